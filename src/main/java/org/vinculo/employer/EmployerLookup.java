package org.vinculo.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What other features may know of an employer, for their services and background work: they decide who may see it. */
@ApplicationScoped
public class EmployerLookup {

    @Inject
    private EmployerRepository repository;

    public String name(long id) {
        return repository.get(id).getName();
    }

    public Map<Long, String> names(Collection<Long> ids) {
        return repository.all(ids).stream().collect(Collectors.toMap(Employer::getId, Employer::getName));
    }

    public Cie cie(long id) {
        return repository.get(id).toForm().getCie();
    }

    /** Those of them that may make the offer a permit is asked with. */
    public Set<Long> registered(Collection<Long> ids) {
        return repository.all(ids).stream()
                .filter(employer -> employer.toForm().getCie() == Cie.YES)
                .map(Employer::getId)
                .collect(Collectors.toSet());
    }

    /** Whether it may be offered candidates: not set aside. */
    public boolean isActive(long id) {
        return repository.get(id).isActive();
    }

    public boolean isVerified(long id) {
        return repository.get(id).getVerifiedOn() != null;
    }
}
