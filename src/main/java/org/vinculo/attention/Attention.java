package org.vinculo.attention;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
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

    private static final int OLDEST_YEARS = 10;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String place;

    private Integer minutes;

    private String language;

    private String interpreter;

    private String present;

    private String note;

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

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "annulled_by")
    private Long annulledBy;

    @Column(name = "annulled_why")
    private String annulledWhy;

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
        requireDates(form, today);
        this.personId = personId;
        this.formKey = form.getFormKey();
        this.heldOn = form.getHeldOn();
        this.channel = form.getChannel();
        this.place = form.getPlace();
        this.minutes = form.getMinutes();
        this.language = form.getLanguage();
        this.interpreter = form.getInterpreter();
        this.present = form.getPresent();
        this.note = form.getNote();
        this.nextStep = form.getNextStep();
        this.nextStepOn = form.getNextStepOn();
        this.topics.addAll(form.getTopics());
    }

    /** Who wrote it down, where and when. */
    Attention recorded(long site, long account, Instant now) {
        this.siteId = site;
        this.recordedBy = account;
        this.recordedAt = now;
        return this;
    }

    /** It was registered by mistake: it stays to be read, and counts nowhere. */
    void annul(String why, long account, Instant now) {
        requireCounting();
        this.annulledWhy = reason(why);
        this.annulledAt = now;
        this.annulledBy = account;
    }

    /** It was held with somebody else. */
    void moveTo(long person, String why) {
        requireCounting();
        reason(why);
        if (person == personId) {
            throw BusinessException.at("reference", "attention.move.same");
        }
        this.personId = person;
    }

    private void requireCounting() {
        if (isAnnulled()) {
            throw new BusinessException("attention.annulled.already");
        }
    }

    private static String reason(String why) {
        if (why == null || why.isBlank()) {
            throw BusinessException.at("reason", "attention.reason.missing");
        }
        return why.strip();
    }

    boolean isAnnulled() {
        return annulledAt != null;
    }

    private static void requireDates(AttentionForm form, LocalDate today) {
        if (form.getHeldOn().isAfter(today)) {
            throw BusinessException.at("heldOn", "attention.heldOn.future");
        }
        if (form.getHeldOn().isBefore(today.minusYears(OLDEST_YEARS))) {
            throw BusinessException.at("heldOn", "attention.heldOn.old");
        }
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
        return heldOn;
    }

    public Channel getChannel() {
        return channel;
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
        return annulledBy;
    }

    AttentionRead read(String by, String annuller) {
        return new AttentionRead(
                getId(),
                personId,
                heldOn,
                channel,
                place,
                minutes,
                language,
                interpreter,
                present,
                topics.stream().sorted().toList(),
                note,
                nextStep,
                nextStepOn,
                recordedAt,
                by,
                annulledAt,
                annuller,
                annulledWhy);
    }

    long getRecordedBy() {
        return recordedBy;
    }
}
