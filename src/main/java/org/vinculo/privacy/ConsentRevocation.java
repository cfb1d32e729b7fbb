package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.security.AuditTrail;

/** Takes an agreement back and tells the features above, so that what was not yet used is used no more. */
@ApplicationScoped
class ConsentRevocation {

    @Inject
    private AuditTrail audit;

    @Inject
    private Consents consents;

    @Inject
    private Event<ConsentRevoked> revoked;

    @Inject
    private Clock clock;

    void revoke(Consent consent, String why) {
        consent.revoke(clock.instant(), why);
        audit.record(Consents.SUBJECT, consent.getId(), "revoke", consent.getPurpose(), null, why);
        consents.note(consent, "revoke");
        revoked.fire(new ConsentRevoked(consent.getId(), consent.getPersonId(), consent.getPurpose()));
    }
}
