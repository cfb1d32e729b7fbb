package org.vinculo.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** When somebody was born, with how well that is known. Ages are asked for a day and never stored. */
@Embeddable
public class Birth {

    private static final int ESTIMATE_MARGIN = 2;
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    @Column(name = "birth_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision")
    private BirthPrecision precision = BirthPrecision.UNKNOWN;

    protected Birth() {}

    private Birth(LocalDate date, BirthPrecision precision) {
        this.date = date;
        this.precision = precision;
    }

    public static Birth on(LocalDate date) {
        return new Birth(date, BirthPrecision.EXACT);
    }

    public static Birth inYear(int year) {
        return new Birth(LocalDate.of(year, 1, 1), BirthPrecision.YEAR);
    }

    /** About so many years old on this day. */
    public static Birth about(int years, LocalDate today) {
        return new Birth(today.minusYears(years), BirthPrecision.ESTIMATED);
    }

    public static Birth unknown() {
        return new Birth(null, BirthPrecision.UNKNOWN);
    }

    /** The age on a day, at the place whose day it is. */
    public Age ageOn(LocalDate today) {
        return of(date, precision, today);
    }

    /** The same from the stored columns, for lists that read no entity. */
    public static Age of(LocalDate date, BirthPrecision precision, LocalDate today) {
        if (date == null || precision == BirthPrecision.UNKNOWN) {
            return Age.UNKNOWN;
        }
        return switch (precision) {
            case YEAR -> byYear(date.getYear(), today);
            case ESTIMATED ->
                between(precision, years(date, today) - ESTIMATE_MARGIN, years(date, today) + ESTIMATE_MARGIN);
            default -> between(precision, years(date, today), years(date, today));
        };
    }

    private static Age byYear(int year, LocalDate today) {
        int most = today.getYear() - year;
        // Her birthday may be the last day of the year.
        int least = MonthDay.from(today).equals(LAST_DAY) ? most : most - 1;
        return between(BirthPrecision.YEAR, least, most);
    }

    private static Age between(BirthPrecision precision, int least, int most) {
        return new Age(precision, Math.max(0, least), Math.max(0, most));
    }

    private static int years(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.YEARS.between(from, to);
    }

    public LocalDate getDate() {
        return date;
    }

    public BirthPrecision getPrecision() {
        return precision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Birth birth && Objects.equals(date, birth.date) && precision == birth.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, precision);
    }
}
