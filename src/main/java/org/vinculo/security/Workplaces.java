package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** For whom one may be invited to work: sites, employers, agencies, by number and name. */
@ApplicationScoped
public class Workplaces {

    /** A place to work for. */
    public record Place(Long id, String name) {}

    @Inject
    private AccountRepository repository;

    public List<Place> sites() {
        return repository.places("site");
    }

    public List<Place> employers() {
        return repository.places("employer");
    }

    public List<Place> agencies() {
        return repository.places("agency");
    }
}
