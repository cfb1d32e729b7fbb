package org.vinculo.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
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

    /** Whether it may be offered candidates: not set aside. */
    public boolean isActive(long id) {
        return repository.get(id).isActive();
    }

    public boolean isVerified(long id) {
        return repository.get(id).getVerifiedOn() != null;
    }
}
