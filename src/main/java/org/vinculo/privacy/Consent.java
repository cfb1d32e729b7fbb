package org.vinculo.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * One thing a person agreed to. It stands until she revokes it and then stays as history: what was shared in between
 * was shared rightly.
 */
@Entity
@Table(name = "consent")
public class Consent extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "employer_id")
    private Long employerId;

    @Column(name = "agency_id")
    private Long agencyId;

    @Enumerated(EnumType.STRING)
    private ConsentMethod method;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_why")
    private String revokedWhy;

    protected Consent() {}

    Consent(long personId, ConsentForm form, Instant now, long accountId) {
        this.personId = personId;
        purpose = form.getPurpose();
        employerId = purpose.recipient() == Purpose.Recipient.EMPLOYER ? form.getEmployerId() : null;
        agencyId = purpose.recipient() == Purpose.Recipient.AGENCY ? form.getAgencyId() : null;
        method = form.getMethod();
        givenOn = form.getGivenOn();
        recordedAt = now;
        recordedBy = accountId;
    }

    /** She takes it back, which needs no reason of hers; what is written is how the house heard of it. */
    void revoke(Instant now, String why) {
        if (!isValid()) {
            throw new BusinessException("privacy.consent.revoked.already");
        }
        revokedAt = now;
        revokedWhy = why;
    }

    public boolean isValid() {
        return revokedAt == null;
    }

    public long getPersonId() {
        return personId;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Long getEmployerId() {
        return employerId;
    }

    public Long getAgencyId() {
        return agencyId;
    }

    public ConsentMethod getMethod() {
        return method;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }
}
