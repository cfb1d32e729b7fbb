package org.vinculo.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;

/** Something one account has to do by a day. It ends done or cancelled, and is never removed. */
@Entity
@Table(name = "task")
public class Task extends BaseEntity {

    /** What comes up again is a new task; only one that was ended by mistake opens again. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED;

        boolean canBecome(State next) {
            return this == OPEN && next != OPEN;
        }
    }

    private static final int WHAT_MAXLENGTH = 400;
    private static final int LONGEST_SNOOZE_DAYS = 366;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private String what;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String why;

    protected Task() {}

    Task(TaskKind kind, String what, long ownerId, LocalDate dueOn, Instant now) {
        this.kind = kind;
        this.what = what == null || what.length() <= WHAT_MAXLENGTH ? what : what.substring(0, WHAT_MAXLENGTH);
        this.ownerId = ownerId;
        this.dueOn = dueOn;
        this.createdAt = now;
    }

    /** Says whom and what it is about; either may be missing. */
    Task about(Long person, Long subject) {
        this.personId = person;
        this.subjectId = subject;
        return this;
    }

    void finish(Instant now) {
        end(State.DONE, now);
    }

    void cancel(String reason, Instant now) {
        end(State.CANCELLED, now);
        this.why = reason;
    }

    /** Puts it off to a later day; the reason stays with it. */
    void snooze(LocalDate until, LocalDate today, String reason) {
        requireOpen();
        if (!until.isAfter(today)) {
            throw BusinessException.at("until", "task.until.past");
        }
        if (ChronoUnit.DAYS.between(today, until) > LONGEST_SNOOZE_DAYS) {
            throw BusinessException.at("until", "task.until.far");
        }
        this.dueOn = until;
        this.why = reason;
    }

    void handTo(long account, String reason) {
        requireOpen();
        if (account == ownerId) {
            throw BusinessException.at("owner", "task.owner.same");
        }
        this.ownerId = account;
        this.why = reason;
    }

    /** It was filed under another person. */
    void refile(long person, long owner) {
        requireOpen();
        this.personId = person;
        this.ownerId = owner;
    }

    /** It was ended by mistake. */
    void reopen(String reason) {
        if (state == State.OPEN) {
            throw new BusinessException("task.open.already");
        }
        state = State.OPEN;
        closedAt = null;
        why = reason;
    }

    /** Goes to whoever takes over the work of its owner; why and when stay as they are. */
    void passTo(long account) {
        requireOpen();
        this.ownerId = account;
    }

    private void end(State next, Instant now) {
        if (!state.canBecome(next)) {
            throw new BusinessException("task.closed");
        }
        state = next;
        closedAt = now;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new BusinessException("task.closed");
        }
    }

    public TaskKind getKind() {
        return kind;
    }

    public State getState() {
        return state;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getWhat() {
        return what;
    }

    public String getWhy() {
        return why;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
