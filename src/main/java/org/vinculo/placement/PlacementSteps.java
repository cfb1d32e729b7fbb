package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.behalf.Said;
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
    private OnBehalf onBehalf;

    Placement begin(Candidacy candidacy, HireForm form) {
        Placement placement =
                repository.add(new Placement(candidacy, onBehalf.own().at())
                        .agreed(form, today(candidacy))
                        .after(people.head(candidacy.getPersonId()).stage()));
        audit.record(SUBJECT, placement.getId(), "begin", null, placement.getStatus(), null);
        notes.placement(placement, "begin", candidacy);
        tasks.open(placement, notes.where(candidacy));
        return placement;
    }

    /** Nothing more is asked about it. The place she leaves is the employer's to offer again. */
    void end(Candidacy candidacy, LocalDate day, String why, Said said) {
        Placement placement = current(candidacy);
        PlacementStatus before = placement.getStatus();
        placement.end(day, why, today(candidacy));
        audit.record(SUBJECT, placement.getId(), "end", before, placement.getStatus(), why);
        onBehalf.note(SUBJECT, placement.getId(), placement.getStatus(), said);
        notes.placement(placement, "end", candidacy);
        tasks.close(placement);
    }

    void annul(Candidacy candidacy, String why) {
        undo(candidacy, "annul", why, each -> each.annul(why));
        tasks.cancel(current(candidacy), why);
    }

    /** The end was a mistake: what is still ahead is asked again. */
    void resume(Candidacy candidacy, String why) {
        undo(candidacy, "resume", why, each -> each.resume(why));
        onBehalf.undo(SUBJECT, current(candidacy).getId(), PlacementStatus.ENDED);
        tasks.openAgain(current(candidacy), notes.where(candidacy), today(candidacy));
    }

    Placement current(Candidacy candidacy) {
        return repository.placementOf(candidacy.getId()).orElseThrow(NotFoundException::new);
    }

    private void undo(Candidacy candidacy, String verb, String why, Consumer<Placement> change) {
        Placement placement = current(candidacy);
        PlacementStatus before = placement.getStatus();
        change.accept(placement);
        audit.record(SUBJECT, placement.getId(), verb, before, placement.getStatus(), why);
        notes.placement(placement, verb, candidacy);
    }

    private LocalDate today(Candidacy candidacy) {
        return siteTime.today(people.head(candidacy.getPersonId()).siteId());
    }
}
