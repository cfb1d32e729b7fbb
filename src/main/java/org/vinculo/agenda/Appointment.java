package org.vinculo.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/** Somebody is expected at an hour by somebody. One that is put off stays as it was, {@code MOVED}, and the new one names it. */
@Entity
@Table(name = "appointment")
public class Appointment extends BaseEntity {

    public enum State {
        BOOKED,
        ARRIVED,
        HELD,
        NO_SHOW,
        CANCELLED_BY_HER,
        CANCELLED_BY_US,
        MOVED;

        /** Where nobody receives at the door, she is received without having been marked as arrived. Back leads only a mistake. */
        Set<State> next() {
            return switch (this) {
                case BOOKED -> EnumSet.of(ARRIVED, HELD, NO_SHOW, CANCELLED_BY_HER, CANCELLED_BY_US, MOVED);
                case ARRIVED -> EnumSet.of(HELD, CANCELLED_BY_HER, CANCELLED_BY_US, BOOKED);
                case HELD -> EnumSet.of(ARRIVED, BOOKED);
                case NO_SHOW, CANCELLED_BY_HER, CANCELLED_BY_US -> EnumSet.of(BOOKED);
                case MOVED -> EnumSet.noneOf(State.class);
            };
        }

        boolean canBecome(State other) {
            return next().contains(other);
        }

        /** Its hour is nobody else's. */
        public boolean isTaken() {
            return this == BOOKED || this == ARRIVED || this == HELD;
        }

        /** It can still come to pass. */
        public boolean isOpen() {
            return this == BOOKED || this == ARRIVED;
        }
    }

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "room_id")
    private Long roomId;

    @Column(name = "worker_id")
    private long workerId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String language;

    @Column(name = "interpreter_id")
    private Long interpreterId;

    private boolean companion;

    private String note;

    @Enumerated(EnumType.STRING)
    private State state = State.BOOKED;

    @Column(name = "state_since")
    private Instant stateSince;

    private String why;

    @Column(name = "moved_from_id")
    private Long movedFromId;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "booked_by")
    private long bookedBy;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected Appointment() {}

    Appointment(Plan plan, AppointmentForm form, long bookedBy, Instant now) {
        this.siteId = plan.siteId();
        this.roomId = plan.roomId();
        this.workerId = plan.workerId();
        this.personId = plan.personId();
        this.startsAt = plan.slot().from();
        this.endsAt = plan.slot().to();
        this.interpreterId = plan.interpreterId();
        this.kind = form.getKind();
        this.language = form.getLanguage();
        this.companion = form.isCompanion();
        this.note = form.getNote();
        this.bookedBy = bookedBy;
        this.bookedAt = now;
        this.stateSince = now;
    }

    Appointment insteadOf(Appointment former) {
        movedFromId = former.getId();
        return this;
    }

    void arrive(Instant now) {
        become(State.ARRIVED, now);
        arrivedAt = now;
    }

    void hold(Instant now) {
        become(State.HELD, now);
    }

    /** Not before its hour has struck. */
    void miss(Instant now) {
        if (now.isBefore(startsAt)) {
            throw new BusinessException("agenda.noShow.early");
        }
        become(State.NO_SHOW, now);
    }

    void cancel(boolean byHer, String reason, Instant now) {
        Reason.required(reason);
        become(byHer ? State.CANCELLED_BY_HER : State.CANCELLED_BY_US, now);
        why = reason;
    }

    void moveAway(String reason, Instant now) {
        become(State.MOVED, now);
        why = reason;
    }

    /** What was marked last was a mistake: it stands as before. Who was received after she arrived is back among those who arrived. */
    void undo(String reason, Instant now) {
        Reason.required(reason);
        boolean stillHere = state == State.HELD && arrivedAt != null;
        become(stillHere ? State.ARRIVED : State.BOOKED, now);
        if (!stillHere) {
            arrivedAt = null;
        }
        why = reason;
    }

    /** Goes to whoever takes over the work of its worker. */
    void passTo(long account) {
        workerId = account;
    }

    private void become(State next, Instant now) {
        if (!state.canBecome(next)) {
            throw new BusinessException("agenda.appointment.changed");
        }
        state = next;
        stateSince = now;
    }

    /** What would be taken again if it stood as before. */
    Plan plan() {
        return new Plan(siteId, workerId, roomId, interpreterId, personId, slot(), getId());
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    public long getSiteId() {
        return siteId;
    }

    public long getWorkerId() {
        return workerId;
    }

    public long getPersonId() {
        return personId;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getBookedAt() {
        return bookedAt;
    }

    public State getState() {
        return state;
    }

    public String getWhy() {
        return why;
    }

    AppointmentForm form() {
        AppointmentForm form = new AppointmentForm();
        form.setKind(kind);
        form.setWorkerId(workerId);
        form.setRoomId(roomId);
        form.setMinutes((int) slot().length().toMinutes());
        form.setLanguage(language);
        form.setInterpreterId(interpreterId);
        form.setCompanion(companion);
        form.setNote(note);
        return form;
    }
}
