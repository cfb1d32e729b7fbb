package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.behalf.Said;
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

    @Inject
    private PlacementTasks tasks;

    @Inject
    private CandidacyRepository repository;

    /** What the vacancy offers, to begin with. */
    HireForm offer(Candidacy candidacy) {
        return places.offer(candidacy);
    }

    long hire(Candidacy candidacy, HireForm form, Said said) {
        places.requireFree(candidacy);
        candidacies.hire(candidacy, said);
        Placement placement = placements.begin(candidacy, form);
        route.reach(candidacy.getPersonId(), Stage.LINKING);
        route.reach(candidacy.getPersonId(), Stage.PLACED);
        places.taken(candidacy.getVacancyId());
        return placement.getId();
    }

    /** What annulling this hire would undo. */
    HireAnnulment annulment(Candidacy candidacy) {
        Placement placement = placements.current(candidacy);
        Stage now = route.current(candidacy.getPersonId());
        boolean stays = !now.isWorking() || repository.hasOtherJob(placement);
        Stage before = placement.getStageBefore() == null ? Stage.LINKING : placement.getStageBefore();
        return new HireAnnulment(
                candidacy.former(),
                places.isFilled(candidacy.getVacancyId()),
                stays || before == now ? null : before,
                tasks.count(placement));
    }

    /** The hire was recorded by mistake: everything goes back to where it was. */
    void annul(Candidacy candidacy, String why) {
        HireAnnulment undone = annulment(candidacy);
        placements.annul(candidacy, why);
        candidacies.takeBack(candidacy, why);
        if (undone.vacancyReopens()) {
            places.freed(candidacy.getVacancyId(), why);
        }
        if (undone.stageBecomes() != null) {
            route.takeBack(candidacy.getPersonId(), undone.stageBecomes(), why);
        }
    }
}
