package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;

/** What the audit trail and a person's timeline say of her answers. */
@ApplicationScoped
class ConsentTrail {

    static final String SUBJECT = "Consent";

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private ConsentRecipients recipients;

    /** The verb on the timeline carries the purpose, so that each reader has it in her own language. */
    void note(Consent consent, String verb, String why) {
        boolean any = consent.isGeneral() && consent.getPurpose().recipient() != Purpose.Recipient.NOBODY;
        audit.record(SUBJECT, consent.getId(), verb, null, consent.getPurpose(), why);
        timeline.note(
                consent.getPersonId(),
                TimelineKind.CONSENT,
                verb + '.' + consent.getPurpose() + (any ? ".any" : ""),
                consent.getId(),
                recipients.name(consent.getEmployerId(), consent.getAgencyId()));
    }
}
