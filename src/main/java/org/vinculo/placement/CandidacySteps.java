package org.vinculo.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.behalf.Said;
import org.vinculo.behalf.SaidForm;
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

    /** A yes to a vacancy that is older than this is a slip, too. */
    private static final Duration FRESH = Duration.ofDays(90);

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
    private OnBehalf onBehalf;

    /** @param yes how she said that she wants it, or empty */
    void proposed(Candidacy candidacy, SaidForm yes) {
        Said said = onBehalf.saidOrOwn(
                yes, candidacy.getProposedAt().minus(FRESH), siteTime.zone(site(candidacy)), ForWhom.PERSON);
        audit.record(SUBJECT, candidacy.getId(), "propose", null, candidacy.getStatus(), candidacy.getOverrideWhy());
        notes.candidacy(candidacy, "propose");
        onBehalf.note(SUBJECT, candidacy.getId(), candidacy.getStatus(), said);
    }

    void interview(Candidacy candidacy, InterviewForm form, Said said) {
        LocalDate today = siteTime.today(site(candidacy));
        if (form.getDay().isBefore(today.minusDays(LONGEST_DAYS))
                || form.getDay().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw BusinessException.at("day", "placement.interview.when");
        }
        Instant held = form.moment().atZone(siteTime.zone(site(candidacy))).toInstant();
        said(candidacy, "interview", said, each -> each.interview(held, form.getNote(), said.at()));
        answered(candidacy);
    }

    void hire(Candidacy candidacy, Said said) {
        said(candidacy, "hire", said, each -> each.hire(said.at()));
        tasks.close(TaskKind.CANDIDACY_TO_REVIEW, candidacy.getId());
        answered(candidacy);
    }

    void reject(Candidacy candidacy, String why, Said said) {
        said(candidacy, "reject", said, each -> each.reject(why, said.at()));
        tasks.close(TaskKind.CANDIDACY_TO_REVIEW, candidacy.getId());
        answered(candidacy);
    }

    void withdraw(Candidacy candidacy, String why, Said said) {
        said(candidacy, "withdraw", said, each -> each.withdraw(why, said.at()));
        tasks.close(TaskKind.CANDIDACY_ANSWERED, candidacy.getId());
        tasks.close(TaskKind.CANDIDACY_TO_REVIEW, candidacy.getId());
    }

    /** What came back turned out to be a mistake: nobody has to look at it any more. */
    void takeBack(Candidacy candidacy, String why) {
        CandidacyStatus before = candidacy.getStatus();
        step(candidacy, "takeBack", each -> each.takeBack(why, onBehalf.own().at()));
        onBehalf.undo(SUBJECT, candidacy.getId(), before);
        tasks.cancel(TaskKind.CANDIDACY_ANSWERED, candidacy.getId(), why);
    }

    /** What the employer said otherwise than here. */
    Said byEmployer(Candidacy candidacy, SaidForm form) {
        return onBehalf.said(form, asked(candidacy), siteTime.zone(site(candidacy)), ForWhom.EMPLOYER);
    }

    /** Her own decision, or the house's when nothing of hers was typed. */
    Said byPerson(Candidacy candidacy, SaidForm form) {
        return onBehalf.saidOrOwn(form, candidacy.getProposedAt(), siteTime.zone(site(candidacy)), ForWhom.PERSON);
    }

    /** One of the two tells that a job ended. */
    Said byEither(Candidacy candidacy, SaidForm form) {
        return onBehalf.said(form, asked(candidacy), siteTime.zone(site(candidacy)), ForWhom.PERSON, ForWhom.EMPLOYER);
    }

    private static Instant asked(Candidacy candidacy) {
        return candidacy.getAnsweredAt() == null ? candidacy.getProposedAt() : candidacy.getAnsweredAt();
    }

    private void said(Candidacy candidacy, String verb, Said said, Consumer<Candidacy> change) {
        step(candidacy, verb, change);
        onBehalf.note(SUBJECT, candidacy.getId(), candidacy.getStatus(), said);
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
