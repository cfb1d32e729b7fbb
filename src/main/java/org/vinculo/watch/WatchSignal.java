package org.vinculo.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.vinculo.search.OutboxDrain;
import org.vinculo.search.ThingChanged;

/** Whether it is worth looking for new matches: something changed and is in the index, or it is long since anybody looked. */
@ApplicationScoped
class WatchSignal {

    /** What no change announces: another server's changes, and somebody's coming of age. */
    private static final Duration ANYWAY = Duration.ofMinutes(10);

    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile Instant last;

    @Inject
    private OutboxDrain outbox;

    @Inject
    private Clock clock;

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThingChanged event) {
        changed.set(true);
    }

    /** Asked once a round; a clock that was moved counts as long. */
    boolean isDue() {
        Instant now = clock.instant();
        boolean late = last == null || Duration.between(last, now).abs().compareTo(ANYWAY) >= 0;
        boolean due = late || (changed.getAndSet(false) && isIndexed());
        if (due) {
            last = now;
        }
        return due;
    }

    /** Taken before the question, the mark is put back: what changes meanwhile is not forgotten. */
    private boolean isIndexed() {
        boolean indexed = outbox.waiting() == 0;
        changed.compareAndSet(false, !indexed);
        return indexed;
    }
}
