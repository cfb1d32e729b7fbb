package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that happened with a person. Written once, in the transaction that did it; only its file can be put right. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    static final int DETAIL_MAXLENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private String verb;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "account_id")
    private Long accountId;

    private String actor;

    private String detail;

    protected TimelineEntry() {}

    TimelineEntry(long personId, Instant at, TimelineKind kind, String verb, Long subjectId, String detail) {
        this.personId = personId;
        this.at = at;
        this.kind = kind;
        this.verb = verb;
        this.subjectId = subjectId;
        this.detail =
                detail == null || detail.length() <= DETAIL_MAXLENGTH ? detail : detail.substring(0, DETAIL_MAXLENGTH);
    }

    /** Who did it: an account, or a job with no account. */
    TimelineEntry by(Long account, String name) {
        this.accountId = account;
        this.actor = name;
        return this;
    }

    public Long getId() {
        return id;
    }
}
