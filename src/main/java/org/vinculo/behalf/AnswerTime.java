package org.vinculo.behalf;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long an answer took, to the day it was given.
 *
 * @param late whether it came after it was due
 */
public record AnswerTime(LocalDate day, long days, boolean late) implements Serializable {

    /**
     * @param due null where an answer is due at no time
     * @return null when there is no answer yet
     */
    public static AnswerTime of(Instant asked, Instant answered, Instant due, ZoneId zone) {
        if (answered == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(answered, zone);
        return new AnswerTime(
                day,
                ChronoUnit.DAYS.between(LocalDate.ofInstant(asked, zone), day),
                due != null && answered.isAfter(due));
    }
}
