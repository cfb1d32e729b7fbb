package org.vinculo.firstattention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstAttentionStatusTest {

    /** OPEN, CLOSED, DISCARDED, ANNULLED: from the row to the column. */
    private static final String[] TABLE = {
        ". x x .", //
        ". . . x", ". . . .", ". . . ."
    };

    @Test
    void what_may_follow_what() {
        FirstAttentionStatus[] all = FirstAttentionStatus.values();
        assertThat(all).hasSize(TABLE.length);
        for (FirstAttentionStatus from : all) {
            for (FirstAttentionStatus to : all) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(TABLE[from.ordinal()].split(" ")[to.ordinal()].equals("x"));
            }
        }
    }
}
