package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/** The steps of a candidacy, the same whether the employer records them or staff write down what it said by telephone. */
@ApplicationScoped
class CandidacySteps {

    static final String SUBJECT = "Candidacy";

    /** An interview further away than this is a slip of the hand. */
    private static final int LONGEST_DAYS = 365;

    @Inject
    private AuditTrail audit;

    @Inject
    private CandidacyNotes notes;

    @Inject
    private Tasks tasks;

    @Inject
    private PersonLookup people;

    @Inject
    private SiteTime siteTime;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    void proposed(Candidacy candidacy) {
        audit.record(SUBJECT, candidacy.getId(), "propose", null, candidacy.getStatus(), candidacy.getOverrideWhy());
        notes.candidacy(candidacy, "propose");
    }

    void interview(Candidacy candidacy, InterviewForm form) {
        LocalDate today = siteTime.today(site(candidacy));
        if (form.getDay().isBefore(today.minusDays(LONGEST_DAYS))
                || form.getDay().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw BusinessException.at("day", "placement.interview.when");
        }
        Instant held = form.moment().atZone(siteTime.zone(site(candidacy))).toInstant();
        step(candidacy, "interview", each -> each.interview(held, form.getNote(), clock.instant()));
        answered(candidacy);
    }

    void hire(Candidacy candidacy) {
        step(candidacy, "hire", each -> each.hire(clock.instant()));
        answered(candidacy);
    }

    void reject(Candidacy candidacy, String why) {
        step(candidacy, "reject", each -> each.reject(why, clock.instant()));
        answered(candidacy);
    }

    void withdraw(Candidacy candidacy, String why) {
        step(candidacy, "withdraw", each -> each.withdraw(why, clock.instant()));
        tasks.close(TaskKind.CANDIDACY_ANSWERED, candidacy.getId());
    }

    /** What came back turned out to be a mistake: nobody has to look at it any more. */
    void takeBack(Candidacy candidacy, String why) {
        step(candidacy, "takeBack", each -> each.takeBack(why, clock.instant()));
        tasks.cancel(TaskKind.CANDIDACY_ANSWERED, candidacy.getId(), why);
    }

    private void step(Candidacy candidacy, String verb, Consumer<Candidacy> change) {
        CandidacyStatus before = candidacy.getStatus();
        change.accept(candidacy);
        audit.record(SUBJECT, candidacy.getId(), verb, before, candidacy.getStatus(), candidacy.getStatusWhy());
        notes.candidacy(candidacy, verb);
    }

    /** It came back: whoever accompanies her hears of it, unless she wrote it down herself. */
    private void answered(Candidacy candidacy) {
        tasks.close(TaskKind.CANDIDACY_ANSWERED, candidacy.getId());
        long caseworker = people.caseworker(candidacy.getPersonId());
        if (caseworker != user.accountId()) {
            tasks.open(
                    TaskKind.CANDIDACY_ANSWERED,
                    notes.where(candidacy),
                    candidacy.getPersonId(),
                    candidacy.getId(),
                    caseworker,
                    siteTime.today(site(candidacy)));
        }
    }

    private long site(Candidacy candidacy) {
        return people.head(candidacy.getPersonId()).siteId();
    }
}
