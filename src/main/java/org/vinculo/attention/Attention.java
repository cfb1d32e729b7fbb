package org.vinculo.attention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.orientation.Topic;

/** One contact with one person. The day it was held may lie before the day it was recorded: paper is caught up with later. */
@Entity
@Table(name = "attention")
public class Attention extends BaseEntity {

    public enum Channel {
        IN_PERSON,
        TELEPHONE,
        MESSAGE,
        VIDEO,
        GROUP,
        VISIT
    }

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "person_id")
    private long personId;

    @Embedded
    private Held held;

    @Embedded
    private Note note;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "next_step_on")
    private LocalDate nextStepOn;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Embedded
    private Annulment annulment;

    @ElementCollection
    @CollectionTable(name = "attention_topic", joinColumns = @JoinColumn(name = "attention_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    protected Attention() {}

    /**
     * An attention as it was held.
     *
     * @param today the day at the site, which is not everywhere the same
     */
    Attention(long personId, AttentionForm form, LocalDate today) {
        this.held = new Held(form, today);
        requireNextStep(form);
        this.personId = personId;
        this.formKey = form.getFormKey();
        this.note = new Note();
        this.nextStep = form.getNextStep();
        this.nextStepOn = form.getNextStepOn();
        this.topics.addAll(form.getTopics());
    }

    /** What was said, kept to whom it is for. */
    Attention noted(Note said) {
        this.note = said;
        return this;
    }

    /** Who wrote it down, where and when. */
    Attention recorded(long site, long account, Instant now) {
        this.siteId = site;
        this.recordedBy = account;
        this.recordedAt = now;
        return this;
    }

    /**
     * Something in it is wrong. What was told, and the next step with its task, stay; the note is only its author's to change.
     *
     * @param right null leaves the note as it is
     * @return what it said before
     */
    FormerAttention correct(AttentionForm form, Note right, LocalDate today) {
        requireCounting();
        if (nextStepOn != null && nextStepOn.isBefore(form.getHeldOn())) {
            throw BusinessException.at("heldOn", "attention.nextStepOn.before");
        }
        FormerAttention former = new FormerAttention(held, note);
        this.held = new Held(form, today);
        if (right != null) {
            this.note = right;
        }
        return former;
    }

    /** It was registered by mistake: it stays to be read, and counts nowhere. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    /** It was held with somebody else. */
    void moveTo(long person, String why) {
        requireCounting();
        Reason.required(why);
        if (person == personId) {
            throw BusinessException.at("reference", "attention.move.same");
        }
        this.personId = person;
    }

    private void requireCounting() {
        if (isAnnulled()) {
            throw new BusinessException("app.annulled.already");
        }
    }

    boolean isAnnulled() {
        return annulment != null;
    }

    private static void requireNextStep(AttentionForm form) {
        if (form.getNextStep() == null && form.getNextStepOn() != null) {
            throw BusinessException.at("nextStep", "attention.nextStep.missing");
        }
        if (form.getNextStep() != null && form.getNextStepOn() == null) {
            throw BusinessException.at("nextStepOn", "attention.nextStepOn.missing");
        }
        if (form.getNextStepOn() != null && form.getNextStepOn().isBefore(form.getHeldOn())) {
            throw BusinessException.at("nextStepOn", "attention.nextStepOn.before");
        }
    }

    public long getPersonId() {
        return personId;
    }

    public LocalDate getHeldOn() {
        return held.getHeldOn();
    }

    public Channel getChannel() {
        return held.getChannel();
    }

    public String getNextStep() {
        return nextStep;
    }

    public LocalDate getNextStepOn() {
        return nextStepOn;
    }

    public Set<Topic> getTopics() {
        return Set.copyOf(topics);
    }

    long getSiteId() {
        return siteId;
    }

    Long getAnnulledBy() {
        return annulment == null ? null : annulment.getBy();
    }

    Held getHeld() {
        return held;
    }

    Note getNote() {
        return note;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    Instant getAnnulledAt() {
        return annulment == null ? null : annulment.getAt();
    }

    String getAnnulledWhy() {
        return annulment == null ? null : annulment.getWhy();
    }

    long getRecordedBy() {
        return recordedBy;
    }
}
