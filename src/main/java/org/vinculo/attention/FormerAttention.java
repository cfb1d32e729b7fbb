package org.vinculo.attention;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an attention said before it was corrected: it stays, with the reason. */
@Entity
@Table(name = "attention_former")
class FormerAttention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "attention_id")
    private long attentionId;

    @Embedded
    private Held held;

    @Embedded
    private Note note;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private long replacedBy;

    private String why;

    protected FormerAttention() {}

    FormerAttention(Held held, Note note) {
        this.held = held;
        this.note = note;
    }

    FormerAttention replaced(long attention, long account, Instant now, String reason) {
        attentionId = attention;
        replacedBy = account;
        replacedAt = now;
        why = reason;
        return this;
    }

    Held getHeld() {
        return held;
    }

    Note getNote() {
        return note;
    }

    Instant getReplacedAt() {
        return replacedAt;
    }

    long getReplacedBy() {
        return replacedBy;
    }

    String getWhy() {
        return why;
    }
}
