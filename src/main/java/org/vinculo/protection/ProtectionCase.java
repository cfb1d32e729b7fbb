package org.vinculo.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.person.Company;

/**
 * A child nobody is responsible for, from the moment she is registered: the authority is told within the time the organisation
 * gives itself, it receives her, and the case is closed. Of one child at most one is open.
 */
@Entity
@Table(name = "protection_case")
public class ProtectionCase extends BaseEntity {

    /** The authority may have been told some days before anybody wrote it down here. */
    private static final Duration LONGEST_BEFORE = Duration.ofDays(30);

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Company kind;

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private CaseStatus statusBefore;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "responsible_id")
    private long responsibleId;

    @Enumerated(EnumType.STRING)
    private AuthorityKind authority;

    @Column(name = "authority_name")
    private String authorityName;

    private String contact;

    private String folio;

    @Column(name = "referred_at")
    private Instant referredAt;

    @Column(name = "referred_by")
    private Long referredBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_from")
    private String receivedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_end")
    private CaseEnd end;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_why")
    private String endedWhy;

    protected ProtectionCase() {}

    ProtectionCase(long personId, Company kind, long openedBy, long responsibleId) {
        this.personId = personId;
        this.kind = kind;
        this.openedBy = openedBy;
        this.responsibleId = responsibleId;
    }

    /** Starts the clock, by the wall: nights and Sundays count. */
    ProtectionCase from(Instant now, Duration limit) {
        openedAt = now;
        dueAt = now.plus(limit);
        return this;
    }

    /** The authority was told. */
    void refer(CaseReferral told, Instant at, long by, Instant now) {
        if (told.getAuthority() == AuthorityKind.OTHER && isBlank(told.getName())) {
            throw BusinessException.at("name", "protection.authority.name.missing");
        }
        if (at.isAfter(now) || at.isBefore(openedAt.minus(LONGEST_BEFORE))) {
            throw BusinessException.at("day", "protection.refer.when");
        }
        become(CaseStatus.REFERRED);
        authority = told.getAuthority();
        authorityName = told.getName();
        contact = told.getContact();
        folio = told.getFolio();
        referredAt = at;
        referredBy = by;
    }

    /** The receipt came after the referral, or was written down wrong. */
    void receipt(String number) {
        if (status != CaseStatus.REFERRED && status != CaseStatus.RECEIVED) {
            throw new BusinessException("protection.step.impossible");
        }
        if (isBlank(number)) {
            throw BusinessException.at("folio", "protection.folio.missing");
        }
        folio = number.strip();
    }

    /** The authority has her, by the word of somebody there. */
    void receive(String from, Instant now) {
        if (isBlank(from)) {
            throw BusinessException.at("from", "protection.received.missing");
        }
        become(CaseStatus.RECEIVED);
        receivedFrom = from.strip();
        receivedAt = now;
    }

    void close(CaseEnd how, String why, Instant now) {
        if (how == null || !canEnd(how)) {
            throw BusinessException.at("end", "protection.end.impossible");
        }
        endedWhy = Reason.required(why);
        if (status != CaseStatus.CLOSED) {
            become(CaseStatus.CLOSED);
        }
        end = how;
        endedAt = now;
    }

    /** Closed once with the child still protected, it can be closed again when she is found grown up or with her carer. */
    boolean canEnd(CaseEnd how) {
        return status == CaseStatus.CLOSED ? end.company() == null && how.company() != null : how.isPossible(status);
    }

    /** It was registered by mistake. */
    void annul(String why, Instant now) {
        endedWhy = Reason.required(why);
        become(CaseStatus.ANNULLED);
        endedAt = now;
    }

    /** The last step was recorded by mistake: it stands again where it stood before. */
    void takeBack(String why) {
        Reason.required(why);
        switch (status) {
            case OPEN -> throw new BusinessException("protection.step.impossible");
            case REFERRED -> unrefer();
            case RECEIVED -> unreceive();
            case CLOSED, ANNULLED -> unend();
        }
    }

    private void unrefer() {
        status = CaseStatus.OPEN;
        authority = null;
        authorityName = null;
        contact = null;
        folio = null;
        referredAt = null;
        referredBy = null;
    }

    private void unreceive() {
        status = CaseStatus.REFERRED;
        receivedAt = null;
        receivedFrom = null;
    }

    private void unend() {
        status = statusBefore;
        end = null;
        endedAt = null;
        endedWhy = null;
    }

    void assign(long account) {
        if (!status.isLive()) {
            throw new BusinessException("protection.step.impossible");
        }
        responsibleId = account;
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new BusinessException("protection.step.impossible");
        }
        statusBefore = status;
        status = next;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public long getPersonId() {
        return personId;
    }

    public Company getKind() {
        return kind;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public long getOpenedBy() {
        return openedBy;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public long getResponsibleId() {
        return responsibleId;
    }

    CaseEnd getEnd() {
        return end;
    }

    Long getReferredBy() {
        return referredBy;
    }

    CaseFacts facts() {
        return new CaseFacts(
                authority, authorityName, contact, folio, referredAt, receivedAt, receivedFrom, end, endedAt, endedWhy);
    }
}
