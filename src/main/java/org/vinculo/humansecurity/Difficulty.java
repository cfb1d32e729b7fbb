package org.vinculo.humansecurity;

import java.util.Collection;

/** How much difficulty she has with one function: the four levels of the Washington Group, and not saying. */
public enum Difficulty {
    NO_DIFFICULTY,
    SOME_DIFFICULTY,
    A_LOT_OF_DIFFICULTY,
    CANNOT_AT_ALL,
    PREFERS_NOT;

    /** The rule of the Washington Group: a lot of difficulty, or not at all, in at least one function. */
    public static boolean isDisability(Collection<Difficulty> answers) {
        return answers.contains(A_LOT_OF_DIFFICULTY) || answers.contains(CANNOT_AT_ALL);
    }
}
