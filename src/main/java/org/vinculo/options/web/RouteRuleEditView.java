package org.vinculo.options.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Option;
import org.vinculo.options.Confidence;
import org.vinculo.options.DeadlineKind;
import org.vinculo.options.Fact;
import org.vinculo.options.FineKind;
import org.vinculo.options.Office;
import org.vinculo.options.Proof;
import org.vinculo.options.RouteRuleService;
import org.vinculo.options.RuleForm;
import org.vinculo.options.StayOption;
import org.vinculo.web.Messages;

/** Enters a rule from the law, alone or in the place of another. */
@Named("routeRuleEditView")
@ViewScoped
public class RouteRuleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RouteRuleService service;

    @Inject
    private Messages messages;

    private Long id;
    private RuleForm form = new RuleForm();
    private Proof[] proofs = {};

    public void load() {
        if (id != null) {
            form = service.form(id);
            proofs = form.getProofs().toArray(Proof[]::new);
        }
    }

    public String propose() {
        form.setProofs(List.of(proofs));
        long rule = service.propose(form);
        messages.saved("rule.proposed");
        return "/staff/route-rule.xhtml?faces-redirect=true&id=" + rule;
    }

    /** Every fact with the words it may have. */
    public List<Option> getVocabulary() {
        return List.of(Fact.values()).stream()
                .map(fact -> new Option(fact.name(), words(fact)))
                .toList();
    }

    private String words(Fact fact) {
        return fact.choices().isEmpty() ? messages.text("rule.open") : String.join(", ", fact.choices());
    }

    public StayOption[] getRoutes() {
        return StayOption.values();
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    public DeadlineKind[] getDeadlines() {
        return DeadlineKind.values();
    }

    public FineKind[] getFines() {
        return FineKind.values();
    }

    public Proof[] getAllProofs() {
        return Proof.values();
    }

    public Proof[] getProofs() {
        return proofs.clone();
    }

    public void setProofs(Proof[] proofs) {
        this.proofs = proofs.clone();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public RuleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
