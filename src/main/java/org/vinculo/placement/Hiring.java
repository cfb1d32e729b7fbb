package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vinculo.journey.Route;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.Stage;
import org.vinculo.security.AuditTrail;

/** Makes a placement of a candidacy, and whatever follows from it, in one transaction. */
@ApplicationScoped
class Hiring {

    static final String SUBJECT = "Placement";

    @Inject
    private CandidacyRepository repository;

    @Inject
    private CandidacySteps steps;

    @Inject
    private PlacementTasks tasks;

    @Inject
    private CandidacyNotes notes;

    @Inject
    private Route route;

    @Inject
    private VacancyPlaces places;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Clock clock;

    long hire(Candidacy candidacy, HireForm form) {
        places.requireFree(candidacy);
        steps.hire(candidacy);
        Placement placement = repository.add(new Placement(candidacy, clock.instant()).agreed(form, siteTime.today()));
        audit.record(SUBJECT, placement.getId(), "begin", null, placement.getStatus(), null);
        notes.placement(placement, "begin", candidacy);
        route.reach(candidacy.getPersonId(), Stage.LINKING);
        route.reach(candidacy.getPersonId(), Stage.PLACED);
        tasks.open(placement, notes.where(candidacy));
        places.taken(candidacy.getVacancyId());
        return placement.getId();
    }
}
