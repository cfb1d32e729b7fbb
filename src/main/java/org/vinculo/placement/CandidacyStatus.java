package org.vinculo.placement;

import java.util.EnumSet;
import java.util.Set;

/** Where a candidacy stands. What may follow what is data here and a table in its test. */
public enum CandidacyStatus {
    PROPOSED,
    INTERVIEW,
    HIRED,
    REJECTED,
    WITHDRAWN;

    /** The employer still owes its answer, and may see the card. */
    public static final Set<CandidacyStatus> OPEN = EnumSet.of(PROPOSED, INTERVIEW);

    public Set<CandidacyStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(INTERVIEW, HIRED, REJECTED, WITHDRAWN);
            case INTERVIEW -> EnumSet.of(HIRED, REJECTED, WITHDRAWN);
            case HIRED, REJECTED, WITHDRAWN -> EnumSet.noneOf(CandidacyStatus.class);
        };
    }

    public boolean canBecome(CandidacyStatus other) {
        return next().contains(other);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /**
     * Where it stood before this answer, which was recorded by mistake.
     *
     * @param interviewed whether an interview was recorded
     * @return null when there is no answer to take back
     */
    public CandidacyStatus former(boolean interviewed) {
        return switch (this) {
            case PROPOSED -> null;
            case INTERVIEW -> PROPOSED;
            case HIRED, REJECTED, WITHDRAWN -> interviewed ? INTERVIEW : PROPOSED;
        };
    }

    /** Whether the employer still has a reason to see who she is. */
    public boolean isShown() {
        return isOpen() || this == HIRED;
    }
}
