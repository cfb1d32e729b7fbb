package org.vinculo.humansecurity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;

/**
 * What these verbs leave behind. Neither trail says what she needs or answered, nor why something ended: others read them. What
 * is sensitive stands in no timeline at all, since that something was noted would say it.
 */
@ApplicationScoped
class SecurityTrail {

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    void need(Need need, String verb) {
        audit.record("Need", need.getId(), verb, null, null, null);
        if (!need.getKind().isSensitive()) {
            timeline.note(need.getPersonId(), TimelineKind.HUMAN_SECURITY, "need-" + verb, null, null);
        }
    }

    void assessed(Assessment assessment, String verb) {
        audit.record("Assessment", assessment.getId(), verb, null, assessment.getMoment(), null);
        timeline.note(assessment.getPersonId(), TimelineKind.HUMAN_SECURITY, "levels-" + verb, null, null);
    }

    void functioning(FunctioningAnswers answers) {
        audit.record("FunctioningAnswers", answers.getId(), "record", null, null, null);
        timeline.note(answers.getPersonId(), TimelineKind.HUMAN_SECURITY, "functioning-record", null, null);
    }

    void migration(MigrationAnswers answers) {
        audit.record("MigrationAnswers", answers.getId(), "record", null, null, null);
    }
}
