package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.privacy.ConsentRevoked;
import org.vinculo.web.Messages;

/** When she takes her agreement back, what was sent by it and not yet attended is withdrawn in the same transaction; not what the law wants. */
@ApplicationScoped
class ConsentWatch {

    private static final Set<ReferralStatus> STILL_STOPPABLE =
            EnumSet.of(ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED);

    @Inject
    private ReferralRepository repository;

    @Inject
    private ReferralSteps steps;

    @Inject
    private LegalDuty duty;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private Messages messages;

    void onRevoked(@Observes ConsentRevoked event) {
        repository.withConsent(event.consentId(), STILL_STOPPABLE).stream()
                .filter(referral -> !duty.keeps(referral))
                .forEach(referral ->
                        steps.withdraw(referral, messages.text("referral.withdrawn.consent"), onBehalf.own()));
    }
}
