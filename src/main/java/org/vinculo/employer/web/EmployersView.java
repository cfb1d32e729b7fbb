package org.vinculo.employer.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.catalog.Catalog;
import org.vinculo.employer.EmployerRow;
import org.vinculo.employer.EmployerService;
import org.vinculo.web.LazyTable;

/** The list of employers, narrowed by a part of the name or the sector. */
@Named
@ViewScoped
public class EmployersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EmployerService service;

    @Inject
    private Catalog catalog;

    private String words;
    private LazyTable<EmployerRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(request -> service.list(request, words));
    }

    public String place(EmployerRow row) {
        return catalog.municipality(row.municipalityCode());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LazyTable<EmployerRow> getTable() {
        return table;
    }
}
