package org.vinculo.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The clocks a first attention must name: a date is said only when it can be counted. */
class DeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 11, 16),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 2, 1));

    @Example
    void R32_thirty_working_days_pass_over_weekends_and_holidays() {
        Deadline deadline = of(DeadlineKind.ASYLUM_CLAIM, 30, LocalDate.of(2026, 11, 23));

        // Six weeks would be 4 January; the 25th of December and the 1st of January are not counted.
        assertThat(deadline.on()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(deadline.state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(deadline.holidaysMissing()).isFalse();
    }

    @Example
    void R32_entry_on_a_saturday_counts_from_the_monday() {
        assertThat(of(DeadlineKind.ASYLUM_CLAIM, 1, LocalDate.of(2026, 11, 21)).on())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Example
    void R32_sixty_calendar_days_are_sixty_days() {
        Deadline deadline = of(DeadlineKind.OVERSTAY, 60, LocalDate.of(2026, 11, 20));

        assertThat(deadline.on()).isEqualTo(LocalDate.of(2027, 1, 19));
        assertThat(of(DeadlineKind.OVERSTAY, 60, LocalDate.of(2026, 9, 24)).state())
                .as("the last day itself")
                .isEqualTo(Deadline.State.RUNNING);
        assertThat(of(DeadlineKind.OVERSTAY, 60, LocalDate.of(2026, 9, 23)).state())
                .isEqualTo(Deadline.State.PASSED);
    }

    @Property
    void R32_an_unknown_beginning_never_gives_a_date(
            @ForAll DeadlineKind kind, @ForAll @IntRange(min = 1, max = 90) int days) {
        Deadline deadline = of(kind, days, null);

        assertThat(deadline.on()).isNull();
        assertThat(deadline.state()).isEqualTo(Deadline.State.ASK_DATE);
    }

    @Property
    void R32_a_length_that_is_not_loaded_never_gives_a_date(
            @ForAll DeadlineKind kind, @ForAll @IntRange(min = -400, max = 0) int ago) {
        Deadline deadline = of(kind, null, TODAY.plusDays(ago));

        assertThat(deadline.on()).isNull();
        assertThat(deadline.state()).isEqualTo(Deadline.State.LENGTH_UNKNOWN);
    }

    /** Counted back day by day there are exactly so many working days, and the last one is one. */
    @Property
    void R32_working_days_are_neither_lost_nor_invented(
            @ForAll @IntRange(min = -400, max = 60) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate begin = TODAY.plusDays(start);
        LocalDate last = of(DeadlineKind.ASYLUM_CLAIM, days, begin).on();

        assertThat(begin.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(DeadlineTest::isWorking)
                        .count())
                .isEqualTo(days);
        assertThat(isWorking(last)).isTrue();
    }

    @Property
    void R32_a_later_entry_never_ends_earlier(
            @ForAll @IntRange(min = -400, max = 60) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate begin = TODAY.plusDays(start);

        for (DeadlineKind kind : DeadlineKind.values()) {
            assertThat(of(kind, days, begin.plusDays(1)).on())
                    .isAfterOrEqualTo(of(kind, days, begin).on());
        }
    }

    @Example
    void R32_a_year_without_its_holidays_is_said() {
        Deadline deadline = of(DeadlineKind.ASYLUM_CLAIM, 30, LocalDate.of(2027, 12, 10));

        assertThat(deadline.holidaysMissing()).isTrue();
        assertThat(of(DeadlineKind.OVERSTAY, 60, LocalDate.of(2027, 12, 10)).holidaysMissing())
                .isFalse();
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    private static Deadline of(DeadlineKind kind, Integer days, LocalDate start) {
        Predicate<LocalDate> holiday = HOLIDAYS::contains;
        return Deadline.of(kind, days, start, TODAY, holiday);
    }
}
