package org.vinculo.feedback;

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
 * A complaint, a proposal or thanks. Received, taken by somebody it does not concern, answered, closed; whoever sent it reads the
 * answer with her receipt, of which only the fingerprint is kept. Without a name unless she gives one.
 */
@Entity
@Table(name = "feedback")
public class Feedback extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String language;

    @Column(name = "site_id")
    private Long siteId;

    private String words;

    private String about;

    @Column(name = "about_lead")
    private boolean aboutLead;

    private boolean danger;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    private String contact;

    @Column(name = "receipt_mark")
    private String receiptMark;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status = FeedbackStatus.RECEIVED;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "handler_id")
    private Long handlerId;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String why;

    protected Feedback() {}

    /**
     * @param receiptMark the fingerprint of the receipt she was given
     * @param dueOn the day by which she is answered
     */
    Feedback(FeedbackForm form, Channel channel, String language, String receiptMark, Instant now, LocalDate dueOn) {
        this.kind = form.getKind();
        this.channel = channel;
        this.language = language;
        this.siteId = form.getSite();
        this.words = form.getWords().strip();
        this.about = form.getAbout();
        this.aboutLead = form.isAboutLead();
        this.danger = form.isDanger();
        this.way = form.getWay();
        this.contact = contact(form);
        this.receiptMark = receiptMark;
        this.receivedAt = now;
        this.dueOn = dueOn;
    }

    private static String contact(FeedbackForm form) {
        if (form.getWay() == ContactWay.NONE) {
            return null;
        }
        if (form.getContact() == null || form.getContact().isBlank()) {
            throw BusinessException.at("contact", "feedback.contact.missing");
        }
        return form.getContact().strip();
    }

    void linkTo(long person) {
        personId = person;
    }

    /** Thanks may reach the one they are for; whatever else names somebody, or tells of a danger, may not. */
    boolean isKeptApart() {
        return kind != FeedbackKind.THANKS || danger;
    }

    /** Somebody answers for it from now on. */
    void take(long handler) {
        become(FeedbackStatus.TAKEN);
        handlerId = handler;
    }

    /** Somebody else answers for it from now on. */
    void giveTo(long handler) {
        if (!status.awaitsAnswer()) {
            throw new BusinessException("feedback.notOpen");
        }
        status = FeedbackStatus.TAKEN;
        handlerId = handler;
    }

    /** It concerns whoever had it: nobody has it until somebody takes it. */
    void loseHandler() {
        handlerId = null;
    }

    void answer(long handler, String text, Instant now) {
        become(FeedbackStatus.ANSWERED);
        handlerId = handler;
        answer = text.strip();
        answeredAt = now;
    }

    void close() {
        become(FeedbackStatus.CLOSED);
    }

    /** It was closed or annulled by mistake, or the answer was none; a former answer stays. */
    void reopen(long handler, LocalDate due, String reason) {
        if (status.awaitsAnswer()) {
            throw new BusinessException("feedback.open.already");
        }
        become(FeedbackStatus.TAKEN);
        handlerId = handler;
        dueOn = due;
        why = reason;
    }

    void annul(String reason) {
        become(FeedbackStatus.ANNULLED);
        why = reason;
    }

    private void become(FeedbackStatus next) {
        if (!status.canBecome(next)) {
            throw new BusinessException("feedback.notNow");
        }
        status = next;
    }

    /** What its sender reads with her receipt: nobody's name. */
    FeedbackAnswer forSender() {
        return new FeedbackAnswer(
                kind, status, receivedAt, dueOn, answer, answeredAt, status == FeedbackStatus.ANNULLED ? why : null);
    }

    FeedbackKind getKind() {
        return kind;
    }

    Channel getChannel() {
        return channel;
    }

    String getLanguage() {
        return language;
    }

    Long getSiteId() {
        return siteId;
    }

    String getWords() {
        return words;
    }

    String getAbout() {
        return about;
    }

    boolean isAboutLead() {
        return aboutLead;
    }

    boolean isDanger() {
        return danger;
    }

    ContactWay getWay() {
        return way;
    }

    String getContact() {
        return contact;
    }

    String getReceiptMark() {
        return receiptMark;
    }

    Long getPersonId() {
        return personId;
    }

    FeedbackStatus getStatus() {
        return status;
    }

    Instant getReceivedAt() {
        return receivedAt;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    Long getHandlerId() {
        return handlerId;
    }

    String getAnswer() {
        return answer;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    String getWhy() {
        return why;
    }
}
