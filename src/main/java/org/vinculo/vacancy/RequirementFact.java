package org.vinculo.vacancy;

import java.io.Serializable;

/**
 * One thing a vacancy asks for, as others read it.
 *
 * @param code of the catalogue, for kinds that name something
 * @param level the name of a {@code catalog.Education}, {@code LanguageLevel} or {@code Schedule}
 * @param number years of experience
 */
public record RequirementFact(RequirementKind kind, Strength strength, String code, String level, Integer number)
        implements Serializable {

    /** The same thing, asked for so strongly. */
    public RequirementFact with(Strength other) {
        return new RequirementFact(kind, other, code, level, number);
    }

    public boolean must() {
        return strength == Strength.MUST;
    }
}
