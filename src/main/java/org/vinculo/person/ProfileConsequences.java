package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.vinculo.search.SearchOutbox;
import org.vinculo.security.AuditTrail;

/** What follows from a written labour profile: trail, timeline, index, the word to the route. */
@ApplicationScoped
class ProfileConsequences {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private SearchOutbox outbox;

    @Inject
    private Event<ProfileSaved> saved;

    void follow(LabourProfile profile, boolean fresh) {
        long personId = profile.getPersonId();
        String state = profile.isComplete() ? "complete" : "incomplete";
        audit.record("LabourProfile", profile.getId(), fresh ? "write" : "change", null, state, null);
        timeline.note(personId, TimelineKind.PROFILE, fresh ? "written" : "changed", profile.getId(), null);
        outbox.changed("person", personId);
        saved.fire(new ProfileSaved(personId, profile.isComplete()));
    }
}
