package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labour profiles for other features; whoever asks has checked that she may see the person. */
@ApplicationScoped
public class ProfileLookup {

    @Inject
    private LabourProfileRepository repository;

    public Optional<ProfileFacts> of(long personId) {
        return repository.of(personId).map(LabourProfile::facts);
    }

    /** Of many people in few queries; who has none is not in it. */
    public Map<Long, ProfileFacts> of(Collection<Long> people) {
        return repository.of(people).stream()
                .collect(Collectors.toMap(LabourProfile::getPersonId, LabourProfile::facts));
    }
}
