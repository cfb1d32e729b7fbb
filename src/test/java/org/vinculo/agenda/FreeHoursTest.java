package org.vinculo.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Two appointments overlap or they do not, and an hour that is proposed is free. */
class FreeHoursTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-26T06:00:00Z");
    private static final int DAY = 24 * 60;

    @Provide
    Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAY - 1),
                        Arbitraries.integers().between(1, 240))
                .as((from, minutes) -> Slot.from(minute(from), Duration.ofMinutes(minutes)));
    }

    private static Instant minute(int minute) {
        return MIDNIGHT.plus(Duration.ofMinutes(minute));
    }

    /** By counting the minutes both have, which is what overlapping means. */
    @Property
    void slots_overlap_exactly_when_they_share_a_minute(@ForAll("slots") Slot one, @ForAll("slots") Slot other) {
        boolean shared = false;
        for (Instant at = one.from(); at.isBefore(one.to()); at = at.plus(Duration.ofMinutes(1))) {
            shared |= !at.isBefore(other.from()) && at.isBefore(other.to());
        }
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(one)).isTrue();
        assertThat(one.overlaps(Slot.from(one.to(), Duration.ofMinutes(1)))).isFalse();
    }

    @Property
    void what_is_proposed_fits_and_what_fits_is_proposed(
            @ForAll("slots") Slot morning,
            @ForAll @Size(max = 6) List<@net.jqwik.api.From("slots") Slot> taken,
            @ForAll @IntRange(min = 10, max = 120) int minutes,
            @ForAll @IntRange(min = 0, max = DAY) int now) {
        Duration length = Duration.ofMinutes(minutes);
        List<Instant> free = FreeHours.of(List.of(morning), taken, length, minute(now));

        for (Instant start = morning.from(); start.isBefore(morning.to()); start = start.plus(Duration.ofMinutes(15))) {
            Slot slot = Slot.from(start, length);
            boolean fits = morning.has(slot)
                    && !start.isBefore(minute(now))
                    && taken.stream().noneMatch(slot::overlaps);
            assertThat(free.contains(start)).isEqualTo(fits);
        }
        assertThat(free).isSorted().doesNotHaveDuplicates().allMatch(start -> morning.has(Slot.from(start, length)));
    }

    @Example
    void nothing_begins_before_the_pause_that_ends_after_it() {
        Slot morning = new Slot(minute(540), minute(600));
        Slot afternoon = new Slot(minute(660), minute(720));

        assertThat(FreeHours.of(List.of(morning, afternoon), List.of(), Duration.ofMinutes(45), MIDNIGHT))
                .containsExactly(minute(540), minute(555), minute(660), minute(675));
    }
}
