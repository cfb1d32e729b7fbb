package org.vinculo.search;

/**
 * A sum of whole points as hundredths of the most there can be, half up.
 *
 * @param base points everybody has
 * @param most 0 when nothing is preferred; then everybody has all of it
 */
public record Hundredths(long base, long most) {

    private static final int ALL = 100;

    public int of(long points) {
        return most == 0 ? ALL : (int) ((2 * ALL * (points + base) + most) / (2 * most));
    }

    /** The fewest points, without the base, that come to so many hundredths. */
    long least(int hundredths) {
        return Math.max(0, (2L * hundredths * most - most + 2 * ALL - 1) / (2 * ALL) - base);
    }
}
