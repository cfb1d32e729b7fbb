package org.vinculo.hiringday.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.hiringday.HiringDayForm;
import org.vinculo.hiringday.HiringDayService;
import org.vinculo.web.Messages;

/** Prepares a hiring day: when, where, and which vacancies give how many interviews. */
@Named
@ViewScoped
public class HiringDayEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HiringDayService service;

    @Inject
    private Messages messages;

    private Long id;
    private long version;
    private HiringDayForm form;

    public void load() {
        if (form == null) {
            form = service.form(id);
            version = id == null ? 0 : service.read(id).version();
        }
    }

    public String save() {
        long saved;
        if (id == null) {
            saved = service.register(form);
        } else {
            service.change(id, version, form);
            saved = id;
        }
        messages.saved("hiring.saved");
        return "/staff/hiring-day.xhtml?faces-redirect=true&id=" + saved;
    }

    public HiringDayForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
