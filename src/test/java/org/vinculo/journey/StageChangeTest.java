package org.vinculo.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.person.Stage;

class StageChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void each_reason_leads_to_its_own_end_only(EndReason reason) {
        Stage other = reason.stage() == Stage.CLOSED ? Stage.ABANDONED : Stage.CLOSED;

        assertThatCode(() -> to(reason.stage()).ended(reason, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> to(other).ended(reason, 3)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 2})
    void nobody_is_given_up_before_three_attempts(Integer attempts) {
        assertThatThrownBy(() -> to(Stage.ABANDONED).ended(EndReason.NO_CONTACT, attempts))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("journey.attempts.few");
                    assertThat(refusal.field()).contains("attempts");
                });
    }

    @Test
    void other_reasons_need_no_attempts() {
        assertThatCode(() -> to(Stage.ABANDONED).ended(EndReason.OWN_JOB, null)).doesNotThrowAnyException();
    }

    private static StageChange to(Stage stage) {
        return new StageChange(1, Stage.ORIENTATION, stage, NOW);
    }
}
