package org.vinculo.fairness;

/**
 * A number of people that may be shown: with one to four, those who know them would know who they are.
 *
 * @param count null when it is kept back
 */
public record Cell(Long count) {

    /** The fewest that are shown. */
    public static final int FEWEST = 5;

    static Cell of(long count) {
        return new Cell(count > 0 && count < FEWEST ? null : count);
    }

    public boolean isKeptBack() {
        return count == null;
    }

    /** @return whole percents, half up; null when either number is kept back or the whole is too small */
    Integer percentOf(Cell whole) {
        if (isKeptBack() || whole.isKeptBack() || whole.count() < FEWEST) {
            return null;
        }
        return (int) Math.floorDiv(count * 200 + whole.count(), whole.count() * 2);
    }
}
