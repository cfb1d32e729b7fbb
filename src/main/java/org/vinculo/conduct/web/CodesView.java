package org.vinculo.conduct.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.conduct.CodeRow;
import org.vinculo.conduct.CodeService;

/** Who signed the code. */
@Named("codesView")
@ViewScoped
public class CodesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeService service;

    private List<CodeRow> rows;

    public void load() {
        rows = service.colleagues();
    }

    public long getSigned() {
        return rows.stream().filter(row -> row.signedAt() != null).count();
    }

    public List<CodeRow> getRows() {
        return rows;
    }
}
