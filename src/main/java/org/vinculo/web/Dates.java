package org.vinculo.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people say them, with the month names of our own bundles: the JDK has none for Haitian Creole. */
public final class Dates {

    private Dates() {}

    /** "5 de marzo de 2026". */
    public static String date(Locale locale, LocalDate date) {
        return date == null
                ? ""
                : Texts.text(
                        locale,
                        "web.date.long",
                        String.valueOf(date.getDayOfMonth()),
                        month(locale, date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /** "marzo de 2026". */
    static String month(Locale locale, LocalDate date) {
        return Texts.text(
                locale, "web.date.month", month(locale, date.getMonthValue()), String.valueOf(date.getYear()));
    }

    /** "5 de marzo de 2026, 14:30", at the place's own time. */
    static String dateTime(Locale locale, Instant instant, ZoneId zone) {
        if (instant == null) {
            return "";
        }
        var there = instant.atZone(zone);
        LocalTime time = there.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return Texts.text(locale, "web.date.time", date(locale, there.toLocalDate()), time.toString());
    }

    /** "hace 3 días"; under a minute "ahora", beyond a month the date itself. */
    static String ago(Locale locale, Instant instant, Instant now, ZoneId zone) {
        if (instant == null) {
            return "";
        }
        Duration past = Duration.between(instant, now);
        if (past.isNegative() || past.toDays() > 30) {
            return date(locale, LocalDate.ofInstant(instant, zone));
        }
        if (past.toMinutes() < 1) {
            return Texts.text(locale, "web.ago.now");
        }
        if (past.toHours() < 1) {
            return Texts.text(locale, "web.ago.minutes", past.toMinutes());
        }
        if (past.toDays() < 1) {
            return Texts.text(locale, "web.ago.hours", past.toHours());
        }
        return Texts.text(locale, "web.ago.days", past.toDays());
    }

    private static String month(Locale locale, int month) {
        return Texts.text(locale, "web.month." + month);
    }
}
