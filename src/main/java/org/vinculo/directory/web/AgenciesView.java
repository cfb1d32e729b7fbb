package org.vinculo.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.directory.AgencyKind;
import org.vinculo.directory.AgencyRow;
import org.vinculo.directory.DirectoryService;
import org.vinculo.web.LazyTable;

/** The list of agencies, by kind and words. */
@Named
@ViewScoped
public class AgenciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService service;

    private String words;
    private AgencyKind kind;
    private LazyTable<AgencyRow> rows;

    /** Begins the list anew, from its first row. */
    @PostConstruct
    public void search() {
        rows = new LazyTable<>(request -> service.agencies(words, kind, request));
    }

    public List<AgencyKind> getKinds() {
        return List.of(AgencyKind.values());
    }

    public LazyTable<AgencyRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }
}
