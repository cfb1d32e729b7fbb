package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.vinculo.behalf.AnswerTime;
import org.vinculo.organisation.SiteCalendar;
import org.vinculo.organisation.SiteTime;
import org.vinculo.person.PersonLookup;

/** Deadlines by the clock, and by the days the site is open. */
@ApplicationScoped
class ReferralDeadlines {

    @Inject
    private SiteTime siteTime;

    @Inject
    private SiteCalendar calendar;

    @Inject
    private PersonLookup people;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    Instant of(Urgency urgency, Instant sentAt, long siteId) {
        return AnswerDeadline.of(urgency, sentAt, siteTime.zone(siteId), day -> calendar.isOpen(siteId, day));
    }

    LocalDate today() {
        return siteTime.today();
    }

    /** The zone of the person's site, by which her days are counted. */
    ZoneId zone(Referral referral) {
        return siteTime.zone(people.head(referral.getPersonId()).siteId());
    }

    /** The day on which an answer is due, at the site of the person. */
    LocalDate day(Referral referral) {
        return LocalDate.ofInstant(referral.getAnswerDueAt(), zone(referral));
    }

    /** How long the agency took; null while it owes its answer. */
    AnswerTime answer(Referral referral) {
        return AnswerTime.of(referral.getSentAt(), referral.getAnsweredAt(), referral.getAnswerDueAt(), zone(referral));
    }

    /** The deadline in words while an answer is owed; afterwards nobody needs it. */
    Due words(ReferralStatus status, Instant due, long siteId) {
        return status.awaitsAnswer() ? Due.of(due, clock.instant(), siteTime.zone(siteId)) : null;
    }
}
