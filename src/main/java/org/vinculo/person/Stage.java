package org.vinculo.person;

import java.util.Set;

/**
 * Where a person stands on her route. The order is the route's; stages may be skipped forward because people arrive with part of
 * it done, but nobody is placed before there is a labour profile, and follow-up begins with a placement.
 */
public enum Stage {
    REGISTERED,
    ORIENTATION,
    REGULARISATION,
    LABOUR_PROFILE,
    LINKING,
    PLACED,
    FOLLOW_UP,
    CLOSED,
    ABANDONED;

    /** She has a job, or had one that is followed up. */
    public boolean isWorking() {
        return this == PLACED || this == FOLLOW_UP;
    }

    /** She looks for work, or has it. */
    public boolean isLabour() {
        return this == LABOUR_PROFILE || this == LINKING || isWorking();
    }

    /** What may come after this stage. */
    public Set<Stage> next() {
        return switch (this) {
            case REGISTERED -> Set.of(ORIENTATION, REGULARISATION, LABOUR_PROFILE, LINKING, CLOSED, ABANDONED);
            case ORIENTATION -> Set.of(REGULARISATION, LABOUR_PROFILE, LINKING, CLOSED, ABANDONED);
            case REGULARISATION -> Set.of(LABOUR_PROFILE, LINKING, CLOSED, ABANDONED);
            case LABOUR_PROFILE -> Set.of(LINKING, PLACED, CLOSED, ABANDONED);
            case LINKING -> Set.of(PLACED, CLOSED, ABANDONED);
            case PLACED -> Set.of(FOLLOW_UP, LINKING, CLOSED, ABANDONED);
            case FOLLOW_UP -> Set.of(LINKING, PLACED, CLOSED, ABANDONED);
            case CLOSED, ABANDONED -> Set.of(ORIENTATION, REGULARISATION, LABOUR_PROFILE, LINKING);
        };
    }

    public boolean canBecome(Stage other) {
        return next().contains(other);
    }

    /** The accompaniment goes on. */
    public boolean isOpen() {
        return this != CLOSED && this != ABANDONED;
    }

    /** Whether this stage lies further along the route; nothing lies beyond an ended one. */
    public boolean isAfter(Stage other) {
        return isOpen() && other.isOpen() && ordinal() > other.ordinal();
    }
}
