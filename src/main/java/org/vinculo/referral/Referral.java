package org.vinculo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/**
 * One person sent to one service of an agency. It is sent with her agreement, received when the agency first opens it,
 * accepted or refused by the deadline, attended, and closed with what came of it; whoever sent it may withdraw it until
 * she was attended.
 */
@Entity
@Table(name = "referral")
public class Referral extends BaseEntity {

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "consent_id")
    private long consentId;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String need;
    private String contact;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.SENT;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_why")
    private String statusWhy;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    /** When the agency said yes or no, by whatever way it said so; null while it owes that. */
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_note")
    private String outcomeNote;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private long sentBy;

    protected Referral() {}

    Referral(ReferralForm form, long agencyId, long consentId, Instant now, Instant answerDueAt, long sentBy) {
        formKey = form.getFormKey();
        personId = form.getPersonId();
        serviceId = form.getServiceId();
        this.agencyId = agencyId;
        this.consentId = consentId;
        urgency = form.getUrgency();
        need = form.getNeed();
        contact = form.getContact();
        statusSince = now;
        this.answerDueAt = answerDueAt;
        sentAt = now;
        this.sentBy = sentBy;
    }

    void receive(Instant now) {
        become(ReferralStatus.RECEIVED, now, null);
    }

    void accept(Instant now) {
        become(ReferralStatus.ACCEPTED, now, null);
        answeredAt = now;
    }

    void refuse(String why, Instant now) {
        Reason.required(why);
        become(ReferralStatus.REFUSED, now, why);
        answeredAt = now;
    }

    void attend(Instant now) {
        become(ReferralStatus.ATTENDED, now, null);
    }

    void close(Outcome result, String note, Instant now) {
        if (result == null) {
            throw BusinessException.at("outcome", "referral.outcome.missing");
        }
        if (result.needsAttendance() && status == ReferralStatus.ACCEPTED) {
            throw BusinessException.at("outcome", "referral.outcome.unattended");
        }
        become(ReferralStatus.CLOSED, now, null);
        outcome = result;
        outcomeNote = note;
    }

    void withdraw(String why, Instant now) {
        Reason.required(why);
        become(ReferralStatus.WITHDRAWN, now, why);
    }

    /** The last step was recorded by mistake: it stands again where it stood before. */
    void takeBack(String why, Instant now) {
        Reason.required(why);
        ReferralStatus before = status.former(outcome != null && outcome.needsAttendance());
        if (before == null) {
            throw new BusinessException("referral.step.impossible");
        }
        if (status == ReferralStatus.CLOSED) {
            outcome = null;
            outcomeNote = null;
        }
        if (before.awaitsAnswer()) {
            answeredAt = null;
        }
        status = before;
        statusSince = now;
        statusWhy = why;
    }

    private void become(ReferralStatus next, Instant now, String why) {
        if (!status.canBecome(next)) {
            throw new BusinessException("referral.step.impossible");
        }
        status = next;
        statusSince = now;
        statusWhy = why;
    }

    public long getPersonId() {
        return personId;
    }

    public long getServiceId() {
        return serviceId;
    }

    public long getAgencyId() {
        return agencyId;
    }

    public long getConsentId() {
        return consentId;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public String getNeed() {
        return need;
    }

    public String getContact() {
        return contact;
    }

    public ReferralStatus getStatus() {
        return status;
    }

    public Instant getStatusSince() {
        return statusSince;
    }

    public String getStatusWhy() {
        return statusWhy;
    }

    public Instant getAnswerDueAt() {
        return answerDueAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getOutcomeNote() {
        return outcomeNote;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public long getSentBy() {
        return sentBy;
    }
}
