package org.vinculo.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vinculo.kernel.BaseEntity;

/** One thing that one account must not come to know of, whatever else it may see: nor its traces in the trail, nor tasks about it. */
@Entity
@Table(name = "seclusion")
class Seclusion extends BaseEntity {

    private String subject;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private SeclusionCause cause;

    private Instant since;

    protected Seclusion() {}

    Seclusion(String subject, long subjectId, long accountId, SeclusionCause cause, Instant since) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.accountId = accountId;
        this.cause = cause;
        this.since = since;
    }

    void recorded() {
        cause = SeclusionCause.RECORDED;
    }

    long getAccountId() {
        return accountId;
    }

    SeclusionCause getCause() {
        return cause;
    }
}
