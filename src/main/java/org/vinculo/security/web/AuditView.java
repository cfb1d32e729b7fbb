package org.vinculo.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.security.AuditRow;
import org.vinculo.security.OpeningRow;
import org.vinculo.security.TrailService;
import org.vinculo.web.LazyTable;

/** The two trails, newest first. */
@Named("auditView")
@ViewScoped
public class AuditView implements Serializable {

    @Inject
    private TrailService trails;

    private LazyTable<AuditRow> rows;
    private LazyTable<OpeningRow> openings;

    @PostConstruct
    void open() {
        rows = new LazyTable<>(trails::audit);
        openings = new LazyTable<>(trails::openings);
    }

    public LazyTable<AuditRow> getRows() {
        return rows;
    }

    public LazyTable<OpeningRow> getOpenings() {
        return openings;
    }
}
