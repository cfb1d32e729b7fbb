package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that was done. Written once; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    private String actor;
    private String subject;

    @Column(name = "subject_id")
    private Long subjectId;

    private String verb;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    private String why;

    protected AuditEntry() {}

    AuditEntry(Instant at, Long accountId, String actor, String subject, Long subjectId, String verb) {
        this.at = at;
        this.accountId = accountId;
        this.actor = actor;
        this.subject = subject;
        this.subjectId = subjectId;
        this.verb = verb;
    }

    AuditEntry change(String former, String later, String reason) {
        from = former;
        to = later;
        why = reason;
        return this;
    }

    Long getId() {
        return id;
    }
}
