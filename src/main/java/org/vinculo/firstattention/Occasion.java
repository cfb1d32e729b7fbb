package org.vinculo.firstattention;

import org.vinculo.orientation.Topic;

/** Why a topic belongs to somebody's first attention. */
public enum Occasion {
    /** Everybody is told, whatever her condition of stay (R18, R22, R25 to R29). */
    EVERYBODY,
    /** Everybody is offered it. */
    OFFERED,
    ALONE,
    CHILDREN,
    FEARS_RETURN,
    ASKED,
    WORK,
    DANGER,
    RAISED_BY_HER,
    FAMILY_TIE,
    TWO_YEARS;

    /** Null when it does not belong to hers. Of several causes the first in the order of the rule is named. */
    static Occasion of(Topic topic, Circumstances her) {
        if (topic.isBasic()) {
            return EVERYBODY;
        }
        return switch (topic) {
            case T12 -> her.fearsReturn() ? FEARS_RETURN : when(her.is(Raised.ASKS_REFUGE), ASKED);
            case T13 -> when(her.children(), CHILDREN);
            case T14 -> when(her.alone(), ALONE);
            case T15 -> when(!her.alone() && her.is(Raised.WANTS_WORK), WORK);
            case T16 -> when(!her.alone() && (her.is(Raised.WANTS_WORK) || her.is(Raised.HAS_WORK)), WORK);
            case T17 -> OFFERED;
            case T18 -> her.danger() || her.is(Raised.DANGER) ? DANGER : when(her.is(Raised.ASKS_ALONE), ASKED);
            case T19 -> when(her.is(Raised.SPEAKS_OF_RETURN), RAISED_BY_HER);
            case T20 -> her.familyTie() ? FAMILY_TIE : when(her.twoYears(), TWO_YEARS);
            default -> throw new IllegalArgumentException("Nobody said to whom this is told: " + topic);
        };
    }

    private static Occasion when(boolean holds, Occasion occasion) {
        return holds ? occasion : null;
    }
}
