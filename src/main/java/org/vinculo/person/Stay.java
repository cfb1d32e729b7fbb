package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.catalog.StayDocument;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * A person's condition of stay with the document that shows it, from the day it was recorded until another replaced it. It is
 * never changed: what she held before stays readable, because eligibility was judged by it.
 */
@Entity
@Table(name = "stay")
public class Stay extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "condition_code")
    private String conditionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    private StayDocument documentKind;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "state_code")
    private String stateCode;

    @Column(name = "work_permit")
    private boolean workPermit;

    @Column(name = "permit_employer_id")
    private Long permitEmployerId;

    @Column(name = "permit_occupation_code")
    private String permitOccupationCode;

    @Column(name = "permit_municipality_code")
    private String permitMunicipalityCode;

    @Column(name = "permit_expires_on")
    private LocalDate permitExpiresOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Embedded
    private Annulment annulment;

    protected Stay() {}

    Stay(long personId, StayForm form, LocalDate today, Instant now) {
        requireDates(form, today);
        this.personId = personId;
        this.conditionCode = form.getConditionCode();
        this.documentKind = form.getDocumentKind();
        this.documentNumber = form.documentNumberAsWritten();
        this.issuedOn = form.getIssuedOn();
        this.expiresOn = form.getExpiresOn();
        this.stateCode = form.getStateCode();
        this.workPermit = form.isWorkPermit();
        if (workPermit) {
            this.permitEmployerId = form.getPermitEmployerId();
            this.permitOccupationCode = form.getPermitOccupationCode();
            this.permitMunicipalityCode = form.getPermitMunicipalityCode();
            this.permitExpiresOn = form.getPermitExpiresOn();
        }
        this.recordedAt = now;
    }

    private static void requireDates(StayForm form, LocalDate today) {
        if (form.getIssuedOn() != null && form.getIssuedOn().isAfter(today)) {
            throw BusinessException.at("issuedOn", "stay.issuedOn.future");
        }
        if (isBefore(form.getExpiresOn(), form.getIssuedOn())) {
            throw BusinessException.at("expiresOn", "stay.expiresOn.before");
        }
        if (form.isWorkPermit() && isBefore(form.getPermitExpiresOn(), form.getIssuedOn())) {
            throw BusinessException.at("permitExpiresOn", "stay.expiresOn.before");
        }
    }

    private static boolean isBefore(LocalDate end, LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    /** Another record took its place. */
    void replace(Instant now) {
        if (replacedAt != null) {
            throw new BusinessException("stay.replaced");
        }
        replacedAt = now;
    }

    /** It was recorded by mistake: from now on she never held it. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
        if (replacedAt == null) {
            // Whoever asks for the current one asks for what nothing replaced.
            replacedAt = now;
        }
    }

    /** What took its place was a mistake: it is the current one again. */
    void standAgain() {
        if (annulment != null || replacedAt == null) {
            throw new BusinessException("stay.replaced");
        }
        replacedAt = null;
    }

    boolean isAnnulled() {
        return annulment != null;
    }

    /** What matters outside of this page. */
    StayFacts facts() {
        return new StayFacts(
                getId(),
                personId,
                conditionCode,
                documentKind,
                documentNumber,
                issuedOn,
                expiresOn,
                stateCode,
                workPermit,
                permitEmployerId,
                permitOccupationCode,
                permitMunicipalityCode,
                permitExpiresOn,
                recordedAt,
                replacedAt,
                annulment == null ? null : annulment.getWhy());
    }

    public boolean isCurrent() {
        return replacedAt == null;
    }

    public String getConditionCode() {
        return conditionCode;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }
}
