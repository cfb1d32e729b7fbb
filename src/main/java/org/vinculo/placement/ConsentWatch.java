package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.privacy.ConsentRevoked;
import org.vinculo.web.Messages;

/** When she takes her agreement back, the employer stops seeing her in the same transaction. A job that began goes on. */
@ApplicationScoped
class ConsentWatch {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacySteps steps;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private Messages messages;

    void onRevoked(@Observes ConsentRevoked event) {
        repository
                .withConsent(event.consentId(), CandidacyStatus.OPEN)
                .forEach(candidacy ->
                        steps.withdraw(candidacy, messages.text("placement.withdrawn.consent"), onBehalf.own()));
    }
}
