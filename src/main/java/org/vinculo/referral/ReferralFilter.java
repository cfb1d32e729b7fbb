package org.vinculo.referral;

import java.util.EnumSet;
import java.util.Set;

/** Which referrals the staff's list shows: those somebody has to look at first, everything only when asked for. */
public enum ReferralFilter {
    OPEN(ReferralStatus.OPEN, false),
    LATE(ReferralStatus.AWAITING_ANSWER, true),
    AWAITING_ANSWER(ReferralStatus.AWAITING_ANSWER, false),
    IN_ATTENTION(EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.ATTENDED), false),
    REFUSED(EnumSet.of(ReferralStatus.REFUSED), false),
    CLOSED(EnumSet.of(ReferralStatus.CLOSED, ReferralStatus.WITHDRAWN), false),
    ALL(EnumSet.allOf(ReferralStatus.class), false);

    private final Set<ReferralStatus> states;
    private final boolean late;

    ReferralFilter(Set<ReferralStatus> states, boolean late) {
        this.states = Set.copyOf(states);
        this.late = late;
    }

    Set<ReferralStatus> states() {
        return states;
    }

    /** Only those whose deadline has passed. */
    boolean late() {
        return late;
    }

    boolean awaitingAnswer() {
        return this == LATE || this == AWAITING_ANSWER || this == OPEN;
    }
}
