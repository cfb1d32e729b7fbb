package org.vinculo.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands. What may follow what is data here and a table in its test. */
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACCEPTED,
    REFUSED,
    ATTENDED,
    CLOSED,
    WITHDRAWN;

    /** The agency still owes its first answer, so the deadline runs. */
    public static final Set<ReferralStatus> AWAITING_ANSWER = EnumSet.of(SENT, RECEIVED);

    /** Something is still to be done by the agency. */
    public static final Set<ReferralStatus> OPEN = EnumSet.of(SENT, RECEIVED, ACCEPTED, ATTENDED);

    public boolean canBecome(ReferralStatus next) {
        return successors().contains(next);
    }

    private Set<ReferralStatus> successors() {
        return switch (this) {
            case SENT -> EnumSet.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> EnumSet.of(ACCEPTED, REFUSED, WITHDRAWN);
            // Straight to CLOSED when she never came: nothing was attended then.
            case ACCEPTED -> EnumSet.of(ATTENDED, CLOSED, WITHDRAWN);
            case ATTENDED -> EnumSet.of(CLOSED);
            case REFUSED, CLOSED, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /**
     * Where it stood before this step, which was recorded by mistake.
     *
     * @param attended whether what came of it needs that she was attended
     * @return null when there is no step to take back
     */
    public ReferralStatus former(boolean attended) {
        return switch (this) {
            case SENT, RECEIVED -> null;
            case ACCEPTED, REFUSED -> RECEIVED;
            case ATTENDED -> ACCEPTED;
            case CLOSED -> attended ? ATTENDED : ACCEPTED;
            case WITHDRAWN -> SENT;
        };
    }

    public boolean awaitsAnswer() {
        return AWAITING_ANSWER.contains(this);
    }

    public boolean open() {
        return OPEN.contains(this);
    }
}
