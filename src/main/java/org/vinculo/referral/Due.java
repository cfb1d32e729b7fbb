package org.vinculo.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A deadline as people say it ("vence hoy 17:00").
 *
 * @param key of the sentence, which takes the days and the time
 * @param late whether it has passed
 * @param soon whether it ends today or tomorrow
 */
public record Due(String key, long days, LocalTime time, boolean late, boolean soon) {

    public static Due of(Instant due, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = LocalDate.ofInstant(due, zone);
        LocalTime time = LocalTime.ofInstant(due, zone).truncatedTo(ChronoUnit.MINUTES);
        long days = ChronoUnit.DAYS.between(today, day);
        boolean late = due.isBefore(now);
        return new Due(key(days, late), Math.abs(days), time, late, !late && days <= 1);
    }

    private static String key(long days, boolean late) {
        if (late) {
            return days == 0 ? "referral.due.late.today" : "referral.due.late.days";
        }
        if (days == 0) {
            return "referral.due.today";
        }
        return days == 1 ? "referral.due.tomorrow" : "referral.due.days";
    }

    /** How the badge looks beside its words. */
    public String tone() {
        if (late) {
            return "danger";
        }
        return soon ? "warning" : "neutral";
    }
}
