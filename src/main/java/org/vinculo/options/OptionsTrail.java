package org.vinculo.options;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;

/** What answers and sheets leave behind; what she answered stands in neither trail. */
@ApplicationScoped
class OptionsTrail {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private CurrentUser user;

    /** Who does it. */
    long account() {
        return user.accountId();
    }

    void answered(long personId, StayAnswers answers) {
        audit.record("StayAnswers", answers.getId(), "record", null, null, null);
        timeline.note(personId, TimelineKind.OPTIONS, "answered", null, null);
    }

    void given(CostSheet sheet) {
        audit.record("CostSheet", sheet.getId(), "give", null, sheet.getLanguage(), null);
        timeline.note(sheet.getPersonId(), TimelineKind.OPTIONS, "sheet", sheet.getId(), null);
    }
}
