package org.vinculo.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.vinculo.organisation.SiteCalendar;

/**
 * When an agency's answer is due. An urgent matter does not wait for office hours, so its clock is the wall's; the others
 * end with a working day at the site of whoever sent her.
 */
final class AnswerDeadline {

    private static final Duration URGENT = Duration.ofHours(24);
    private static final int MEDIUM_DAYS = 2;
    private static final int NORMAL_DAYS = 5;
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private AnswerDeadline() {}

    /**
     * @param sentAt day 0: counting begins on the day after it
     * @param working which days count
     */
    static Instant of(Urgency urgency, Instant sentAt, ZoneId zone, Predicate<LocalDate> working) {
        return switch (urgency) {
            case HIGH -> sentAt.plus(URGENT);
            case MEDIUM -> endOf(MEDIUM_DAYS, sentAt, zone, working);
            case NORMAL -> endOf(NORMAL_DAYS, sentAt, zone, working);
        };
    }

    private static Instant endOf(int days, Instant sentAt, ZoneId zone, Predicate<LocalDate> working) {
        LocalDate day = SiteCalendar.after(LocalDate.ofInstant(sentAt, zone), days, working);
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }
}
