package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AccountLeft;
import org.vinculo.security.AuditTrail;

/** Nobody stays without a caseworker when hers leaves. */
@ApplicationScoped
class CaseloadWatch {

    @Inject
    private PersonRepository repository;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private AuditTrail audit;

    void left(@Observes AccountLeft event) {
        if (event.successorId() == null) {
            return;
        }
        for (Person person : repository.accompaniedBy(event.accountId())) {
            person.handTo(event.successorId());
            audit.record("Person", person.getId(), "hand-over", event.accountId(), event.successorId(), null);
            outbox.changed(PersonDocument.KIND, person.getId());
        }
    }
}
