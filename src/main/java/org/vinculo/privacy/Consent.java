package org.vinculo.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/**
 * One thing a person said yes or no to. A yes stands until she revokes it and then stays as history: what was shared in
 * between was shared rightly. Without a recipient it is her answer to the purpose as such.
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

    private boolean granted = true;

    /** The edition of the privacy notice by which she answered. */
    @Column(name = "notice_id")
    private Long noticeId;

    private String witness;
    private String interpreter;

    @Embedded
    private Annulment annulment;

    protected Consent() {}

    Consent(long personId, ConsentForm form, Instant now, long accountId) {
        this.personId = personId;
        purpose = form.getPurpose();
        employerId = purpose.recipient() == Purpose.Recipient.EMPLOYER ? form.getEmployerId() : null;
        agencyId = purpose.recipient() == Purpose.Recipient.AGENCY ? form.getAgencyId() : null;
        granted = form.isGranted();
        method = form.getMethod();
        givenOn = form.getGivenOn();
        witness = said(form.getWitness());
        interpreter = said(form.getInterpreter());
        recordedAt = now;
        recordedBy = accountId;
    }

    Consent by(Long notice) {
        noticeId = notice;
        return this;
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** She takes it back, which needs no reason of hers; what is written is how the house heard of it. */
    void revoke(Instant now, String why) {
        if (!isValid()) {
            throw new BusinessException("privacy.consent.revoked.already");
        }
        revokedAt = now;
        revokedWhy = why;
    }

    /** It was registered by mistake: she never said so. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    /** A yes that still counts. */
    public boolean isValid() {
        return granted && revokedAt == null && annulment == null;
    }

    /** Whether another answer would add nothing to this one. */
    boolean says(Consent other) {
        return annulment == null && granted == other.granted && (!granted || isValid());
    }

    public boolean isGranted() {
        return granted;
    }

    /** Her answer to the purpose itself, not to one who would receive her data. */
    boolean isGeneral() {
        return employerId == null && agencyId == null;
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
