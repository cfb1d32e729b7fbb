package org.vinculo.humansecurity;

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
import org.vinculo.kernel.Reason;

/** A need or a risk of a person. It ends, or it was noted by mistake; it is never removed. */
@Entity
@Table(name = "person_need")
class Need extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    private boolean urgent;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Enumerated(EnumType.STRING)
    private NeedSource source;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "ended_by")
    private Long endedBy;

    @Embedded
    private Annulment annulment;

    protected Need() {}

    /** @throws BusinessException at "notedOn" when that day is still to come */
    Need(long personId, NeedForm form, LocalDate today) {
        if (form.getNotedOn().isAfter(today)) {
            throw BusinessException.at("notedOn", "humanSecurity.day.future");
        }
        this.personId = personId;
        kind = form.getKind();
        urgent = form.isUrgent();
        notedOn = form.getNotedOn();
        source = form.getSource();
        note = form.getNote() == null || form.getNote().isBlank()
                ? null
                : form.getNote().strip();
    }

    Need recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    /** She needs it no more, or is out of danger: since when, and how that is known. */
    void end(LocalDate day, String why, LocalDate today, long account) {
        requireOpen();
        if (day.isAfter(today)) {
            throw BusinessException.at("endedOn", "humanSecurity.day.future");
        }
        if (day.isBefore(notedOn)) {
            throw BusinessException.at("endedOn", "humanSecurity.end.before");
        }
        endedWhy = Reason.required(why);
        endedOn = day;
        endedBy = account;
    }

    /** It was noted by mistake. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new BusinessException("humanSecurity.ended.already");
        }
    }

    boolean isOpen() {
        return endedOn == null && annulment == null;
    }

    long getPersonId() {
        return personId;
    }

    NeedKind getKind() {
        return kind;
    }

    boolean isUrgent() {
        return urgent;
    }

    NeedRow row(String recorder) {
        return new NeedRow(
                getId(),
                kind,
                urgent,
                notedOn,
                source,
                note,
                recorder,
                endedOn,
                annulment == null ? endedWhy : annulment.getWhy(),
                annulment == null ? null : annulment.getAt());
    }

    long getRecordedBy() {
        return recordedBy;
    }
}
