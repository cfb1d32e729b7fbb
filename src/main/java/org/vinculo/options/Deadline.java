package org.vinculo.options;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * By when. There is a date only where the day it runs from and the number of days are both known.
 *
 * @param days null when no value is loaded
 * @param on null when it cannot be said
 * @param holidaysMissing the holidays of one of its years are not loaded, so that the true day may be a little later
 */
public record Deadline(DeadlineKind kind, State state, Integer days, LocalDate on, boolean holidaysMissing) {

    /** What can be said of a deadline. */
    public enum State {
        RUNNING,
        PASSED,
        ASK_DATE,
        LENGTH_UNKNOWN
    }

    /** @param days how many the parameter in force gives, or null */
    static Deadline of(
            DeadlineKind kind, Integer days, LocalDate start, LocalDate today, Predicate<LocalDate> holiday) {
        if (days == null) {
            return new Deadline(kind, State.LENGTH_UNKNOWN, null, null, false);
        }
        if (start == null) {
            return new Deadline(kind, State.ASK_DATE, days, null, false);
        }
        LocalDate last = kind.last(start, days, holiday);
        // The first of January is a holiday of every year whose holidays are loaded.
        boolean missing = kind.isWorking()
                && IntStream.rangeClosed(start.getYear(), last.getYear())
                        .anyMatch(year -> !holiday.test(LocalDate.of(year, 1, 1)));
        return new Deadline(kind, last.isBefore(today) ? State.PASSED : State.RUNNING, days, last, missing);
    }
}
