package org.vinculo.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidacyStatusTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, INTERVIEW HIRED REJECTED WITHDRAWN",
        "INTERVIEW, HIRED REJECTED WITHDRAWN",
        "HIRED, ''",
        "REJECTED, ''",
        "WITHDRAWN, ''"
    })
    void only_the_listed_states_may_follow(CandidacyStatus from, String allowed) {
        Set<String> next = allowed.isEmpty() ? Set.of() : Set.of(allowed.split(" "));

        for (CandidacyStatus to : CandidacyStatus.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(next.contains(to.name()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "PROPOSED, none, none",
                "INTERVIEW, PROPOSED, PROPOSED",
                "HIRED, PROPOSED, INTERVIEW",
                "REJECTED, PROPOSED, INTERVIEW",
                "WITHDRAWN, PROPOSED, INTERVIEW"
            },
            nullValues = "none")
    void an_answer_recorded_by_mistake_goes_back_to_where_it_stood(
            CandidacyStatus status, CandidacyStatus withoutInterview, CandidacyStatus withInterview) {
        assertThat(status.former(false)).isEqualTo(withoutInterview);
        assertThat(status.former(true)).isEqualTo(withInterview);
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, true", "INTERVIEW, true", "HIRED, true", "REJECTED, false", "WITHDRAWN, false"})
    void an_employer_sees_the_card_while_it_has_a_reason_to(CandidacyStatus status, boolean shown) {
        assertThat(status.isShown()).isEqualTo(shown);
    }
}
