package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** What follows from a new condition of stay: trail, timeline, index, the end of the reminder of the former document. */
@ApplicationScoped
class StayConsequences {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private Tasks tasks;

    @Inject
    private Event<StayRecorded> recorded;

    @Inject
    private Event<StayAnnulled> annulled;

    @Inject
    private CurrentUser user;

    /** How many reminders of this document are open. */
    long reminders(Stay stay) {
        return tasks.countOpen(TaskKind.DOCUMENT_EXPIRES, stay.getId());
    }

    /** @param again the one that counts again, or null */
    void annul(Stay stay, Stay again, String why, Instant now) {
        long personId = stay.facts().personId();
        Instant recordedAt = stay.facts().recordedAt();
        stay.annul(why, user.accountId(), now);
        if (again != null) {
            again.standAgain();
            // The reminder of its document was ended when the wrong one came.
            tasks.reopen(TaskKind.DOCUMENT_EXPIRES, again.getId(), recordedAt, why);
        }
        audit.record(
                "Stay",
                stay.getId(),
                "annul",
                stay.getConditionCode(),
                again == null ? null : again.getConditionCode(),
                why);
        timeline.note(personId, TimelineKind.STAY, "annulled", stay.getId(), null);
        outbox.changed("person", personId);
        tasks.cancel(TaskKind.DOCUMENT_EXPIRES, stay.getId(), why);
        annulled.fire(new StayAnnulled(stay.getId(), personId, recordedAt, why));
    }

    void follow(long personId, Stay former, Stay stay) {
        String before = former == null ? null : former.getConditionCode();
        audit.record("Stay", stay.getId(), "record", before, stay.getConditionCode(), null);
        timeline.note(personId, TimelineKind.STAY, former == null ? "recorded" : "replaced", stay.getId(), null);
        outbox.changed("person", personId);
        if (former != null) {
            tasks.close(TaskKind.DOCUMENT_EXPIRES, former.getId());
        }
        recorded.fire(new StayRecorded(stay.getId(), personId, stay.getConditionCode()));
    }
}
