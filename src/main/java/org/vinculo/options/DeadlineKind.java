package org.vinculo.options;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A time the law gives, from which day it runs and how its days are counted. How many they are is a dated parameter. */
public enum DeadlineKind {
    /** To ask for recognition as a refugee: working days from the one after the entry (LSR 18). */
    ASYLUM_CLAIM("DEADLINE_ASYLUM_CLAIM", true) {
        @Override
        LocalDate start(Situation situation) {
            return situation.enteredOn();
        }
    },
    /** To regularise after the permitted stay has ended: calendar days (LMigr 134 I). */
    OVERSTAY("DEADLINE_REGULARISATION_OVERSTAY", false) {
        @Override
        LocalDate start(Situation situation) {
            return situation.stayEndedOn();
        }
    };

    private final String parameter;
    private final boolean working;

    DeadlineKind(String parameter, boolean working) {
        this.parameter = parameter;
        this.working = working;
    }

    String parameter() {
        return parameter;
    }

    public boolean isWorking() {
        return working;
    }

    /** The day it runs from; null when nobody knows it. */
    abstract LocalDate start(Situation situation);

    /** The last day: that of the beginning does not count. */
    LocalDate last(LocalDate start, int days, Predicate<LocalDate> holiday) {
        if (!working) {
            return start.plusDays(days);
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean rest = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || holiday.test(day);
            left -= rest ? 0 : 1;
        }
        return day;
    }
}
