package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;

/** The end of a placement: nothing more is asked about it. The place she leaves is the employer's to offer again. */
@ApplicationScoped
class Leaving {

    @Inject
    private CandidacyRepository repository;

    @Inject
    private PlacementTasks tasks;

    @Inject
    private CandidacyNotes notes;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime siteTime;

    @Inject
    private AuditTrail audit;

    void end(Candidacy candidacy, LocalDate day, String why) {
        Placement placement =
                repository.placementOf(candidacy.getId()).orElseThrow(NotFoundException::new);
        PlacementStatus before = placement.getStatus();
        placement.end(day, why, siteTime.today(people.head(candidacy.getPersonId()).siteId()));
        audit.record(Hiring.SUBJECT, placement.getId(), "end", before, placement.getStatus(), why);
        notes.placement(placement, "end", candidacy);
        tasks.close(placement);
    }
}
