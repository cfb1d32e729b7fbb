package org.vinculo.groupattention;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vinculo.attention.Held;
import org.vinculo.kernel.Annulment;
import org.vinculo.kernel.BaseEntity;
import org.vinculo.kernel.BusinessException;
import org.vinculo.orientation.Topic;

/** One talk or visit: what it was about and how many it reached. What concerns one person is in her own attention. */
@Entity
@Table(name = "group_attention")
class GroupAttention extends BaseEntity {

    @Column(name = "form_key")
    private String formKey;

    @Embedded
    private Held held;

    private String subject;

    @ElementCollection
    @CollectionTable(name = "group_attention_topic", joinColumns = @JoinColumn(name = "group_attention_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = EnumSet.noneOf(Topic.class);

    @ElementCollection
    @CollectionTable(name = "group_attention_heads", joinColumns = @JoinColumn(name = "group_attention_id"))
    private List<Heads> heads = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_attention_person", joinColumns = @JoinColumn(name = "group_attention_id"))
    @Column(name = "attention_id")
    private Set<Long> attentions = new TreeSet<>();

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Embedded
    private Annulment annulment;

    protected GroupAttention() {}

    /**
     * A talk as it was held.
     *
     * @param today the day at the site
     * @throws BusinessException when it reached nobody
     */
    GroupAttention(GroupForm form, LocalDate today) {
        this.held = new Held(form.getHeld(), today);
        this.formKey = form.getHeld().getFormKey();
        this.subject = form.getSubject().strip();
        this.topics.addAll(form.getHeld().getTopics());
        form.getCounts().forEach(this::count);
        if (heads.isEmpty() && form.getPeople().isEmpty()) {
            throw BusinessException.at("people", "groupAttention.nobody");
        }
    }

    private void count(HeadCount line) {
        Stream.of(HeadSex.values())
                .filter(sex -> line.of(sex) != null && line.of(sex) > 0)
                .forEach(sex -> heads.add(new Heads(line.getAge(), sex, line.of(sex))));
    }

    GroupAttention recorded(long site, long account, Instant now) {
        siteId = site;
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    /** What was written into the file of one who is named. */
    void reached(long attention) {
        attentions.add(attention);
    }

    /** It was registered by mistake: it stays to be read, and counts nowhere. */
    void annul(String why, long account, Instant now) {
        annulment = Annulment.of(annulment, why, account, now);
    }

    /** Those who are not named, one line for each age. */
    List<HeadCount> counts() {
        List<HeadCount> lines = Stream.of(AgeGroup.values()).map(HeadCount::new).toList();
        heads.forEach(some -> lines.get(some.getAge().ordinal()).count(some.getSex(), some.getHeads()));
        return lines;
    }

    int anonymous() {
        return heads.stream().mapToInt(Heads::getHeads).sum();
    }

    Held getHeld() {
        return held;
    }

    String getSubject() {
        return subject;
    }

    Set<Topic> getTopics() {
        return Set.copyOf(topics);
    }

    Set<Long> getAttentions() {
        return Set.copyOf(attentions);
    }

    long getSiteId() {
        return siteId;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    long getRecordedBy() {
        return recordedBy;
    }

    Instant getAnnulledAt() {
        return annulment == null ? null : annulment.getAt();
    }

    Long getAnnulledBy() {
        return annulment == null ? null : annulment.getBy();
    }

    String getAnnulledWhy() {
        return annulment == null ? null : annulment.getWhy();
    }
}
