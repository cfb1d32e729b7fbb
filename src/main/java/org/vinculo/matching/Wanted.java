package org.vinculo.matching;

import org.vinculo.vacancy.RequirementFact;

/**
 * One thing a vacancy asks for, and how much it counts in this look.
 *
 * @param key its name in a {@link Look}
 */
public record Wanted(String key, RequirementFact asked, Wish wish) {

    /** As an address says it. */
    public String with(Wish other) {
        return key + Look.SIGN + other;
    }

    /** It counts as the vacancy says. */
    public boolean isPlain() {
        return wish == Wish.of(asked.strength());
    }
}
