package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;
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
