package org.vinculo.employer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.employer.EmployerPage;
import org.vinculo.employer.EmployerService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One employer: who it is, whether it is verified, and what can be done about it. */
@Named
@ViewScoped
public class EmployerView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerService service;

    @Inject
    private Messages messages;

    private Long id;
    private transient EmployerPage employer;
    private long version;
    private String why;

    /** Keeps the version that was read: verifying is about what she saw. */
    public void load() {
        version = getEmployer().version();
    }

    public String verify() {
        service.verify(id, version);
        return done("employer.verify.done");
    }

    public String setAside() {
        service.setAside(id, why);
        return done("employer.aside.done");
    }

    public String takeBack() {
        service.takeBack(id, why);
        return done("employer.back.done");
    }

    private String done(String key) {
        messages.saved(key);
        return "/staff/employer.xhtml?faces-redirect=true&id=" + id;
    }

    public EmployerPage getEmployer() {
        if (id == null) {
            throw new NotFoundException();
        }
        if (employer == null) {
            employer = service.show(id);
        }
        return employer;
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
