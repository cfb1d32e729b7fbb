package org.vinculo.placement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.placement.Forgotten;
import org.vinculo.placement.ForgottenService;

/** Those one accompanies who have had no proposal for long, on the page of the day. */
@Named
@RequestScoped
public class ForgottenPanel {

    @Inject
    private ForgottenService service;

    private List<Forgotten> rows;

    public List<Forgotten> getRows() {
        if (rows == null) {
            rows = service.mine();
        }
        return rows;
    }
}
