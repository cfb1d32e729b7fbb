package org.vinculo.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vinculo.kernel.BusinessException;

class CandidacyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final Candidacy candidacy = new Candidacy(1, 2, 3, 4);

    @Test
    void a_refusal_needs_a_reason() {
        assertThatThrownBy(() -> candidacy.reject("  ", NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("reason"));
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.PROPOSED);
    }

    @Test
    void a_withdrawal_needs_a_reason() {
        assertThatThrownBy(() -> candidacy.withdraw(null, NOW)).isInstanceOf(BusinessException.class);
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.PROPOSED);
    }

    @Test
    void an_answer_is_given_once() {
        candidacy.hire(NOW);

        assertThatThrownBy(() -> candidacy.reject("too late", NOW)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> candidacy.hire(NOW)).isInstanceOf(BusinessException.class);
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.HIRED);
        assertThat(candidacy.getStatusWhy()).isNull();
    }

    @Test
    void an_interview_keeps_when_it_is_and_what_was_said() {
        Instant held = Instant.parse("2026-11-25T16:30:00Z");

        candidacy.interview(held, "knows the trade", NOW);

        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.INTERVIEW);
        assertThat(candidacy.getStatusSince()).isEqualTo(NOW);
        assertThat(candidacy.getInterviewAt()).isEqualTo(held);
        assertThat(candidacy.getInterviewNote()).isEqualTo("knows the trade");
    }

    @Test
    void the_first_answer_is_the_one_that_ends_the_waiting() {
        candidacy.interview(NOW, null, NOW);
        candidacy.hire(NOW.plusSeconds(60));
        assertThat(candidacy.getAnsweredAt()).isEqualTo(NOW);

        candidacy.takeBack("another one was meant", NOW);
        assertThat(candidacy.getAnsweredAt()).isEqualTo(NOW);
        candidacy.takeBack("no interview either", NOW);
        assertThat(candidacy.getAnsweredAt()).isNull();
    }

    @Test
    void every_answer_ends_the_waiting_and_says_why() {
        candidacy.reject(" no vacancy left ", NOW);
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.REJECTED);
        assertThat(candidacy.getStatusWhy()).isEqualTo("no vacancy left");
        assertThat(candidacy.getAnsweredAt()).isEqualTo(NOW);

        Candidacy hired = new Candidacy(1, 2, 3, 4);
        hired.hire(NOW);
        assertThat(hired.getAnsweredAt()).isEqualTo(NOW);

        Candidacy withdrawn = new Candidacy(1, 2, 3, 4);
        withdrawn.withdraw("she found another", NOW);
        assertThat(withdrawn.getStatus()).isEqualTo(CandidacyStatus.WITHDRAWN);
        assertThat(withdrawn.getAnsweredAt())
                .as("her word is not the employer's")
                .isNull();
    }

    @Test
    void a_hire_taken_back_leaves_the_interview_and_an_interview_taken_back_leaves_nothing() {
        candidacy.interview(NOW, "knows the trade", NOW);
        candidacy.hire(NOW);
        candidacy.takeBack(" it was her sister ", NOW);
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.INTERVIEW);
        assertThat(candidacy.getInterviewNote()).isEqualTo("knows the trade");
        assertThat(candidacy.getStatusWhy()).isEqualTo("it was her sister");

        candidacy.takeBack("no interview either", NOW);
        assertThat(candidacy.getStatus()).isEqualTo(CandidacyStatus.PROPOSED);
        assertThat(candidacy.getInterviewAt()).isNull();
        assertThat(candidacy.getInterviewNote()).isNull();
        assertThatThrownBy(() -> candidacy.takeBack("again", NOW)).hasMessage("placement.undo.impossible");
    }
}
