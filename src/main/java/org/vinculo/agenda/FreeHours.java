package org.vinculo.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** When something still fits in, so that whoever is refused an hour is told another. */
final class FreeHours {

    private static final Duration STEP = Duration.ofMinutes(15);

    private FreeHours() {}

    /**
     * Every quarter of an hour, counted from each opening, at which so long an appointment begins and ends within the opening and
     * meets nothing that is taken.
     *
     * @param notBefore nobody is asked to come earlier
     */
    static List<Instant> of(Collection<Slot> open, Collection<Slot> taken, Duration length, Instant notBefore) {
        List<Instant> free = new ArrayList<>();
        for (Slot opening : open) {
            Instant start = opening.from();
            while (!start.plus(length).isAfter(opening.to())) {
                Slot slot = Slot.from(start, length);
                if (!start.isBefore(notBefore) && taken.stream().noneMatch(slot::overlaps)) {
                    free.add(start);
                }
                start = start.plus(STEP);
            }
        }
        return free;
    }
}
