package org.vinculo.firstattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** Who does it and when, what the audit keeps, and the task that somebody finishes what was begun. */
@ApplicationScoped
class FirstAttentionTrail {

    private static final String SUBJECT = "FirstAttention";

    @Inject
    private AuditTrail audit;

    @Inject
    private Tasks tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime time;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    LocalDate today(long personId) {
        return time.today(people.head(personId).siteId());
    }

    long account() {
        return user.accountId();
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever began it finishes it; until then it stands in her day. */
    void begun(FirstAttention first) {
        record(first, "begin", null, null);
        tasks.open(
                TaskKind.FIRST_ATTENTION,
                null,
                first.getPersonId(),
                first.getId(),
                account(),
                today(first.getPersonId()));
    }

    void record(FirstAttention first, String verb, Object what, String why) {
        audit.record(SUBJECT, first.getId(), verb, null, what, why);
    }

    void closed(FirstAttention first) {
        record(first, "close", first.getAttentionId(), null);
        tasks.close(TaskKind.FIRST_ATTENTION, first.getId());
    }

    void discarded(FirstAttention first, String why) {
        record(first, "discard", null, why);
        tasks.cancel(TaskKind.FIRST_ATTENTION, first.getId(), why);
    }
}
