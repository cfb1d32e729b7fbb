package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.person.ChildAlone;
import org.vinculo.web.Messages;

/** When somebody turns out to be a child alone, no employer goes on considering her. */
@ApplicationScoped
class ChildWatch {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacySteps steps;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private Messages messages;

    void onFound(@Observes ChildAlone event) {
        repository
                .ofPerson(event.personId(), CandidacyStatus.OPEN)
                .forEach(candidacy ->
                        steps.withdraw(candidacy, messages.text("placement.withdrawn.closed"), onBehalf.own()));
    }
}
