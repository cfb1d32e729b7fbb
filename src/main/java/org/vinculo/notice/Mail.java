package org.vinculo.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.kernel.BaseEntity;

/**
 * A mail on its way. It keeps one Message-ID through all attempts, so that a mail server that got it twice can tell. Whoever takes
 * it has a lease: when she does not come back in time, it is taken again, and it is remembered that it may have gone already.
 */
@Entity
@Table(name = "mail")
public class Mail extends BaseEntity {

    enum State {
        WAITING,
        SENDING,
        SENT,
        GIVEN_UP;

        boolean isOpen() {
            return this == WAITING || this == SENDING;
        }
    }

    /** Longer than all patience with a mail server together. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;
    private static final Duration WORTH_TRYING = Duration.ofDays(7);

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_class")
    private MailClass mailClass;

    @Column(name = "digest_on")
    private LocalDate digestOn;

    @Column(name = "message_id")
    private String messageId;

    private String link;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;

    @Column(name = "in_doubt")
    private boolean inDoubt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "until_at")
    private Instant untilAt;

    @Enumerated(EnumType.STRING)
    private MailFailure failure;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Mail() {}

    Mail(long accountId, MailClass mailClass, String messageId, Instant now) {
        this.accountId = accountId;
        this.mailClass = mailClass;
        this.messageId = messageId;
        this.createdAt = now;
        this.dueAt = now;
        this.untilAt = now.plus(WORTH_TRYING);
    }

    /** The digest of a day; one account has at most one. */
    Mail of(LocalDate day) {
        digestOn = day;
        return this;
    }

    /**
     * Carries a link that is nobody else's business; it is forgotten when the mail has gone or cannot go any more.
     *
     * @param until when the link ends
     */
    Mail carrying(String secretLink, Instant until) {
        link = secretLink;
        untilAt = until;
        return this;
    }

    /** Somebody begins to send it. Found still in sending, its sender did not come back: it may have gone. */
    void take(Instant now) {
        require(state.isOpen());
        if (state == State.SENDING) {
            inDoubt = true;
            failure = MailFailure.UNKNOWN;
        }
        state = State.SENDING;
        attempts++;
        dueAt = now.plus(LEASE);
    }

    void sent(Instant now) {
        require(state == State.SENDING);
        end(State.SENT, now);
        failure = null;
    }

    /** It did not go; it is tried again after a pause that grows to hours, until it is not worth it any more. */
    void failed(MailFailure why, Instant now) {
        require(state == State.SENDING);
        failure = why;
        inDoubt |= why == MailFailure.UNKNOWN;
        if (why == MailFailure.NOBODY || now.isAfter(untilAt)) {
            end(State.GIVEN_UP, now);
        } else {
            state = State.WAITING;
            dueAt = now.plus(pause());
        }
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** What came since can still go in: only when it has certainly not been sent as it was. */
    boolean takesMore() {
        return mailClass == MailClass.DIGEST && state == State.WAITING && !inDoubt;
    }

    private void end(State last, Instant now) {
        state = last;
        endedAt = now;
        link = null;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("a mail that has ended, or that nobody is sending");
        }
    }

    long getAccountId() {
        return accountId;
    }

    MailClass getMailClass() {
        return mailClass;
    }

    LocalDate getDigestOn() {
        return digestOn;
    }

    String getMessageId() {
        return messageId;
    }

    String getLink() {
        return link;
    }

    State getState() {
        return state;
    }

    boolean isInDoubt() {
        return inDoubt;
    }

    Instant getDueAt() {
        return dueAt;
    }

    MailFailure getFailure() {
        return failure;
    }
}
