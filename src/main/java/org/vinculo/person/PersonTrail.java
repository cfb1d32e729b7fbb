package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AccountNames;
import org.vinculo.security.AuditTrail;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

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
    private Tasks tasks;

    @Inject
    private AccountNames accounts;

    @Inject
    private Notices notices;

    /** A child nobody is responsible for cannot wait until somebody reads her file: the task is there with her. */
    void registered(Person person, String whyDespiteDuplicates, LocalDate today) {
        audit.record("Person", person.getId(), "register", null, person.getStage(), whyDespiteDuplicates);
        timeline.note(person.getId(), TimelineKind.REGISTERED, "registered", null, null);
        outbox.changed(PersonDocument.KIND, person.getId());
        if (person.getCompany().isProtected()) {
            tasks.open(TaskKind.CHILD_ALONE, null, person.getId(), null, guardian(person), today);
            notices.tell(
                    guardians(person),
                    NoticeKind.CHILD_ALONE,
                    person.getReference(),
                    "/staff/person.xhtml?id=" + person.getId());
        }
    }

    /** All who can act at once: the coordinators of her site and those who answer for children alone there. */
    private Set<Long> guardians(Person person) {
        Set<Long> all = new LinkedHashSet<>(accounts.coordinators(person.getSiteId()));
        all.addAll(accounts.protectionOfficers(person.getSiteId()));
        return all;
    }

    /** The protection officer of her site, where there is one; else her caseworker. */
    private long guardian(Person person) {
        return accounts.protectionOfficers(person.getSiteId()).stream()
                .findFirst()
                .orElse(person.getCaseworkerId());
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
