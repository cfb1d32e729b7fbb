package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/** What every change of a person leaves behind, together: the audit entry, the line in her timeline, the note for the index. */
@ApplicationScoped
class PersonTrail {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private AgeRepository ages;

    @Inject
    private Event<ChildAlone> alone;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void registered(Person person, String whyDespiteDuplicates) {
        audit.record("Person", person.getId(), "register", null, person.getStage(), whyDespiteDuplicates);
        timeline.note(person.getId(), TimelineKind.REGISTERED, "registered", null, null);
        outbox.changed(PersonDocument.KIND, person.getId());
        ages.add(new AgeRecord(person.getId(), person.getBirth(), AgeEvidence.INTAKE, null)
                .by(person.getRegisteredBy(), person.getRegisteredAt()));
        if (person.getCompany().isProtected()) {
            alone(person);
        }
    }

    /** A child nobody is responsible for cannot wait until somebody reads her file: who protects her hears of it at once. */
    void alone(Person person) {
        guarded(person);
        alone.fire(new ChildAlone(person.getId(), person.getCompany()));
    }

    /** Who may find her has changed. */
    void guarded(Person person) {
        audit.record("Person", person.getId(), "guard", null, person.getCompany(), null);
        outbox.changed(PersonDocument.KIND, person.getId());
    }

    void aged(Person person, AgeEvidence evidence, String note) {
        AgeRecord age = ages.add(
                new AgeRecord(person.getId(), person.getBirth(), evidence, note).by(user.accountId(), clock.instant()));
        audit.record("AgeRecord", age.getId(), "record", null, evidence, null);
        timeline.note(person.getId(), TimelineKind.CHANGED, "age", null, null);
        outbox.changed(PersonDocument.KIND, person.getId());
    }

    /** @param fields the names of the fields that changed; their contents stay out of the audit trail */
    void changed(Person person, String fields) {
        audit.record("Person", person.getId(), "change", null, fields, null);
        timeline.note(person.getId(), TimelineKind.CHANGED, "changed", null, null);
        outbox.changed(PersonDocument.KIND, person.getId());
    }

    void moved(Person person, Stage from, String why) {
        audit.record("Person", person.getId(), "stage", from, person.getStage(), why);
        timeline.note(person.getId(), TimelineKind.STAGE, person.getStage().name(), null, why);
        outbox.changed(PersonDocument.KIND, person.getId());
    }
}
