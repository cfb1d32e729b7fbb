package org.vinculo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.vinculo.catalog.Normative;
import org.vinculo.organisation.SiteTime;

/** Deadlines by the clock, the site and the holidays there are. */
@ApplicationScoped
class ReferralDeadlines {

    @Inject
    private SiteTime siteTime;

    @Inject
    private Normative normative;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    Instant of(Urgency urgency, Instant sentAt, long siteId) {
        return AnswerDeadline.of(
                urgency,
                sentAt,
                siteTime.zone(siteId),
                day -> AnswerDeadline.weekday(day) && !normative.isHoliday(day));
    }

    /** The deadline in words while an answer is owed; afterwards nobody needs it. */
    Due words(ReferralStatus status, Instant due, long siteId) {
        return status.awaitsAnswer() ? Due.of(due, clock.instant(), siteTime.zone(siteId)) : null;
    }
}
