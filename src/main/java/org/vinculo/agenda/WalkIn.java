package org.vinculo.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;

/** Somebody who came without an appointment, with the number she waits by. */
@Entity
@Table(name = "walk_in")
public class WalkIn extends BaseEntity {

    public enum State {
        WAITING,
        CALLED,
        ATTENDED,
        /** Went away before anybody spoke with her. */
        LEFT;

        /** Who was called by mistake, or was counted as gone and is back, waits again. */
        Set<State> next() {
            return switch (this) {
                case WAITING -> EnumSet.of(CALLED, LEFT);
                case CALLED -> EnumSet.of(ATTENDED, LEFT, WAITING);
                case LEFT -> EnumSet.of(WAITING);
                case ATTENDED -> EnumSet.noneOf(State.class);
            };
        }

        boolean canBecome(State other) {
            return next().contains(other);
        }
    }

    @Column(name = "site_id")
    private long siteId;

    private LocalDate day;

    private int number;

    @Column(name = "called_name")
    private String calledName;

    @Enumerated(EnumType.STRING)
    private VisitReason reason;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "received_by")
    private long receivedBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "called_by")
    private Long calledBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String why;

    protected WalkIn() {}

    WalkIn(WalkInForm form) {
        calledName = form.getName();
        reason = form.getReason();
        priority = form.getPriority();
        language = form.getLanguage();
    }

    WalkIn received(long site, LocalDate today, int next, long account, Instant now) {
        siteId = site;
        day = today;
        number = next;
        receivedBy = account;
        arrivedAt = now;
        return this;
    }

    void call(long account, Instant now) {
        become(State.CALLED);
        calledBy = account;
        calledAt = now;
    }

    void attend(Instant now) {
        become(State.ATTENDED);
        endedAt = now;
    }

    void leave(Instant now) {
        become(State.LEFT);
        endedAt = now;
    }

    /** She keeps her number and her place. */
    void waitAgain(String because) {
        Reason.required(because);
        become(State.WAITING);
        why = because;
        calledAt = null;
        calledBy = null;
        endedAt = null;
    }

    void rank(Priority other, String because) {
        Reason.required(because);
        if (state != State.WAITING) {
            throw new BusinessException("agenda.walkIn.moved");
        }
        priority = other;
        why = because;
    }

    private void become(State next) {
        if (!state.canBecome(next)) {
            throw new BusinessException("agenda.walkIn.moved");
        }
        state = next;
    }

    public long getSiteId() {
        return siteId;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getNumber() {
        return number;
    }

    public State getState() {
        return state;
    }

    public Priority getPriority() {
        return priority;
    }
}
