package org.vinculo.firstattention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.vinculo.orientation.Told;
import org.vinculo.orientation.Topic;

/** That one topic was told, in which words, or why it was not. */
@Embeddable
public class TopicMark {

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "edition_id")
    private Long editionId;

    private String language;

    private boolean overdue;

    private String why;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private long markedBy;

    protected TopicMark() {}

    private TopicMark(Topic topic, long account, Instant now) {
        this.topic = topic;
        this.markedBy = account;
        this.markedAt = now;
    }

    static TopicMark told(Told told, long account) {
        TopicMark mark = new TopicMark(told.topic(), account, told.at());
        mark.editionId = told.edition();
        mark.language = told.language();
        mark.overdue = told.overdue();
        return mark;
    }

    static TopicMark notTold(Topic topic, String why, long account, Instant now) {
        TopicMark mark = new TopicMark(topic, account, now);
        mark.why = why;
        return mark;
    }

    boolean isTold() {
        return why == null;
    }

    Topic getTopic() {
        return topic;
    }

    String getWhy() {
        return why;
    }

    Instant getMarkedAt() {
        return markedAt;
    }

    /** What was told, for the record of the attention. */
    Told told() {
        return new Told(topic, editionId, language, overdue, markedAt);
    }
}
