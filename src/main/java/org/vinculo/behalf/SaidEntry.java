package org.vinculo.behalf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One word written down for somebody else, beside the audit trail's line of the step. It stays when the step is taken back. */
@Entity
@Table(name = "on_behalf")
class SaidEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String subject;

    @Column(name = "subject_id")
    private long subjectId;

    private String state;

    @Enumerated(EnumType.STRING)
    private ForWhom party;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Column(name = "said_on")
    private LocalDate day;

    @Column(name = "said_by")
    private String who;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected SaidEntry() {}

    SaidEntry(String subject, long subjectId, Enum<?> state, Said said) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.state = state.name();
        party = said.party();
        medium = said.medium();
        day = said.day();
        who = said.who();
    }

    SaidEntry recorded(long account, Instant now) {
        accountId = account;
        recordedAt = now;
        return this;
    }

    Long getId() {
        return id;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    /** Null while the step stands. */
    Instant getUndoneAt() {
        return undoneAt;
    }
}
