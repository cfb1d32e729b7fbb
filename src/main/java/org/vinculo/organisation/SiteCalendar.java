package org.vinculo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.vinculo.catalog.Normative;

/** When a site is open: by its hours, its closures and the holidays of the law. Working days are counted with it. */
@ApplicationScoped
public class SiteCalendar {

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    @Inject
    private Normative normative;

    /** From when to when, on one day. */
    public record Span(LocalTime opens, LocalTime closes) {

        boolean has(LocalTime from, LocalTime to) {
            return !from.isBefore(opens) && !to.isAfter(closes);
        }
    }

    public boolean isOpen(long siteId, LocalDate day) {
        return !normative.isHoliday(day)
                && sites.closures().stream().noneMatch(closure -> closure.covers(siteId, day))
                && opensOn(siteId, day.getDayOfWeek());
    }

    /**
     * The day that ends so many working days, counted from the day after.
     *
     * @param siteId null: no site is meant, and Monday to Friday count but for holidays
     */
    public LocalDate after(Long siteId, LocalDate day, int workingDays) {
        return after(
                day,
                workingDays,
                each -> siteId == null
                        ? each.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !normative.isHoliday(each)
                        : isOpen(siteId, each));
    }

    /** The same by any measure of a working day. */
    public static LocalDate after(LocalDate day, int workingDays, Predicate<LocalDate> working) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (working.test(last)) {
                counted++;
            }
        }
        return last;
    }

    /** The reason of a closure that was entered for this day, or an empty text: hours and holidays speak for themselves. */
    public String closedFor(long siteId, LocalDate day) {
        return sites.closures().stream()
                .filter(closure -> closure.covers(siteId, day))
                .map(ClosureRow::reason)
                .findFirst()
                .orElse("");
    }

    /** The day's hours in order; empty when the site stays closed, or when its hours are not known. */
    public List<Span> hours(long siteId, LocalDate day) {
        return isOpen(siteId, day) ? week(siteId, day.getDayOfWeek()) : List.of();
    }

    /** Whether the site is open from the first moment to the last; a site without hours is, on its working days. */
    public boolean isOpen(long siteId, Instant from, Instant to) {
        ZonedDateTime begin = from.atZone(time.zone(siteId));
        ZonedDateTime end = to.atZone(time.zone(siteId));
        if (!begin.toLocalDate().equals(end.toLocalDate()) || !isOpen(siteId, begin.toLocalDate())) {
            return false;
        }
        List<Span> spans = week(siteId, begin.getDayOfWeek());
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.has(begin.toLocalTime(), end.toLocalTime()));
    }

    private boolean opensOn(long siteId, DayOfWeek weekday) {
        boolean known = sites.hours().stream().anyMatch(hours -> hours.siteId() == siteId);
        return known ? !week(siteId, weekday).isEmpty() : weekday.getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private List<Span> week(long siteId, DayOfWeek weekday) {
        return sites.hours().stream()
                .filter(hours -> hours.siteId() == siteId && hours.opening().day() == weekday)
                .map(hours -> new Span(hours.opening().opens(), hours.opening().closes()))
                .sorted(Comparator.comparing(Span::opens))
                .toList();
    }
}
