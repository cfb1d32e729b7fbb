package org.vinculo.agreement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.EditionRow;
import org.vinculo.agreement.EditionService;

/** The documents of the organisation with all their editions. */
@Named("editionsView")
@ViewScoped
public class EditionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionService service;

    private transient List<EditionRow> rows;

    public void load() {
        rows = service.all();
    }

    /** Latest first. */
    public List<EditionRow> of(AgreementKind kind) {
        if (rows == null) {
            load();
        }
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public String begin(AgreementKind kind) {
        return "/staff/document-edit.xhtml?faces-redirect=true&language=es&id=" + service.begin(kind);
    }
}
