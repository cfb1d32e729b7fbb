package org.vinculo.employerportal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.vacancy.EmployerVacancyService;
import org.vinculo.vacancy.VacancyRow;
import org.vinculo.vacancy.VacancyStatus;
import org.vinculo.web.LazyTable;

/** The employer's own vacancies. */
@Named
@ViewScoped
public class EmployerVacanciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerVacancyService service;

    private VacancyStatus status;
    private LazyTable<VacancyRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(request -> service.list(request, status));
    }

    public VacancyStatus getStatus() {
        return status;
    }

    public void setStatus(VacancyStatus status) {
        this.status = status;
    }

    public LazyTable<VacancyRow> getTable() {
        return table;
    }
}
