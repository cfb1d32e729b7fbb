package org.vinculo.person;

/** How well a birth date is known. */
public enum BirthPrecision {
    EXACT,
    /** Only the year; the day stored with it says nothing. */
    YEAR,
    /** Counted back from the age she seems or says to have, right within two years. */
    ESTIMATED,
    UNKNOWN
}
