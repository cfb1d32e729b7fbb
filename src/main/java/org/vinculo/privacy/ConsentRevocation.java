package org.vinculo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.Messages;

/** Takes an agreement back and tells the features above, so that what was not yet used is used no more. */
@ApplicationScoped
class ConsentRevocation {

    @Inject
    private ConsentRepository repository;

    @Inject
    private ConsentTrail trail;

    @Inject
    private Event<ConsentRevoked> revoked;

    @Inject
    private Messages messages;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** With the purpose goes every agreement that names somebody for it. */
    void revoke(Consent consent, String why) {
        end(consent, why);
        if (consent.isGeneral()) {
            endNamed(consent.getPersonId(), consent.getPurpose(), why);
        }
    }

    /** She says no to a purpose: whatever she agreed to for it before ends. */
    void refuse(long personId, Purpose purpose) {
        endNamed(personId, purpose, messages.text("privacy.consent.refused.why"));
    }

    /** She never said so. What was sent because of it is stopped as if she had taken it back. */
    void annul(Consent consent, String why) {
        boolean counted = consent.isValid();
        consent.annul(why, user.accountId(), clock.instant());
        trail.note(consent, "annul", why);
        if (counted) {
            revoked.fire(new ConsentRevoked(consent.getId(), consent.getPersonId(), consent.getPurpose()));
            if (consent.isGeneral()) {
                endNamed(consent.getPersonId(), consent.getPurpose(), why);
            }
        }
    }

    private void endNamed(long personId, Purpose purpose, String why) {
        repository.valid(personId, purpose).forEach(other -> end(other, why));
    }

    private void end(Consent consent, String why) {
        consent.revoke(clock.instant(), why);
        trail.note(consent, "revoke", why);
        revoked.fire(new ConsentRevoked(consent.getId(), consent.getPersonId(), consent.getPurpose()));
    }
}
