package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.vinculo.organisation.SiteTime;
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
    private SiteTime siteTime;

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
    void receive(Referral referral) {
        if (referral.getStatus() == ReferralStatus.SENT) {
            step(referral, "receive", null, it -> it.receive(deadlines.now()));
        }
    }

    void accept(Referral referral) {
        receive(referral);
        step(referral, "accept", null, it -> it.accept(deadlines.now()));
        answered(referral);
    }

    void refuse(Referral referral, String why) {
        receive(referral);
        step(referral, "refuse", why, it -> it.refuse(why, deadlines.now()));
        answered(referral);
    }

    void attend(Referral referral) {
        step(referral, "attend", null, it -> it.attend(deadlines.now()));
    }

    void close(Referral referral, Outcome outcome, String note) {
        step(referral, "close", null, it -> it.close(outcome, note, deadlines.now()));
        answered(referral);
    }

    void withdraw(Referral referral, String why) {
        step(referral, "withdraw", why, it -> it.withdraw(why, deadlines.now()));
        tasks.close(TaskKind.REFERRAL_LATE, referral.getId());
        tasks.close(TaskKind.REFERRAL_ANSWERED, referral.getId());
    }

    /** What came back was a mistake: the sender need not look at it, and an answer still owed is waited for again. */
    void takeBack(Referral referral, String why) {
        step(referral, "takeBack", why, it -> it.takeBack(why, deadlines.now()));
        tasks.cancel(TaskKind.REFERRAL_ANSWERED, referral.getId(), why);
        if (referral.getStatus().awaitsAnswer()) {
            waitFor(referral);
        }
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
                    siteTime.today());
        }
    }
}
