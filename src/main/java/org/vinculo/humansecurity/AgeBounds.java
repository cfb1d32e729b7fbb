package org.vinculo.humansecurity;

import java.time.LocalDate;
import java.time.MonthDay;
import org.vinculo.person.Age;

/** Ages as conditions on the stored birth, for lists that are cut and ordered by the database: the same rules as {@link Age}. */
record AgeBounds(LocalDate today) {

    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);
    private static final int DOUBT = 2;

    /** A minor was born after this day when the day is known. */
    LocalDate minorAfter() {
        return today.minusYears(Age.ADULT);
    }

    /** A minor was born after the first day of this year when only the year is known: her birthday may be its last day. */
    LocalDate minorAfterYear() {
        int years = MonthDay.from(today).equals(LAST_DAY) ? Age.ADULT : Age.ADULT + 1;
        return LocalDate.of(today.getYear() - years, 1, 1);
    }

    /** The same of an estimate, where doubt counts for the child. */
    LocalDate minorAfterEstimate() {
        return today.minusYears(Age.ADULT + DOUBT);
    }

    LocalDate olderUntil() {
        return today.minusYears(ComputedNeed.OLDER);
    }

    LocalDate olderUntilYear() {
        return LocalDate.of(today.getYear() - ComputedNeed.OLDER, 1, 1);
    }

    LocalDate olderUntilEstimate() {
        return today.minusYears(ComputedNeed.OLDER - DOUBT);
    }

    String minor() {
        return "case when p.birth_date is null then p.company <> 'ADULT'"
                + cases(">", minorAfter(), minorAfterYear(), minorAfterEstimate())
                + " else p.company <> 'ADULT' end";
    }

    String older() {
        return "case when p.birth_date is null then false"
                + cases("<=", olderUntil(), olderUntilYear(), olderUntilEstimate())
                + " else false end";
    }

    private static String cases(String than, LocalDate exact, LocalDate year, LocalDate estimate) {
        return when("EXACT", than, exact) + when("YEAR", than, year) + when("ESTIMATED", than, estimate);
    }

    private static String when(String precision, String than, LocalDate day) {
        return " when p.birth_precision = '" + precision + "' then p.birth_date " + than + " '" + day + "'";
    }
}
