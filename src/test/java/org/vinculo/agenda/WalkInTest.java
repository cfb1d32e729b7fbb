package org.vinculo.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.vinculo.kernel.BusinessException;

class WalkInTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static final Map<WalkIn.State, Set<WalkIn.State>> ALLOWED = Map.of(
            WalkIn.State.WAITING, Set.of(WalkIn.State.CALLED, WalkIn.State.LEFT),
            WalkIn.State.CALLED, Set.of(WalkIn.State.ATTENDED, WalkIn.State.LEFT, WalkIn.State.WAITING),
            WalkIn.State.LEFT, Set.of(WalkIn.State.WAITING),
            WalkIn.State.ATTENDED, Set.of());

    @Example
    void states_follow_the_table() {
        for (WalkIn.State from : WalkIn.State.values()) {
            for (WalkIn.State to : WalkIn.State.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Example
    void who_was_called_by_mistake_waits_again_with_her_number_and_a_reason() {
        WalkIn walkIn = new WalkIn(new WalkInForm()).received(1, null, 7, 2, NOW);
        walkIn.call(3, NOW);
        assertThatThrownBy(() -> walkIn.waitAgain(" ")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> walkIn.call(4, NOW)).isInstanceOf(BusinessException.class);

        walkIn.waitAgain("it was number 6");

        assertThat(walkIn.getState()).isEqualTo(WalkIn.State.WAITING);
        assertThat(walkIn.getNumber()).isEqualTo(7);
    }

    @Example
    void place_is_changed_only_while_she_waits_and_with_a_reason() {
        WalkIn walkIn = new WalkIn(new WalkInForm()).received(1, null, 7, 2, NOW);
        assertThatThrownBy(() -> walkIn.rank(Priority.URGENT, "")).isInstanceOf(BusinessException.class);
        walkIn.rank(Priority.URGENT, "she has a fever");
        assertThat(walkIn.getPriority()).isEqualTo(Priority.URGENT);
        walkIn.call(3, NOW);

        assertThatThrownBy(() -> walkIn.rank(Priority.NORMAL, "better now")).isInstanceOf(BusinessException.class);
    }

    @Example
    void who_was_attended_is_done_and_who_left_may_come_back_with_her_number() {
        WalkIn attended = new WalkIn(new WalkInForm()).received(1, null, 7, 2, NOW);
        assertThatThrownBy(() -> attended.attend(NOW)).isInstanceOf(BusinessException.class);
        attended.call(3, NOW);
        attended.attend(NOW);
        assertThat(attended.getState()).isEqualTo(WalkIn.State.ATTENDED);
        assertThatThrownBy(() -> attended.waitAgain("by mistake")).isInstanceOf(BusinessException.class);

        WalkIn gone = new WalkIn(new WalkInForm()).received(1, null, 8, 2, NOW);
        gone.leave(NOW);
        assertThat(gone.getState()).isEqualTo(WalkIn.State.LEFT);
        assertThatThrownBy(() -> gone.leave(NOW)).isInstanceOf(BusinessException.class);
        gone.waitAgain("she is back");
        assertThat(gone.getState()).isEqualTo(WalkIn.State.WAITING);
        assertThat(gone.getNumber()).isEqualTo(8);
    }

    @Property(tries = 200)
    void nobody_is_called_before_somebody_with_a_higher_priority_or_of_the_same_who_came_before(
            @ForAll @Size(max = 60) List<Priority> arrivals, @ForAll Random random) {
        List<WalkInRow> day = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            day.add(waiting(i + 1, arrivals.get(i)));
        }
        Collections.shuffle(day, random);

        List<WalkInRow> order = Queue.of(day).waiting();

        assertThat(order).containsExactlyInAnyOrderElementsOf(day);
        for (int i = 1; i < order.size(); i++) {
            WalkInRow before = order.get(i - 1);
            WalkInRow after = order.get(i);
            assertThat(before.priority()).isLessThanOrEqualTo(after.priority());
            if (before.priority() == after.priority()) {
                assertThat(before.number()).isLessThan(after.number());
            }
        }
    }

    @Example
    void average_wait_counts_those_who_were_called() {
        List<WalkInRow> day = List.of(called(1, 10), called(2, 21), waiting(3, Priority.NORMAL));

        assertThat(Queue.of(day).averageMinutes()).isEqualTo(16);
        assertThat(Queue.of(List.of()).averageMinutes()).isNull();
    }

    private static WalkInRow waiting(int number, Priority priority) {
        return new WalkInRow(
                (long) number,
                number,
                "x",
                VisitReason.OTHER,
                priority,
                "spa",
                WalkIn.State.WAITING,
                NOW,
                null,
                null,
                null);
    }

    private static WalkInRow called(int number, int minutes) {
        return new WalkInRow(
                (long) number,
                number,
                "x",
                VisitReason.OTHER,
                Priority.NORMAL,
                "spa",
                WalkIn.State.CALLED,
                NOW,
                NOW.plusSeconds(minutes * 60L),
                3L,
                null);
    }
}
