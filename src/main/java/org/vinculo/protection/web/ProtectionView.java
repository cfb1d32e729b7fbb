package org.vinculo.protection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.protection.CaseRow;
import org.vinculo.protection.ProtectionService;

/** The open cases of children alone, for those who answer for them. */
@Named
@RequestScoped
public class ProtectionView {

    @Inject
    private ProtectionService service;

    private List<CaseRow> rows;

    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = service.live();
        }
        return rows;
    }
}
