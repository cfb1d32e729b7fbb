package org.vinculo.hiringday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final long ROSA = 1;
    private static final long LUIS = 2;
    private static final long EVA = 3;
    private static final long KITCHEN = 11;
    private static final long OFFICE = 12;

    private static Problem problem(int cap, Map<Long, Integer> slots, List<Floor> floors, Pair... pairs) {
        return new Problem(List.of(pairs), slots, cap, floors, List.of());
    }

    @Test
    void whole_counts_where_taking_the_best_first_leaves_somebody_without() {
        Problem day = problem(
                1,
                Map.of(KITCHEN, 1, OFFICE, 1),
                List.of(),
                new Pair(ROSA, KITCHEN, 90),
                new Pair(ROSA, OFFICE, 85),
                new Pair(LUIS, KITCHEN, 80));

        assertThat(Greedy.of(day).total()).isEqualTo(90);
        Allocation best = Allocator.best(day);
        assertThat(best.total()).isEqualTo(165);
        assertThat(best.pairs()).containsExactlyInAnyOrder(new Pair(ROSA, OFFICE, 85), new Pair(LUIS, KITCHEN, 80));
    }

    @Test
    void nobody_has_more_interviews_than_the_cap_and_no_vacancy_more_than_its_slots() {
        Problem day = problem(
                2,
                Map.of(KITCHEN, 2, OFFICE, 5, 13L, 5),
                List.of(),
                new Pair(ROSA, KITCHEN, 50),
                new Pair(ROSA, OFFICE, 60),
                new Pair(ROSA, 13L, 70),
                new Pair(LUIS, KITCHEN, 40),
                new Pair(EVA, KITCHEN, 45));

        Allocation best = Allocator.best(day);

        assertThat(Days.holds(day, best)).isTrue();
        assertThat(best.total()).isEqualTo(60 + 70 + 40 + 45);
    }

    @Test
    void place_that_is_free_is_given_also_to_whom_nothing_preferred_fits() {
        Problem day = problem(
                1,
                Map.of(KITCHEN, 2, OFFICE, 1),
                List.of(),
                new Pair(ROSA, KITCHEN, 30),
                new Pair(LUIS, KITCHEN, 0),
                new Pair(EVA, OFFICE, 0));

        assertThat(Allocator.best(day).pairs()).hasSize(3);
    }

    @Test
    void floor_is_reached_though_it_costs_fit() {
        Problem day = problem(
                1,
                Map.of(KITCHEN, 1),
                List.of(new Floor(Set.of(EVA), 1)),
                new Pair(ROSA, KITCHEN, 100),
                new Pair(EVA, KITCHEN, 1));

        Allocation best = Allocator.best(day);

        assertThat(best.pairs()).containsExactly(new Pair(EVA, KITCHEN, 1));
        assertThat(best.missing()).containsExactly(0);
    }

    @Test
    void floor_that_cannot_be_reached_says_how_many_are_missing() {
        Problem day = problem(
                1,
                Map.of(KITCHEN, 2, OFFICE, 1),
                List.of(new Floor(Set.of(EVA, LUIS), 3), new Floor(Set.of(ROSA), 1)),
                new Pair(ROSA, OFFICE, 100),
                new Pair(LUIS, KITCHEN, 10),
                new Pair(EVA, KITCHEN, 20));

        Allocation best = Allocator.best(day);

        assertThat(best.missing()).containsExactly(1, 0);
        assertThat(best.total()).isEqualTo(130);
    }

    @Test
    void what_was_fixed_by_hand_stays_and_takes_its_place() {
        Pair fixed = new Pair(EVA, KITCHEN, 5);
        Problem day = new Problem(
                List.of(new Pair(ROSA, KITCHEN, 100), new Pair(EVA, OFFICE, 100), new Pair(LUIS, OFFICE, 30)),
                Map.of(KITCHEN, 1, OFFICE, 1),
                1,
                List.of(new Floor(Set.of(EVA), 1)),
                List.of(fixed));

        Allocation best = Allocator.best(day);

        assertThat(best.pairs()).containsExactlyInAnyOrder(fixed, new Pair(LUIS, OFFICE, 30));
        assertThat(best.missing()).containsExactly(0);
    }

    @Test
    void nothing_to_share_out_is_an_answer_too() {
        assertThat(Allocator.best(problem(2, Map.of(), List.of())).pairs()).isEmpty();
        assertThat(Allocator.best(problem(2, Map.of(KITCHEN, 0), List.of(), new Pair(ROSA, KITCHEN, 9)))
                        .pairs())
                .isEmpty();
    }
}
