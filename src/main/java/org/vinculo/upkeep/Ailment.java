package org.vinculo.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Something that is not well, or was. Administrators are told once of each time it lasts, and at most once a day. */
@Entity
@Table(name = "ailment")
class Ailment {

    /** What passes by itself is nobody's business. */
    static final Duration LASTING = Duration.ofMinutes(10);

    private static final Duration BETWEEN = Duration.ofDays(1);

    @Id
    private String subject;

    @Column(name = "since_at")
    private Instant sinceAt;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Ailment() {}

    Ailment(String subject) {
        this.subject = subject;
    }

    /** @return whether administrators are to be told now */
    boolean seen(Instant now) {
        if (sinceAt == null) {
            sinceAt = now;
        }
        boolean told = toldAt != null && (!toldAt.isBefore(sinceAt) || now.isBefore(toldAt.plus(BETWEEN)));
        if (told || now.isBefore(sinceAt.plus(LASTING))) {
            return false;
        }
        toldAt = now;
        return true;
    }

    /** It is well again. */
    void gone() {
        sinceAt = null;
    }

    String getSubject() {
        return subject;
    }
}
