package org.vinculo.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.matching.Answer;
import org.vinculo.matching.Match;

/** One person proposed for one vacancy, and what the employer answered. */
@Entity
@Table(name = "candidacy")
public class Candidacy extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "vacancy_id")
    private long vacancyId;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "consent_id")
    private long consentId;

    @Enumerated(EnumType.STRING)
    private CandidacyStatus status = CandidacyStatus.PROPOSED;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "status_why")
    private String statusWhy;

    private int score;

    @Enumerated(EnumType.STRING)
    private Answer eligibility;

    /** Written once: what was known when she was proposed. */
    private String decision;

    @Column(name = "override_why")
    private String overrideWhy;

    @Column(name = "interview_at")
    private Instant interviewAt;

    @Column(name = "interview_note")
    private String interviewNote;

    /** When the employer first said something, by whatever way; null while it owes that. */
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private long proposedBy;

    protected Candidacy() {}

    Candidacy(long personId, long vacancyId, long employerId, long consentId) {
        this.personId = personId;
        this.vacancyId = vacancyId;
        this.employerId = employerId;
        this.consentId = consentId;
    }

    /** She was proposed on the promise of an offer, and it is still wanted. */
    boolean isOfferAwaited() {
        return eligibility == Answer.NEEDS_PERMIT && status.canBecome(CandidacyStatus.HIRED);
    }

    /** Whether what let her be proposed still lets her: at least as good an answer of the law, or the very exception that was made. */
    boolean stillHolds(Match now) {
        return now != null
                && (now.eligibility().answer().entersByItself()
                        || now.eligibility().answer() == eligibility);
    }

    /** Keeps what the proposal was decided on. */
    Candidacy decided(Decision kept, String override, long account, Instant now) {
        this.score = kept.score();
        this.eligibility = kept.eligibility();
        this.decision = kept.json();
        this.overrideWhy = override;
        this.proposedBy = account;
        this.proposedAt = now;
        this.statusSince = now;
        return this;
    }

    void interview(Instant held, String note, Instant now) {
        become(CandidacyStatus.INTERVIEW, null, now);
        answered(now);
        this.interviewAt = held;
        this.interviewNote = note;
    }

    void hire(Instant now) {
        become(CandidacyStatus.HIRED, null, now);
        answered(now);
    }

    void reject(String why, Instant now) {
        become(CandidacyStatus.REJECTED, Reason.required(why), now);
        answered(now);
    }

    void withdraw(String why, Instant now) {
        become(CandidacyStatus.WITHDRAWN, Reason.required(why), now);
    }

    /** Where it goes back to when its answer was a mistake; null when there is none. */
    CandidacyStatus former() {
        return status.former(interviewAt != null);
    }

    /** The answer was recorded by mistake: it stands again where it stood before. */
    void takeBack(String why, Instant now) {
        CandidacyStatus before = former();
        if (before == null) {
            throw new BusinessException("placement.undo.impossible");
        }
        this.statusWhy = Reason.required(why);
        if (status == CandidacyStatus.INTERVIEW) {
            this.interviewAt = null;
            this.interviewNote = null;
        }
        if (before == CandidacyStatus.PROPOSED) {
            this.answeredAt = null;
        }
        this.status = before;
        this.statusSince = now;
    }

    private void answered(Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
        }
    }

    private void become(CandidacyStatus next, String why, Instant now) {
        if (!status.canBecome(next)) {
            throw new BusinessException("placement.candidacy.answered");
        }
        this.status = next;
        this.statusSince = now;
        this.statusWhy = why;
    }

    public long getPersonId() {
        return personId;
    }

    public long getVacancyId() {
        return vacancyId;
    }

    public long getEmployerId() {
        return employerId;
    }

    public CandidacyStatus getStatus() {
        return status;
    }

    public Instant getStatusSince() {
        return statusSince;
    }

    public String getStatusWhy() {
        return statusWhy;
    }

    public int getScore() {
        return score;
    }

    public Answer getEligibility() {
        return eligibility;
    }

    String getDecision() {
        return decision;
    }

    public String getOverrideWhy() {
        return overrideWhy;
    }

    public Instant getInterviewAt() {
        return interviewAt;
    }

    public String getInterviewNote() {
        return interviewNote;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public long getProposedBy() {
        return proposedBy;
    }
}
