package org.vinculo.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much each colleague has not read, kept for a minute: the number stands on every page. */
@ApplicationScoped
class Unread {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Kept(Instant at, long count) {}

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private EditionRepository repository;

    @Inject
    private Clock clock;

    @Inject
    private Event<LibraryChanged> changed;

    long of(long account) {
        Instant now = clock.instant();
        Kept seen = kept.get(account);
        if (seen == null || seen.at().isAfter(now) || seen.at().plus(FRESH).isBefore(now)) {
            seen = new Kept(now, repository.unread(account));
            kept.put(account, seen);
        }
        return seen.count();
    }

    /** Gives false when she had read it before. */
    boolean read(long account, long edition) {
        boolean first = repository.read(account, edition, clock.instant());
        changed.fire(new LibraryChanged());
        return first;
    }

    /** After the commit: before it another request could still count what was. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryChanged event) {
        kept.clear();
    }
}
