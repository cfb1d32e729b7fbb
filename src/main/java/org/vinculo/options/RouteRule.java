package org.vinculo.options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.NormativeStatus;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * In which situation a route is worth asking about, as the law has it for a time. Like an amount set by law it is entered by one
 * person and verified by another; what it says is never changed, another rule takes its place.
 */
@Entity
@Table(name = "route_rule")
class RouteRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private StayOption route;

    private String conditions;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadline;

    private String fees;
    private boolean free;

    @Enumerated(EnumType.STRING)
    private FineKind fine;

    private boolean discount;
    private String proofs;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String note;

    @Enumerated(EnumType.STRING)
    private NormativeStatus status = NormativeStatus.PROPOSED;

    @Column(name = "replaces_id")
    private Long replacesId;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String why;

    protected RouteRule() {}

    /** A proposal: it does not count yet. */
    RouteRule(RuleForm form, long account, Instant now) {
        if (form.getValidTo() != null && form.getValidTo().isBefore(form.getValidFrom())) {
            throw BusinessException.at("validTo", "normative.order");
        }
        if (form.isFree() && !form.feeCodes().isEmpty()) {
            throw BusinessException.at("fees", "rule.fees.free");
        }
        route = form.getRoute();
        conditions = Condition.parse(form.getConditions()).stream()
                .map(Condition::toString)
                .collect(Collectors.joining("\n"));
        confidence = form.getConfidence();
        deadline = form.getDeadline();
        fees = String.join(",", form.feeCodes());
        free = form.isFree();
        fine = form.getFine();
        discount = form.isDiscount();
        proofs = form.getProofs().stream().map(Proof::name).collect(Collectors.joining(","));
        office = form.getOffice();
        legalBasis = form.getLegalBasis().strip();
        source = form.getSource().strip();
        validFrom = form.getValidFrom();
        validTo = form.getValidTo();
        note = form.getNote();
        replacesId = form.getReplacesId();
        enteredBy = account;
        enteredAt = now;
    }

    /** From now on it counts. Whoever entered it cannot be the one who checks it. */
    void verify(long account, Instant now) {
        if (Objects.equals(enteredBy, account)) {
            throw new BusinessException("normative.verify.own");
        }
        decide(NormativeStatus.VERIFIED, null, account, now);
    }

    /** It was a mistake, or the law does not say so any more. */
    void withdraw(String reason, long account, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw BusinessException.at("reason", "normative.reason.missing");
        }
        decide(NormativeStatus.WITHDRAWN, reason.strip(), account, now);
    }

    private void decide(NormativeStatus next, String reason, long account, Instant now) {
        if (!status.next().contains(next)) {
            throw new BusinessException("normative.state");
        }
        status = next;
        why = reason;
        decidedBy = account;
        decidedAt = now;
    }

    /** Another rule takes its place from a day on. */
    void giveWayTo(RouteRule follower, long account, Instant now) {
        if (!status.counts()) {
            return;
        }
        if (validFrom.isBefore(follower.validFrom)) {
            validTo = follower.validFrom.minusDays(1);
        } else {
            withdraw("→ " + follower.getId(), account, now);
        }
    }

    NormativeStatus getStatus() {
        return status;
    }

    Long getReplacesId() {
        return replacesId;
    }

    RuleFacts facts() {
        Set<Proof> asked = split(proofs).map(Proof::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> codes = split(fees).collect(Collectors.toCollection(LinkedHashSet::new));
        return new RuleFacts(
                getId(),
                route,
                conditions,
                confidence,
                deadline,
                codes,
                free,
                fine,
                discount,
                asked,
                office,
                legalBasis,
                source,
                validFrom,
                validTo,
                status);
    }

    private static Stream<String> split(String values) {
        return values == null || values.isEmpty() ? Stream.of() : Arrays.stream(values.split(","));
    }

    /** Who did what with it. */
    RuleRow row(String entered, String decided, boolean mine) {
        return new RuleRow(facts(), note, entered, decided, why, mine);
    }

    Long getEnteredBy() {
        return enteredBy;
    }

    Long getDecidedBy() {
        return decidedBy;
    }
}
