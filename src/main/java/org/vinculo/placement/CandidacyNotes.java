package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.vacancy.VacancyLookup;

/** How candidacies and placements read in a person's timeline. */
@ApplicationScoped
class CandidacyNotes {

    @Inject
    private Timeline timeline;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    void candidacy(Candidacy candidacy, String verb) {
        timeline.note(candidacy.getPersonId(), TimelineKind.CANDIDACY, verb, candidacy.getId(), where(candidacy));
    }

    void placement(Placement placement, String verb, Candidacy candidacy) {
        timeline.note(placement.getPersonId(), TimelineKind.PLACEMENT, verb, placement.getId(), where(candidacy));
    }

    /** The vacancy and who offers it. */
    String where(Candidacy candidacy) {
        return vacancies.title(candidacy.getVacancyId()) + " · " + employers.name(candidacy.getEmployerId());
    }
}
