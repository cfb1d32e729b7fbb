package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;

/** What a new record of a paper leaves behind. The number itself stands in neither trail. */
@ApplicationScoped
class PaperTrail {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private SearchOutbox outbox;

    void recorded(long personId, Paper former, Paper paper) {
        PaperFacts facts = paper.facts();
        PaperState before = former == null ? null : former.getState();
        boolean asked = before != null && before.needsReason(facts.state());
        audit.record(
                "Paper", paper.getId(), "record." + facts.kind(), before, facts.state(), asked ? facts.note() : null);
        timeline.note(personId, TimelineKind.PAPER, facts.kind().name(), null, null);
        outbox.changed(PersonDocument.KIND, personId);
    }
}
