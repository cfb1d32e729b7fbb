package org.vinculo.options;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule as it is typed from the law. */
public class RuleForm implements Serializable {

    private Long replacesId;

    @NotNull
    private StayOption route;

    @NotBlank
    @Size(max = 600)
    private String conditions;

    @NotNull
    private Confidence confidence = Confidence.ASK;

    private DeadlineKind deadline;

    @Size(max = 200)
    private String fees;

    private boolean free;
    private FineKind fine;
    private boolean discount;

    @NotNull
    private List<Proof> proofs = new ArrayList<>();

    @NotNull
    private Office office = Office.INM;

    @NotBlank
    @Size(max = 160)
    private String legalBasis;

    @NotBlank
    @Size(max = 200)
    private String source;

    @NotNull
    private LocalDate validFrom;

    private LocalDate validTo;

    @Size(max = 400)
    private String note;

    /** A new rule to take the place of one. */
    static RuleForm over(RuleFacts rule) {
        RuleForm form = new RuleForm();
        form.replacesId = rule.id();
        form.route = rule.route();
        form.conditions = rule.conditions();
        form.confidence = rule.confidence();
        form.deadline = rule.deadline();
        form.fees = String.join(", ", rule.fees());
        form.free = rule.free();
        form.fine = rule.fine();
        form.discount = rule.discount();
        form.proofs = new ArrayList<>(rule.proofs());
        form.office = rule.office();
        form.legalBasis = rule.legalBasis();
        form.source = rule.source();
        return form;
    }

    /** Codes of parameters, as they stand in {@code normative_kind}. */
    Set<String> feeCodes() {
        return fees == null
                ? Set.of()
                : Arrays.stream(fees.toUpperCase(Locale.ROOT).split("[,\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Long getReplacesId() {
        return replacesId;
    }

    public StayOption getRoute() {
        return route;
    }

    public void setRoute(StayOption route) {
        this.route = route;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public DeadlineKind getDeadline() {
        return deadline;
    }

    public void setDeadline(DeadlineKind deadline) {
        this.deadline = deadline;
    }

    public String getFees() {
        return fees;
    }

    public void setFees(String fees) {
        this.fees = fees;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public FineKind getFine() {
        return fine;
    }

    public void setFine(FineKind fine) {
        this.fine = fine;
    }

    public boolean isDiscount() {
        return discount;
    }

    public void setDiscount(boolean discount) {
        this.discount = discount;
    }

    public List<Proof> getProofs() {
        return proofs;
    }

    public void setProofs(List<Proof> proofs) {
        this.proofs = proofs;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
