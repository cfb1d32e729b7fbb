package org.vinculo.hiringday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AllocatorPropertyTest {

    @Property(tries = 150)
    void it_equals_every_choice_tried(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int people,
            @ForAll @IntRange(min = 1, max = 3) int vacancies,
            @ForAll @IntRange(min = 1, max = 3) int cap,
            @ForAll @IntRange(max = 2) int floor) {
        Problem day = Days.random(seed, people, vacancies, 70, cap, 2, floor);

        Allocation best = Allocator.best(day);
        Allocation tried = Days.tried(day);

        assertThat(best.lacking()).isEqualTo(tried.lacking());
        assertThat(best.total()).isEqualTo(tried.total());
        assertThat(best.pairs()).hasSize(tried.pairs().size());
    }

    @Property(tries = 60)
    void it_is_never_below_taking_them_one_by_one_and_caps_hold(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 25) int vacancies,
            @ForAll @IntRange(min = 1, max = 3) int cap,
            @ForAll @IntRange(max = 8) int floor) {
        Problem day = Days.random(seed, people, vacancies, 60, cap, 6, floor);

        Allocation best = Allocator.best(day);
        Allocation greedy = Greedy.of(day);

        assertThat(Days.holds(day, best)).isTrue();
        assertThat(Days.holds(day, greedy)).isTrue();
        assertThat(best.lacking()).isLessThanOrEqualTo(greedy.lacking());
        if (best.lacking() == greedy.lacking()) {
            assertThat(best.total()).isGreaterThanOrEqualTo(greedy.total());
        }
    }

    @Property(tries = 40)
    void order_of_what_goes_in_changes_nothing_of_the_total(@ForAll long seed, @ForAll @IntRange(max = 6) int floor) {
        Problem day = Days.random(seed, 40, 15, 50, 2, 4, floor);
        List<Pair> shuffled = new ArrayList<>(day.pairs());
        Collections.shuffle(shuffled, new Random(seed));
        Problem same = new Problem(shuffled, day.slots(), day.cap(), day.floors(), day.fixed());

        Allocation one = Allocator.best(day);
        Allocation other = Allocator.best(same);

        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.missing()).isEqualTo(one.missing());
    }

    @Property(tries = 60)
    void nobody_is_in_two_places_at_once_and_no_round_is_wasted(@ForAll long seed) {
        List<Pair> pairs = Greedy.of(Days.random(seed, 30, 12, 60, 3, 8, 0)).pairs();

        Map<Pair, Integer> rounds = Rounds.of(pairs);

        Set<String> seats = new HashSet<>();
        rounds.forEach((pair, round) -> {
            assertThat(seats.add("person " + pair.person() + " round " + round)).isTrue();
            assertThat(seats.add("table " + pair.vacancy() + " round " + round)).isTrue();
        });
        int busiest = Math.max(most(Problem.count(pairs, Pair::person)), most(Problem.count(pairs, Pair::vacancy)));
        assertThat(rounds.values()).allMatch(round -> round >= 0 && round < busiest);
        assertThat(rounds.keySet()).containsExactlyInAnyOrderElementsOf(pairs);
    }

    private static int most(Map<Long, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
