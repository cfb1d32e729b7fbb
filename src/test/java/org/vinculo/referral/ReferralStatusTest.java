package org.vinculo.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.referral.ReferralStatus.ACCEPTED;
import static org.vinculo.referral.ReferralStatus.ATTENDED;
import static org.vinculo.referral.ReferralStatus.CLOSED;
import static org.vinculo.referral.ReferralStatus.RECEIVED;
import static org.vinculo.referral.ReferralStatus.REFUSED;
import static org.vinculo.referral.ReferralStatus.SENT;
import static org.vinculo.referral.ReferralStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R35: the life cycle of a referral, every pair of states. */
class ReferralStatusTest {

    private static final Map<ReferralStatus, Set<ReferralStatus>> ALLOWED = Map.of(
            SENT, Set.of(RECEIVED, WITHDRAWN),
            RECEIVED, Set.of(ACCEPTED, REFUSED, WITHDRAWN),
            ACCEPTED, Set.of(ATTENDED, CLOSED, WITHDRAWN),
            ATTENDED, Set.of(CLOSED),
            REFUSED, Set.of(),
            CLOSED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void exactlyTheStepsOfTheTableArePossible() {
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralStatus to : ReferralStatus.values()) {
                assertThat(from.canBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Test
    void whatCanStillChangeIsOpen() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertThat(status.open())
                    .as(status.name())
                    .isEqualTo(!ALLOWED.get(status).isEmpty());
        }
    }

    @Test
    void stepRecordedByMistakeGoesBackToWhereItStood() {
        assertThat(SENT.former(false)).isNull();
        assertThat(RECEIVED.former(false)).isNull();
        assertThat(ACCEPTED.former(false)).isEqualTo(RECEIVED);
        assertThat(REFUSED.former(false)).isEqualTo(RECEIVED);
        assertThat(ATTENDED.former(false)).isEqualTo(ACCEPTED);
        assertThat(CLOSED.former(true)).isEqualTo(ATTENDED);
        assertThat(CLOSED.former(false)).isEqualTo(ACCEPTED);
        assertThat(WITHDRAWN.former(false)).isEqualTo(SENT);
    }
}
