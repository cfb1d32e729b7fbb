package org.vinculo.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.NormativeEffect;
import org.vinculo.catalog.NormativeForm;
import org.vinculo.catalog.NormativePage;
import org.vinculo.catalog.NormativeRow;
import org.vinculo.catalog.NormativeService;
import org.vinculo.catalog.NormativeUnit;
import org.vinculo.catalog.Option;
import org.vinculo.catalog.StayDocument;
import org.vinculo.catalog.WorkRule;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** One parameter: its history, a new value, and the check of a colleague's. */
@Named("parameterView")
@ViewScoped
public class ParameterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NormativeService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private String code;
    private String zone;
    private NormativePage page;
    private final NormativeForm form = new NormativeForm();
    private NormativeEntry entry;
    private Long chosen;
    private List<NormativeEffect> effects = List.of();
    private String why;

    public void load() {
        if (code == null || zone == null) {
            throw new NotFoundException();
        }
        page = service.parameter(code, zone);
        if (entry == null) {
            entry = new NormativeEntry();
            entry.begin(page.unit(), service.items(code, zone));
        }
    }

    public String propose() {
        form.setItems(entry.items(page.unit()));
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

    public NormativeEntry getEntry() {
        return entry;
    }

    public WorkRule[] getWorkRules() {
        return WorkRule.values();
    }

    public List<Option> getStates() {
        return catalog.states();
    }

    /** What a list of this parameter is chosen from. */
    public List<Option> getOptions() {
        return page.unit() == NormativeUnit.MUNICIPALITIES
                ? catalog.municipalities()
                : Stream.of(StayDocument.values())
                        .map(document -> new Option(document.name(), Labels.label(document)))
                        .toList();
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
