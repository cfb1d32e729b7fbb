package org.vinculo.employerportal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.vacancy.EmployerVacancyService;
import org.vinculo.vacancy.VacancyPage;
import org.vinculo.web.Messages;

/** One of the employer's vacancies, and the steps the employer can take with it. */
@Named
@ViewScoped
public class EmployerVacancyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerVacancyService service;

    @Inject
    private Messages messages;

    private Long id;
    private transient VacancyPage vacancy;
    private String why;

    public String submit() {
        service.submit(id);
        return done("vacancy.submit.done");
    }

    public String close() {
        service.close(id, why);
        return done("vacancy.close.done");
    }

    public String withdraw() {
        service.withdraw(id, why);
        return done("vacancy.withdraw.done");
    }

    private String done(String key) {
        messages.saved(key);
        return "/employer/vacancy.xhtml?faces-redirect=true&id=" + id;
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
