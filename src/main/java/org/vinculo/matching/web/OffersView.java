package org.vinculo.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.matching.MatchingService;
import org.vinculo.matching.Offers;

/** Vacancies for one person: those within reach, and those for which one thing is missing. */
@Named
@RequestScoped
public class OffersView {

    @Inject
    private MatchingService service;

    private Long person;
    private Offers offers;

    public void load() {
        if (person == null) {
            throw new NotFoundException();
        }
        offers = service.offersFor(person);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    /** Also when the address was no number and nothing was loaded: then there is no such page. */
    public Offers getOffers() {
        if (offers == null) {
            load();
        }
        return offers;
    }
}
