package org.vinculo.employerportal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.vacancy.EmployerVacancyService;
import org.vinculo.vacancy.VacancyRow;

/** The employer's first page: which of its vacancies wait for it. */
@Named
@RequestScoped
public class EmployerHomeView {

    @Inject
    private EmployerVacancyService service;

    private List<VacancyRow> vacancies;

    public List<VacancyRow> getVacancies() {
        if (vacancies == null) {
            vacancies = service.waiting();
        }
        return vacancies;
    }
}
