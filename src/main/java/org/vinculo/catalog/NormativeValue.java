package org.vinculo.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * An amount set by law or authority for a time. Its amount is never changed: another amount is another row, so that what was
 * decided with the old one can still be explained.
 */
@Entity
@Table(name = "normative_value")
class NormativeValue extends BaseEntity {

    private String code;
    private String zone;
    private BigDecimal amount;
    private String items;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String source;
    private String note;

    @Enumerated(EnumType.STRING)
    private NormativeStatus status = NormativeStatus.PROPOSED;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String why;

    protected NormativeValue() {}

    NormativeValue(String code, String zone, NormativeForm form, long account, Instant now) {
        if (form.getValidTo() != null && form.getValidTo().isBefore(form.getValidFrom())) {
            throw BusinessException.at("validTo", "normative.order");
        }
        this.code = code;
        this.zone = zone;
        amount = form.getAmount();
        items = NormativeContent.stored(form.getItems());
        validFrom = form.getValidFrom();
        validTo = form.getValidTo();
        legalBasis = form.getLegalBasis().strip();
        source = form.getSource().strip();
        note = form.getNote();
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

    /** It was a mistake, or another takes its place; it counts no more. */
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

    /** Another value follows it from a day on. */
    void endBefore(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw new IllegalArgumentException("a value cannot end before it began");
        }
        validTo = day.minusDays(1);
    }

    boolean overlaps(NormativeValue other) {
        return (validTo == null || !other.validFrom.isAfter(validTo))
                && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    String getCode() {
        return code;
    }

    String getZone() {
        return zone;
    }

    NormativeContent getContent() {
        return NormativeContent.of(amount, items);
    }

    LocalDate getValidFrom() {
        return validFrom;
    }

    LocalDate getValidTo() {
        return validTo;
    }

    NormativeStatus getStatus() {
        return status;
    }

    Long getEnteredBy() {
        return enteredBy;
    }

    Long getDecidedBy() {
        return decidedBy;
    }

    NormativeRow row(String enteredName, String decidedName, boolean mine) {
        return new NormativeRow(
                getId(),
                getContent(),
                validFrom,
                validTo,
                legalBasis,
                source,
                note,
                status,
                enteredName,
                enteredAt,
                decidedName,
                why,
                mine);
    }
}
