package org.vinculo.firstattention;

import java.util.Set;

/**
 * What decides which topics belong to somebody's first attention.
 *
 * @param alone a child nobody is responsible for
 * @param children whether a child belongs to her household
 * @param fearsReturn she fears to go back, or would rather not say
 * @param danger she answered that she was a victim or witness of a crime, or lives with violence
 * @param familyTie to a Mexican or a resident
 * @param twoYears in the country, or longer
 */
record Circumstances(
        boolean alone,
        boolean children,
        boolean fearsReturn,
        boolean danger,
        boolean familyTie,
        boolean twoYears,
        Set<Raised> raised) {

    Circumstances {
        raised = Set.copyOf(raised);
    }

    boolean is(Raised what) {
        return raised.contains(what);
    }
}
