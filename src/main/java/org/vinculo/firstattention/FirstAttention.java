package org.vinculo.firstattention;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.attention.Attention;
import org.vinculo.attention.AttentionForm;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.Reason;
import org.vinculo.orientation.Told;
import org.vinculo.orientation.Topic;

/** One person's first attention while it goes on; closed, it becomes an attention like any other. */
@Entity
@Table(name = "first_attention")
class FirstAttention extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Attention.Channel channel;

    private String place;
    private String language;
    private String interpreter;
    private String present;

    @Enumerated(EnumType.STRING)
    private FirstAttentionStatus status = FirstAttentionStatus.OPEN;

    /** Null until it was asked. */
    private String raised;

    /** Null until it was asked. */
    private String needs;

    @Enumerated(EnumType.STRING)
    private Heard heard;

    @Column(name = "sheet_why")
    private String sheetWhy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private long begunBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    private String why;

    @Column(name = "attention_id")
    private Long attentionId;

    @ElementCollection
    @CollectionTable(name = "first_attention_topic", joinColumns = @JoinColumn(name = "first_attention_id"))
    private List<TopicMark> marks = new ArrayList<>();

    protected FirstAttention() {}

    /** @param today the day at the person's site */
    FirstAttention(long personId, BeginForm form, LocalDate today) {
        if (form.getHeldOn().isAfter(today)) {
            throw BusinessException.at("heldOn", "attention.heldOn.future");
        }
        this.personId = personId;
        this.heldOn = form.getHeldOn();
        this.channel = form.getChannel();
        this.place = form.getPlace();
        this.language = form.getLanguage();
        this.interpreter = form.getInterpreter();
        this.present = form.getPresent();
    }

    FirstAttention begun(long account, Instant now) {
        begunBy = account;
        begunAt = now;
        return this;
    }

    void raise(Collection<Raised> what) {
        requireOpen();
        raised = joined(what);
    }

    void need(Collection<ServiceCategory> what) {
        requireOpen();
        needs = joined(what);
    }

    void hear(Heard from) {
        requireOpen();
        heard = from;
    }

    /** Takes the place of what was marked before about the same topic. */
    void mark(TopicMark mark) {
        requireOpen();
        marks.removeIf(former -> former.getTopic() == mark.getTopic());
        marks.add(mark);
    }

    void goWithoutSheet(String reason) {
        requireOpen();
        sheetWhy = Reason.required(reason);
    }

    /** It became this attention. */
    void close(long attention, long account, Instant now) {
        become(FirstAttentionStatus.CLOSED);
        attentionId = attention;
        endedBy = account;
        endedAt = now;
    }

    void discard(String reason, long account, Instant now) {
        become(FirstAttentionStatus.DISCARDED);
        why = Reason.required(reason);
        endedBy = account;
        endedAt = now;
    }

    void annul(String reason) {
        become(FirstAttentionStatus.ANNULLED);
        why = reason;
    }

    /** It was held with somebody else. */
    void moveTo(long person) {
        personId = person;
    }

    private void become(FirstAttentionStatus next) {
        if (!status.canBecome(next)) {
            throw new BusinessException("firstAttention.notOpen");
        }
        status = next;
    }

    private void requireOpen() {
        if (status != FirstAttentionStatus.OPEN) {
            throw new BusinessException("firstAttention.notOpen");
        }
    }

    /** What an attention records of it. */
    AttentionForm attention(EndForm end) {
        AttentionForm form = new AttentionForm();
        form.setHeldOn(heldOn);
        form.setChannel(channel);
        form.setPlace(place);
        form.setLanguage(language);
        form.setInterpreter(interpreter);
        form.setPresent(present);
        form.setMinutes(end.getMinutes());
        form.setNote(end.getNote());
        form.setSecrecy(end.getSecrecy());
        form.setNextStep(end.getNextStep());
        form.setNextStepOn(end.getNextStepOn());
        form.setTopics(told().stream().map(Told::topic).sorted().toList());
        return form;
    }

    List<Told> told() {
        return marks.stream().filter(TopicMark::isTold).map(TopicMark::told).toList();
    }

    Optional<TopicMark> mark(Topic topic) {
        return marks.stream().filter(mark -> mark.getTopic() == topic).findFirst();
    }

    Set<Raised> raised() {
        return chosen(Raised.class, raised);
    }

    boolean isRaisedAsked() {
        return raised != null;
    }

    Set<ServiceCategory> needs() {
        return chosen(ServiceCategory.class, needs);
    }

    boolean isNeedsAsked() {
        return needs != null;
    }

    private static String joined(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String joined) {
        Set<E> chosen = EnumSet.noneOf(type);
        if (joined != null && !joined.isEmpty()) {
            Arrays.stream(joined.split(",")).forEach(name -> chosen.add(Enum.valueOf(type, name)));
        }
        return chosen;
    }

    long getPersonId() {
        return personId;
    }

    LocalDate getHeldOn() {
        return heldOn;
    }

    String getLanguage() {
        return language;
    }

    FirstAttentionStatus getStatus() {
        return status;
    }

    Heard getHeard() {
        return heard;
    }

    String getSheetWhy() {
        return sheetWhy;
    }

    Long getAttentionId() {
        return attentionId;
    }
}
