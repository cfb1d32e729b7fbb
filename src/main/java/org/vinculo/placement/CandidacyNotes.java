package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vinculo.employer.EmployerLookup;
import org.vinculo.matching.CandidateDocuments;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.vacancy.VacancyLookup;

/** How candidacies and placements read in a person's timeline, and the word to the ranking that she was proposed. */
@ApplicationScoped
class CandidacyNotes {

    @Inject
    private Timeline timeline;

    @Inject
    private CandidateDocuments candidates;

    @Inject
    private VacancyLookup vacancies;

    @Inject
    private EmployerLookup employers;

    void candidacy(Candidacy candidacy, String verb) {
        candidates.changed(candidacy.getPersonId());
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
