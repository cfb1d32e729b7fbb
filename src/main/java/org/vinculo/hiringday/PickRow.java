package org.vinculo.hiringday;

import java.time.LocalTime;
import org.vinculo.matching.Ranked;

/**
 * One interview as pages show it.
 *
 * @param why key of the sentence that says why she was left out, or null
 * @param candidacyId what came of it, or null
 * @param ranked the explanation, where it was asked for; null when she may not be listed any more
 */
public record PickRow(
        long personId,
        String name,
        long vacancyId,
        int fit,
        LocalTime time,
        PickState state,
        String why,
        Long candidacyId,
        Ranked ranked) {

    PickRow explained(Ranked explanation) {
        return new PickRow(personId, name, vacancyId, fit, time, state, why, candidacyId, explanation);
    }

    public boolean isIn() {
        return state.isIn();
    }
}
