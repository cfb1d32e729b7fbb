package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.journey.Route;
import org.vinculo.person.Stage;

/** Makes a placement of a candidacy, and whatever follows from it, in one transaction. */
@ApplicationScoped
class Hiring {

    @Inject
    private CandidacySteps candidacies;

    @Inject
    private PlacementSteps placements;

    @Inject
    private VacancyPlaces places;

    @Inject
    private Route route;

    long hire(Candidacy candidacy, HireForm form) {
        places.requireFree(candidacy);
        candidacies.hire(candidacy);
        Placement placement = placements.begin(candidacy, form);
        route.reach(candidacy.getPersonId(), Stage.LINKING);
        route.reach(candidacy.getPersonId(), Stage.PLACED);
        places.taken(candidacy.getVacancyId());
        return placement.getId();
    }
}
