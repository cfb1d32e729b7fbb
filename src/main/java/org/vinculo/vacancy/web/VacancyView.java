package org.vinculo.vacancy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.behalf.SaidForm;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.vacancy.VacancyPage;
import org.vinculo.vacancy.VacancyService;
import org.vinculo.web.Messages;

/** One vacancy as staff read it, and the steps it can take from here. */
@Named
@ViewScoped
public class VacancyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VacancyService service;

    @Inject
    private Messages messages;

    private Long id;
    private transient VacancyPage vacancy;
    private long version;
    private String why;
    private final SaidForm said = new SaidForm();

    /** Keeps the version that was read: publishing is about what she saw. */
    public void load() {
        version = getVacancy().version();
    }

    public String submit() {
        service.submit(id, said);
        return done("vacancy.submit.done");
    }

    public String publish() {
        service.publish(id, version);
        return done("vacancy.publish.done");
    }

    public String sendBack() {
        service.sendBack(id, version, why);
        return done("vacancy.sendBack.done");
    }

    public String close() {
        service.close(id, why, said);
        return done("vacancy.close.done");
    }

    public String withdraw() {
        service.withdraw(id, why, said);
        return done("vacancy.withdraw.done");
    }

    public String reopen() {
        service.reopen(id, why);
        return done("vacancy.reopen.done");
    }

    public String takeBack() {
        service.takeBack(id, why);
        return done("vacancy.takeBack.done");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/vacancy.xhtml?faces-redirect=true&id=" + id;
    }

    public VacancyPage getVacancy() {
        if (id == null) {
            throw new NotFoundException();
        }
        if (vacancy == null) {
            vacancy = service.show(id);
        }
        return vacancy;
    }

    public SaidForm getSaid() {
        return said;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
