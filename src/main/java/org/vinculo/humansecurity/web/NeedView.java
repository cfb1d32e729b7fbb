package org.vinculo.humansecurity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.humansecurity.NeedForm;
import org.vinculo.humansecurity.NeedKind;
import org.vinculo.humansecurity.NeedService;
import org.vinculo.humansecurity.NeedSource;
import org.vinculo.web.Messages;

/** Notes a need or a risk of a person. */
@Named
@ViewScoped
public class NeedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedService service;

    @Inject
    private Messages messages;

    private long person;
    private NeedForm form;
    private List<NeedKind> kinds;

    public void load() {
        form = service.form(person);
        kinds = service.kinds(person);
    }

    public String save() {
        service.note(person, form);
        messages.saved("humanSecurity.need.done");
        return "/staff/human-security.xhtml?faces-redirect=true&person=" + person;
    }

    public List<NeedKind> getKinds() {
        return kinds;
    }

    public NeedSource[] getSources() {
        return NeedSource.values();
    }

    public NeedForm getForm() {
        return form;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }
}
