package org.vinculo.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T12:00:00Z");
    private static final Eligibility FREE = new Eligibility(Answer.YES, List.of());

    @Test
    void the_best_score_comes_first_then_who_waited_longest_then_the_oldest_file() {
        Ranked never = person(9, 80, null, FREE);
        Ranked neverEither = person(3, 80, null, FREE);
        Ranked longAgo = person(5, 80, MONDAY.minusSeconds(9999), FREE);
        Ranked lately = person(1, 80, MONDAY, FREE);
        Ranked best = person(7, 90, MONDAY, FREE);
        assertThat(Stream.of(lately, never, best, longAgo, neverEither)
                        .sorted(Ranking.ORDER)
                        .map(Ranked::id))
                .containsExactly(7L, 3L, 9L, 5L, 1L);
    }

    @Test
    void all_others_are_listed_under_their_gravest_cause() {
        Ranked minor = person(1, 100, null, answer(Answer.NO, ReasonCode.MENOR, ReasonCode.DOC_VENCIDO));
        Ranked tourist = person(2, 100, null, new Eligibility(Answer.NO, List.of(), true));
        Ranked expired = person(3, 100, null, answer(Answer.NO, ReasonCode.DOC_VENCIDO));
        Ranked placed = person(4, 100, null, FREE, Hindrance.PLACED);
        Ranked soon = person(5, 100, null, answer(Answer.YES, ReasonCode.VENCE_PRONTO));
        Ranking ranking =
                Ranking.of(null, "Fonda", List.of(soon), 1, List.of(minor, tourist, expired, placed), 7, true);
        assertThat(ranking.eligible()).containsExactly(soon);
        assertThat(ranking.others().stream().map(CauseGroup::cause))
                .containsExactly(Cause.MENOR, Cause.DOC_VENCIDO, Cause.CONDITION, Cause.PLACED);
        assertThat(ranking.untold()).isEqualTo(3);
        assertThat(ranking.find(2L)).isSameAs(tourist);
    }

    @Test
    void only_a_review_can_be_overridden() {
        assertThat(person(1, 100, null, answer(Answer.REVIEW, ReasonCode.SOLICITANTE_REVISAR))
                        .isForReview())
                .isTrue();
        assertThat(person(1, 100, null, answer(Answer.NO, ReasonCode.MENOR)).isForReview())
                .isFalse();
        assertThat(person(1, 100, null, answer(Answer.REVIEW, ReasonCode.MENOR), Hindrance.PLACED)
                        .isForReview())
                .isFalse();
    }

    private static Eligibility answer(Answer answer, ReasonCode... codes) {
        return new Eligibility(answer, Arrays.stream(codes).map(Reason::of).toList());
    }

    private static Ranked person(
            long id, int score, Instant proposedAt, Eligibility eligibility, Hindrance... hindrances) {
        return new Ranked(
                id,
                "P-" + id,
                "Marie",
                null,
                null,
                new Match(score, List.of(), eligibility),
                List.of(hindrances),
                null,
                new Underway(null, 0, 0, 0, proposedAt));
    }
}
