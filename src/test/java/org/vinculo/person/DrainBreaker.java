package org.vinculo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import org.vinculo.search.DrainStep;

/** Breaks the drain of the outbox at a step, as often as it is told to. */
@ApplicationScoped
class DrainBreaker {

    private final Map<DrainStep, Integer> left = new EnumMap<>(DrainStep.class);
    private int broken;

    synchronized void breakNext(DrainStep step, int times) {
        left.put(step, times);
    }

    synchronized int broken() {
        return broken;
    }

    synchronized void at(@Observes DrainStep step) {
        int remaining = left.getOrDefault(step, 0);
        if (remaining > 0) {
            left.put(step, remaining - 1);
            broken++;
            throw new IllegalStateException("broken on purpose at " + step);
        }
    }
}
