package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.vinculo.behalf.ForWhom;
import org.vinculo.behalf.OnBehalf;
import org.vinculo.behalf.Said;
import org.vinculo.behalf.SaidForm;
import org.vinculo.person.Timeline;
import org.vinculo.person.TimelineKind;
import org.vinculo.security.AuditTrail;
import org.vinculo.security.CurrentUser;
import org.vinculo.task.TaskKind;
import org.vinculo.task.Tasks;

/**
 * The steps of a referral with all that belongs to each: the trail, her timeline, and the tasks by which an answer comes
 * back to whoever sent her. Both sides' services go through here, so that an answer given by telephone and written down
 * by staff leaves the same traces as one given by the agency itself.
 */
@ApplicationScoped
class ReferralSteps {

    static final String SUBJECT = "Referral";

    @Inject
    private AuditTrail audit;

    @Inject
    private Timeline timeline;

    @Inject
    private Tasks tasks;

    @Inject
    private ReferralNews news;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    private CurrentUser user;

    @Inject
    private ReferralDeadlines deadlines;

    void sent(Referral referral) {
        audit.record(SUBJECT, referral.getId(), "send", null, referral.getStatus(), null);
        note(referral, "send");
        waitFor(referral);
        news.sent(referral);
    }

    /** Opening it for the first time is receiving it; later openings change nothing. */
    void receive(Referral referral, Said said) {
        if (referral.getStatus() == ReferralStatus.SENT) {
            step(referral, "receive", null, it -> it.receive(said.at()));
        }
    }

    void accept(Referral referral, Said said) {
        receive(referral, said);
        said(referral, "accept", null, said, it -> it.accept(said.at()));
        answered(referral);
    }

    void refuse(Referral referral, String why, Said said) {
        receive(referral, said);
        said(referral, "refuse", why, said, it -> it.refuse(why, said.at()));
        answered(referral);
    }

    void attend(Referral referral, Said said) {
        said(referral, "attend", null, said, it -> it.attend(said.at()));
    }

    void close(Referral referral, Outcome outcome, String note, Said said) {
        said(referral, "close", null, said, it -> it.close(outcome, note, said.at()));
        answered(referral);
    }

    void withdraw(Referral referral, String why, Said said) {
        said(referral, "withdraw", why, said, it -> it.withdraw(why, said.at()));
        tasks.close(TaskKind.REFERRAL_LATE, referral.getId());
        tasks.close(TaskKind.REFERRAL_ANSWERED, referral.getId());
    }

    /** What came back was a mistake: the sender need not look at it, and an answer still owed is waited for again. */
    void takeBack(Referral referral, String why) {
        ReferralStatus before = referral.getStatus();
        step(referral, "takeBack", why, it -> it.takeBack(why, deadlines.now()));
        tasks.cancel(TaskKind.REFERRAL_ANSWERED, referral.getId(), why);
        if (referral.getStatus().awaitsAnswer()) {
            onBehalf.undo(SUBJECT, referral.getId(), ReferralStatus.values());
            waitFor(referral);
        } else {
            onBehalf.undo(SUBJECT, referral.getId(), before);
        }
    }

    /** What the agency said otherwise than here; nobody answers before he is asked, nor attends her before he said yes. */
    Said byAgency(Referral referral, SaidForm form) {
        ZoneId zone = deadlines.zone(referral);
        Said said = onBehalf.said(form, asked(referral), zone, ForWhom.AGENCY);
        return referral.getStatus().awaitsAnswer() ? said.inTime(referral.getAnswerDueAt(), zone) : said;
    }

    /** Whose wish it is that ends it: hers, the agency's, or the house's own. */
    Said whoEnds(Referral referral, SaidForm form) {
        return onBehalf.saidOrOwn(form, referral.getSentAt(), deadlines.zone(referral), ForWhom.PERSON, ForWhom.AGENCY);
    }

    private static Instant asked(Referral referral) {
        return referral.getAnsweredAt() == null ? referral.getSentAt() : referral.getAnsweredAt();
    }

    private void said(Referral referral, String verb, String why, Said said, Consumer<Referral> change) {
        step(referral, verb, why, change);
        onBehalf.note(SUBJECT, referral.getId(), referral.getStatus(), said);
    }

    private void waitFor(Referral referral) {
        tasks.open(
                TaskKind.REFERRAL_LATE,
                news.where(referral),
                referral.getPersonId(),
                referral.getId(),
                referral.getSentBy(),
                deadlines.day(referral));
    }

    private void step(Referral referral, String verb, String why, Consumer<Referral> change) {
        ReferralStatus before = referral.getStatus();
        change.accept(referral);
        audit.record(SUBJECT, referral.getId(), verb, before, referral.getStatus(), why);
        note(referral, verb);
    }

    private void note(Referral referral, String verb) {
        timeline.note(referral.getPersonId(), TimelineKind.REFERRAL, verb, referral.getId(), news.where(referral));
    }

    /** What was waited for has come: the sender hears of it, unless she wrote it down herself. */
    private void answered(Referral referral) {
        tasks.close(TaskKind.REFERRAL_LATE, referral.getId());
        tasks.close(TaskKind.REFERRAL_ANSWERED, referral.getId());
        if (referral.getSentBy() != user.accountId()) {
            tasks.open(
                    TaskKind.REFERRAL_ANSWERED,
                    news.where(referral),
                    referral.getPersonId(),
                    referral.getId(),
                    referral.getSentBy(),
                    deadlines.today());
        }
    }
}
