package org.vinculo.matching;

import org.vinculo.vacancy.Strength;

/** How much one thing a vacancy asks for counts in one look at its people. */
public enum Wish {
    MUST,
    PREFER,
    /** As if the vacancy did not ask for it. */
    OFF;

    static Wish of(Strength strength) {
        return valueOf(strength.name());
    }
}
