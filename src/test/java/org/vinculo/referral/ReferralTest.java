package org.vinculo.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.kernel.BusinessException;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void whoWasAcceptedAndAttendedLeavesWithAnOutcome() {
        Referral referral = accepted();
        referral.attend(NOW);
        referral.close(Outcome.SERVED, "Volverá el lunes", NOW);

        assertThat(referral.getStatus()).isEqualTo(ReferralStatus.CLOSED);
        assertThat(referral.getOutcome()).isEqualTo(Outcome.SERVED);
        assertThat(referral.getOutcomeNote()).isEqualTo("Volverá el lunes");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void onlyOutcomesThatNeedNoAttendanceCloseWithoutIt(Outcome outcome) {
        Referral referral = accepted();
        if (outcome.needsAttendance()) {
            assertThatThrownBy(() -> referral.close(outcome, null, NOW))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.field()).hasValue("outcome"));
            assertThat(referral.getStatus()).isEqualTo(ReferralStatus.ACCEPTED);
        } else {
            referral.close(outcome, null, NOW);
            assertThat(referral.getStatus()).isEqualTo(ReferralStatus.CLOSED);
        }
    }

    @Test
    void refusingNeedsAReasonThatTheSenderReads() {
        Referral referral = sent();
        referral.receive(NOW);

        assertThatThrownBy(() -> referral.refuse(" ", NOW)).hasMessage("app.reason.missing");
        referral.refuse("Sin lugar hasta enero", NOW);
        assertThat(referral.getStatusWhy()).isEqualTo("Sin lugar hasta enero");
    }

    @Test
    void anAttendedPersonIsNotWithdrawnAnyMore() {
        Referral referral = accepted();
        referral.attend(NOW);

        assertThatThrownBy(() -> referral.withdraw("Se equivocó de servicio", NOW))
                .hasMessage("referral.step.impossible");
    }

    @Test
    void nothingIsAcceptedTwice() {
        Referral referral = accepted();

        assertThatThrownBy(() -> referral.accept(NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void anAnswerCountsFromWhenItWasGivenAndIsOwedAgainWhenItWasAMistake() {
        Referral referral = accepted();
        referral.attend(NOW.plusSeconds(60));
        assertThat(referral.getAnsweredAt()).isEqualTo(NOW);

        referral.takeBack("Era otra persona", NOW);
        assertThat(referral.getAnsweredAt()).isEqualTo(NOW);
        referral.takeBack("Era otra agencia", NOW);
        assertThat(referral.getAnsweredAt()).isNull();
    }

    @Test
    void aReferralIsWithdrawnOrTakenBackWithAReasonOnly() {
        Referral referral = sent();
        assertThatThrownBy(() -> referral.withdraw(" ", NOW)).hasMessage("app.reason.missing");
        assertThatThrownBy(() -> referral.takeBack("Nada que deshacer", NOW)).hasMessage("referral.step.impossible");
        referral.receive(NOW);
        referral.accept(NOW);
        assertThatThrownBy(() -> referral.takeBack(null, NOW)).hasMessage("app.reason.missing");
        assertThat(referral.getStatus()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void aResultRecordedByMistakeIsGoneAndTheStepBeforeItStandsAgain() {
        Referral attended = accepted();
        attended.attend(NOW);
        attended.close(Outcome.SERVED, "Volverá el lunes", NOW);
        attended.takeBack("Era otra persona", NOW);
        assertThat(attended.getStatus()).isEqualTo(ReferralStatus.ATTENDED);
        assertThat(attended.getOutcome()).isNull();
        assertThat(attended.getOutcomeNote()).isNull();

        attended.close(Outcome.SERVED, "Ahora sí", NOW);
        assertThat(attended.getOutcomeNote()).isEqualTo("Ahora sí");
    }

    private static Referral accepted() {
        Referral referral = sent();
        referral.receive(NOW);
        referral.accept(NOW);
        return referral;
    }

    private static Referral sent() {
        ReferralForm form = new ReferralForm();
        form.setPersonId(1L);
        form.setServiceId(2L);
        form.setNeed("Un lugar para dormir");
        return new Referral(form, 3, 4, NOW, NOW.plusSeconds(3600), 5);
    }
}
