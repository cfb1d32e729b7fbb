package org.vinculo.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.kernel.BusinessException;

/** R47: the hours of a site as they are typed, and its closures. */
class SiteHoursTest {

    @ParameterizedTest
    @CsvSource({"09:00, 14:00, , , 1", "09:00, 14:00, 15:00, 18:00, 2", "09:00, 14:00, 14:00, 18:00, 2", ", , , , 0"})
    void hours_in_order_are_taken(
            LocalTime opens, LocalTime closes, LocalTime opensAgain, LocalTime closesAgain, int spans) {
        assertThat(typed(opens, closes, opensAgain, closesAgain).openings()).hasSize(spans);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, , , ",
        ", 14:00, , ",
        "14:00, 09:00, , ",
        "09:00, 09:00, , ",
        "09:00, 14:00, 13:00, 18:00",
        "09:00, 14:00, 15:00, ",
        ", , 15:00, 18:00"
    })
    void hours_out_of_order_are_refused(
            LocalTime opens, LocalTime closes, LocalTime opensAgain, LocalTime closesAgain) {
        DayHours day = typed(opens, closes, opensAgain, closesAgain);

        assertThatThrownBy(day::openings)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organisation.hours.order"));
    }

    @Test
    void closure_covers_its_days_at_its_site_and_everybodys_at_every_site() {
        LocalDate first = LocalDate.of(2026, 12, 24);
        ClosureRow own = new ClosureRow(1L, 1L, first, first.plusDays(2), "x");
        ClosureRow everywhere = new ClosureRow(2L, null, first, first, "y");

        assertThat(own.covers(1L, first)).isTrue();
        assertThat(own.covers(1L, first.plusDays(2))).isTrue();
        assertThat(own.covers(1L, first.plusDays(3))).isFalse();
        assertThat(own.covers(1L, first.minusDays(1))).isFalse();
        assertThat(own.covers(2L, first)).isFalse();
        assertThat(everywhere.covers(2L, first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-23, organisation.closure.order",
        "2026-01-01, 2026-04-04, organisation.closure.long"
    })
    void closure_that_ends_before_it_begins_or_never_ends_is_refused(LocalDate from, LocalDate to, String key) {
        ClosureForm form = new ClosureForm();
        form.setFirstDay(from);
        form.setLastDay(to);

        assertThatThrownBy(() -> new Closure(1L, form))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static DayHours typed(LocalTime opens, LocalTime closes, LocalTime opensAgain, LocalTime closesAgain) {
        DayHours day = new DayHours(DayOfWeek.MONDAY, List.of());
        day.setOpens(opens);
        day.setCloses(closes);
        day.setOpensAgain(opensAgain);
        day.setClosesAgain(closesAgain);
        return day;
    }
}
