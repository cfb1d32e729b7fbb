package org.vinculo.vacancy.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.vacancy.VacancyFilter;
import org.vinculo.vacancy.VacancyRow;
import org.vinculo.vacancy.VacancyService;
import org.vinculo.vacancy.VacancyStatus;
import org.vinculo.web.LazyTable;

/** The list of vacancies, found by words and narrowed by status or employer. */
@Named
@ViewScoped
public class VacanciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VacancyService service;

    private String words;
    private VacancyStatus status;
    private Long employer;
    private LazyTable<VacancyRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(request -> service.list(request, new VacancyFilter(words, status, employer)));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public VacancyStatus getStatus() {
        return status;
    }

    public void setStatus(VacancyStatus status) {
        this.status = status;
    }

    public Long getEmployer() {
        return employer;
    }

    public void setEmployer(Long employer) {
        this.employer = employer;
    }

    public LazyTable<VacancyRow> getTable() {
        return table;
    }
}
