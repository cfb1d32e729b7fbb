package org.vinculo.matching;

import java.util.List;

/** One thing a vacancy asks for, defined once: its steps. */
interface Criterion {

    Trait trait();

    boolean must();

    /** How far it can be met, the best step first. */
    List<Step> steps();

    /** What is asked for, in the catalogue, or null. */
    default String code() {
        return null;
    }

    /** The step or number asked for, or null. */
    default String wanted() {
        return null;
    }

    /** What she has of it, as a code, a step or a number, or null: evidence for the sentence, never for the points. */
    String found(WorkProfile profile);

    /** A must does not weigh. */
    default int weight(Weights weights) {
        return must() ? 0 : weights.of(trait());
    }

    default Finding judge(WorkProfile profile, Tokens tokens, Weights weights) {
        Step step = Step.reached(steps(), tokens.of(trait()));
        return new Finding(
                trait(), must(), weight(weights), step.outcome(), step.satisfied(), code(), wanted(), found(profile));
    }
}
