package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.vinculo.catalog.Normative;
import org.vinculo.organisation.SiteCalendar;
import org.vinculo.organisation.SiteTime;

/** What time it is, and by when somebody is answered: the working days the organisation gives itself among its parameters, in danger the same day. */
@ApplicationScoped
class FeedbackTime {

    private static final BigDecimal USUAL = BigDecimal.TEN;

    @Inject
    private Normative normative;

    @Inject
    private SiteCalendar calendar;

    @Inject
    private SiteTime time;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate answerDay(Feedback feedback) {
        return answerDay(feedback.getSiteId(), feedback.isDanger());
    }

    LocalDate answerDay(Long siteId, boolean danger) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.zone(siteId));
        int days = normative
                .value(Normative.FEEDBACK_ANSWER_DAYS, today)
                .orElse(USUAL)
                .intValue();
        return danger ? today : calendar.after(siteId, today, days);
    }
}
