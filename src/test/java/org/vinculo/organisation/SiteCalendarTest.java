package org.vinculo.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.catalog.Normative;
import org.vinculo.organisation.SiteCalendar.Span;

/** When a site is open, and which day ends so many working days: the measure of every deadline that runs by open hours. */
class SiteCalendarTest {

    /** Monday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);
    private static final ZoneId ZONE = ZoneId.of("America/Tijuana");
    private static final long KNOWN = 1;
    private static final long UNKNOWN = 2;

    private final List<SiteRepository.Hours> hours = new ArrayList<>();
    private final List<ClosureRow> closures = new ArrayList<>();
    private final SiteCalendar calendar = new SiteCalendar();

    @BeforeEach
    void open() throws ReflectiveOperationException {
        opens(DayOfWeek.MONDAY, "15:00", "18:00");
        opens(DayOfWeek.MONDAY, "09:00", "13:00");
        opens(DayOfWeek.SATURDAY, "10:00", "12:00");
        give("sites", new Sites() {
            @Override
            List<SiteRepository.Hours> hours() {
                return hours;
            }

            @Override
            List<ClosureRow> closures() {
                return closures;
            }
        });
        give("time", new SiteTime() {
            @Override
            public ZoneId zone(Long siteId) {
                return ZONE;
            }
        });
        give("normative", new Normative() {
            @Override
            public boolean isHoliday(LocalDate day) {
                return Set.of(HOLIDAY, LocalDate.of(2026, 12, 28)).contains(day);
            }
        });
    }

    @Test
    void open_on_the_days_it_has_hours_on_or_monday_to_friday_where_nobody_wrote_them() {
        List<DayOfWeek> known = new ArrayList<>();
        List<DayOfWeek> unknown = new ArrayList<>();
        for (LocalDate day = DAY; day.isBefore(DAY.plusDays(7)); day = day.plusDays(1)) {
            if (calendar.isOpen(KNOWN, day)) {
                known.add(day.getDayOfWeek());
            }
            if (calendar.isOpen(UNKNOWN, day)) {
                unknown.add(day.getDayOfWeek());
            }
        }

        assertThat(known).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
        assertThat(unknown)
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void holidays_and_closures_shut_it_and_only_the_site_they_are_for() {
        closures.add(new ClosureRow(1L, UNKNOWN, DAY.plusDays(1), DAY.plusDays(2), "Inventario"));

        assertThat(calendar.isOpen(UNKNOWN, HOLIDAY)).isFalse();
        assertThat(calendar.isOpen(UNKNOWN, DAY)).isTrue();
        assertThat(calendar.isOpen(UNKNOWN, DAY.plusDays(1))).isFalse();
        assertThat(calendar.isOpen(UNKNOWN, DAY.plusDays(2))).isFalse();
        assertThat(calendar.isOpen(UNKNOWN, DAY.plusDays(3))).isTrue();
        assertThat(calendar.closedFor(UNKNOWN, DAY.plusDays(2))).isEqualTo("Inventario");
        assertThat(calendar.closedFor(KNOWN, DAY.plusDays(2))).isEmpty();
        closures.add(new ClosureRow(2L, null, DAY, DAY, "Toda la casa"));
        assertThat(calendar.isOpen(KNOWN, DAY)).isFalse();
    }

    @Test
    void hours_of_a_day_come_in_order_and_none_when_it_is_shut() {
        assertThat(calendar.hours(KNOWN, DAY))
                .containsExactly(
                        new Span(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new Span(LocalTime.of(15, 0), LocalTime.of(18, 0)));
        assertThat(calendar.hours(KNOWN, DAY.plusDays(1))).isEmpty();
        closures.add(new ClosureRow(1L, KNOWN, DAY, DAY, "Fumigación"));
        assertThat(calendar.hours(KNOWN, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 09:00, 10:00, true",
        "1, 12:00, 13:00, true",
        "1, 08:59, 10:00, false",
        "1, 12:30, 13:01, false",
        "1, 12:00, 16:00, false",
        "1, 13:00, 15:00, false",
        "1, 15:00, 18:00, true",
        "2, 03:00, 04:00, true"
    })
    void time_is_open_only_within_one_stretch_of_hours(long site, LocalTime from, LocalTime to, boolean open) {
        assertThat(calendar.isOpen(site, at(DAY, from), at(DAY, to))).isEqualTo(open);
    }

    @Test
    void time_on_a_shut_day_or_over_midnight_is_not_open() {
        assertThat(calendar.isOpen(
                        KNOWN, at(DAY.plusDays(1), LocalTime.of(10, 0)), at(DAY.plusDays(1), LocalTime.NOON)))
                .isFalse();
        assertThat(calendar.isOpen(UNKNOWN, at(DAY, LocalTime.of(23, 0)), at(DAY.plusDays(1), LocalTime.of(1, 0))))
                .isFalse();
        assertThat(calendar.isOpen(UNKNOWN, at(HOLIDAY, LocalTime.of(10, 0)), at(HOLIDAY, LocalTime.NOON)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // site, from, working days, last day
        ", 2026-11-23, 0, 2026-11-23",
        ", 2026-11-23, 1, 2026-11-24",
        ", 2026-11-27, 1, 2026-11-30",
        ", 2026-12-24, 1, 2026-12-29",
        "2, 2026-12-24, 2, 2026-12-30",
        "1, 2026-11-23, 1, 2026-11-28",
        "1, 2026-11-23, 2, 2026-11-30",
        "1, 2026-11-28, 1, 2026-11-30"
    })
    void working_days_are_those_it_is_open_on(Long site, LocalDate from, int days, LocalDate last) {
        assertThat(calendar.after(site, from, days)).isEqualTo(last);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(ZONE).toInstant();
    }

    private void opens(DayOfWeek day, String from, String to) {
        hours.add(new SiteRepository.Hours(KNOWN, new Opening(day, LocalTime.parse(from), LocalTime.parse(to))));
    }

    /** What the container would inject. */
    private void give(String field, Object value) throws ReflectiveOperationException {
        Field injected = SiteCalendar.class.getDeclaredField(field);
        injected.setAccessible(true);
        injected.set(calendar, value);
    }
}
