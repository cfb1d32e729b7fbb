package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody opened a file of another site because it could not wait. It ends by itself after a day. */
@Entity
@Table(name = "file_access")
class FileAccess {

    static final Duration LIFE = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "until_at")
    private Instant untilAt;

    private String why;

    protected FileAccess() {}

    FileAccess(long personId, long accountId, String why, Instant now) {
        this.personId = personId;
        this.accountId = accountId;
        this.why = why;
        this.openedAt = now;
        this.untilAt = now.plus(LIFE);
    }

    Long getId() {
        return id;
    }

    long getPersonId() {
        return personId;
    }

    String getWhy() {
        return why;
    }
}
