package org.vinculo.matching.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.matching.WeightsForm;
import org.vinculo.matching.WeightsRow;
import org.vinculo.matching.WeightsService;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;
import org.vinculo.web.Messages;

/** What traits weigh: the decisions so far, and a new one for who may decide. */
@Named
@ViewScoped
public class WeightsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WeightsService service;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private List<WeightsRow> decisions;
    private WeightsForm form;

    public void load() {
        decisions = service.decisions();
        if (isDeciding()) {
            form = service.form();
        }
    }

    public String decide() {
        service.decide(form);
        messages.saved("weights.saved");
        return "/staff/weights.xhtml?faces-redirect=true";
    }

    public boolean isDeciding() {
        return user.can(Permission.ORGANISATION_WRITE);
    }

    public List<WeightsRow> getDecisions() {
        return decisions;
    }

    public WeightsForm getForm() {
        return form;
    }
}
