package org.vinculo.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vinculo.person.RelativeRegistered;

/** Who was registered from the page of a family belongs to it. */
@ApplicationScoped
class RelativeWatch {

    @Inject
    private HouseholdRepository repository;

    @Inject
    private FamilyCare care;

    void registered(@Observes RelativeRegistered event) {
        repository.lockPerson(event.relativeOf());
        if (repository.memberOf(event.personId()).isPresent()) {
            return;
        }
        long family = repository
                .memberOf(event.relativeOf())
                .map(HouseholdMember::getHouseholdId)
                .orElseGet(() -> care.begin(event.relativeOf()).getId());
        repository.add(HouseholdMember.withFile(family, event.personId()));
        care.record(event.relativeOf(), family, "add");
    }
}
