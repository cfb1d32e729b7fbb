package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;

/** The steps of a placement, each with its trail, its line in the person's timeline and what is to be asked later. */
@ApplicationScoped
class PlacementSteps {

    static final String SUBJECT = "Placement";

    @Inject
    private CandidacyRepository repository;

    @Inject
    private PlacementTasks tasks;

    @Inject
    private CandidacyNotes notes;

    @Inject
    private PersonLookup people;

    @Inject
    private AuditTrail audit;

    @Inject
    private SiteTime siteTime;

    @Inject
    private Clock clock;

    Placement begin(Candidacy candidacy, HireForm form) {
        Placement placement = repository.add(new Placement(candidacy, clock.instant()).agreed(form, today(candidacy)));
        audit.record(SUBJECT, placement.getId(), "begin", null, placement.getStatus(), null);
        notes.placement(placement, "begin", candidacy);
        tasks.open(placement, notes.where(candidacy));
        return placement;
    }

    /** Nothing more is asked about it. The place she leaves is the employer's to offer again. */
    void end(Candidacy candidacy, LocalDate day, String why) {
        Placement placement = repository.placementOf(candidacy.getId()).orElseThrow(NotFoundException::new);
        PlacementStatus before = placement.getStatus();
        placement.end(day, why, today(candidacy));
        audit.record(SUBJECT, placement.getId(), "end", before, placement.getStatus(), why);
        notes.placement(placement, "end", candidacy);
        tasks.close(placement);
    }

    private LocalDate today(Candidacy candidacy) {
        return siteTime.today(people.head(candidacy.getPersonId()).siteId());
    }
}
