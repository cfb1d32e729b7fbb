package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Current conditions of stay for other features; whoever asks has checked that she may see the person. */
@ApplicationScoped
public class StayLookup {

    @Inject
    private StayRepository repository;

    public Optional<StayFacts> current(long personId) {
        return repository.currentFacts(personId);
    }

    /** Of many people in one query; who has none is not in it. */
    public Map<Long, StayFacts> current(Collection<Long> people) {
        return repository.currentFacts(people);
    }
}
