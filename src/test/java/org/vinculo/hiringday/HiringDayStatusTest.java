package org.vinculo.hiringday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiringDayStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PROPOSED CANCELLED",
        "PROPOSED, PROPOSED DRAFT ACCEPTED CANCELLED",
        "ACCEPTED, ''",
        "CANCELLED, DRAFT"
    })
    void R17_what_may_follow_is_this_and_nothing_else(HiringDayStatus from, String after) {
        List<String> next = List.of(after.split(" "));
        for (HiringDayStatus to : HiringDayStatus.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(next.contains(to.name()));
        }
    }
}
