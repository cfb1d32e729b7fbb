package org.vinculo.person;

/**
 * An age in years as far as it is known: at least this, at most that.
 *
 * @param precision where the doubt comes from
 */
public record Age(BirthPrecision precision, int least, int most) {

    /** From this age on one is an adult in Mexico. */
    public static final int ADULT = 18;

    static final int OLDEST = 120;
    static final Age UNKNOWN = new Age(BirthPrecision.UNKNOWN, 0, OLDEST);

    public boolean isKnown() {
        return precision != BirthPrecision.UNKNOWN;
    }

    public boolean isSingle() {
        return least == most;
    }

    /** The best single number there is, in the middle of the doubt. */
    public int middle() {
        return (least + most + 1) / 2;
    }

    /** Whether she may be younger than so many years: doubt counts for the child. */
    public boolean mayBeUnder(int years) {
        return least < years;
    }

    /** Whether she may have reached so many years: of an unknown age nothing is said. */
    public boolean mayHaveReached(int years) {
        return isKnown() && most >= years;
    }

    /** With no birth date at all, only somebody's word that she is an adult makes her one. */
    public boolean isMinor(Company company) {
        return isKnown() ? mayBeUnder(ADULT) : company != Company.ADULT;
    }
}
