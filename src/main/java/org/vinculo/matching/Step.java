package org.vinculo.matching;

import java.util.Set;

/**
 * One step of how far a criterion can be met: whoever has one of these words is this far. The steps of a criterion go down from
 * the best, and whoever is on one is on all below it too; the first one that holds counts. This list is the whole definition:
 * the index adds the differences between the steps, the judgement in memory takes the first that holds, the sentence is written
 * from its outcome.
 *
 * @param anyOf words of the trait's field; null for everybody
 * @param satisfied hundredths of the criterion's weight
 */
record Step(Set<String> anyOf, int satisfied, Outcome outcome) {

    /** In the trait's field of whoever said nothing about it. */
    static final String UNKNOWN = "?";

    private static final Step NONE = new Step(null, 0, Outcome.NOT_MET);

    Step {
        anyOf = anyOf == null ? null : Set.copyOf(anyOf);
    }

    static Step of(String word, int satisfied, Outcome outcome) {
        return new Step(Set.of(word), satisfied, outcome);
    }

    /** Costs whoever said nothing the points, and says that it is not known. */
    static Step unknown() {
        return of(UNKNOWN, 0, Outcome.UNKNOWN);
    }

    static Step everybody(int satisfied, Outcome outcome) {
        return new Step(null, satisfied, outcome);
    }

    boolean holds(Set<String> words) {
        return anyOf == null || anyOf.stream().anyMatch(words::contains);
    }

    /** How far somebody with these words is. */
    static Step reached(Iterable<Step> steps, Set<String> words) {
        for (Step step : steps) {
            if (step.holds(words)) {
                return step;
            }
        }
        return NONE;
    }
}
