package org.vinculo.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.NormativeEffect;
import org.vinculo.catalog.NormativeForm;
import org.vinculo.catalog.NormativePage;
import org.vinculo.catalog.NormativeRow;
import org.vinculo.catalog.NormativeService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Messages;

/** One parameter: its history, a new value, and the check of a colleague's. */
@Named("parameterView")
@ViewScoped
public class ParameterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NormativeService service;

    @Inject
    private Messages messages;

    private String code;
    private String zone;
    private NormativePage page;
    private final NormativeForm form = new NormativeForm();
    private Long chosen;
    private List<NormativeEffect> effects = List.of();
    private String why;

    public void load() {
        if (code == null || zone == null) {
            throw new NotFoundException();
        }
        page = service.parameter(code, zone);
    }

    public String propose() {
        service.propose(code, zone, form);
        return saved("normative.proposed");
    }

    /** Shows what verifying it would change, before she does. */
    public void weigh(NormativeRow row) {
        effects = service.effects(row.id());
        chosen = row.id();
    }

    public String verify() {
        service.verify(chosen);
        return saved("normative.verified");
    }

    public String withdraw() {
        service.withdraw(chosen, why);
        return saved("normative.withdrawn");
    }

    private String saved(String key) {
        messages.saved(key);
        return "/staff/parameter.xhtml?faces-redirect=true&code=" + code + "&zone=" + zone;
    }

    public NormativeRow getChosen() {
        return page.rows().stream()
                .filter(row -> chosen != null && row.id() == chosen)
                .findFirst()
                .orElse(null);
    }

    public NormativePage getPage() {
        return page;
    }

    public NormativeForm getForm() {
        return form;
    }

    public List<NormativeEffect> getEffects() {
        return effects;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
