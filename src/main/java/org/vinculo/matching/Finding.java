package org.vinculo.matching;

/**
 * What one criterion found in one person.
 *
 * @param must keeps her out when it is not met
 * @param weight what it counts in the score; 0 for what only informs
 * @param satisfied hundredths of the weight she gets
 * @param code what was asked for, in the catalogue, or null
 * @param wanted the step or number asked for, or null
 * @param found what she has, as a code, a step or a number, or null
 */
public record Finding(
        Trait trait,
        boolean must,
        int weight,
        Outcome outcome,
        int satisfied,
        String code,
        String wanted,
        String found) {

    /** A must that nobody could show to be met. A distance nobody knows keeps nobody out. */
    public boolean excludes() {
        return excludes(must, outcome, trait);
    }

    static boolean excludes(boolean must, Outcome outcome, Trait trait) {
        return must && outcome != Outcome.MET && !(outcome == Outcome.UNKNOWN && trait == Trait.PLACE);
    }

    public boolean inFavour() {
        return outcome == Outcome.MET || outcome == Outcome.PARTLY;
    }

    boolean counts() {
        return !must && weight > 0;
    }
}
