package org.vinculo.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.kernel.BusinessException;

/**
 * How often somebody without an account tried something, by the network she comes from. Kept in memory for an hour and never
 * stored or logged: who complains without a name leaves no address behind. Each server counts for itself.
 */
@ApplicationScoped
public class Tries {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST = 10_000;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private record Key(String errand, String network) {}

    private record Count(int tries, Instant first, Instant until) {}

    private final Map<Key, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Refuses whoever has to wait.
     *
     * @throws BusinessException beside this field, with the minutes to wait
     */
    public synchronized void require(String errand, String field) {
        Count count = counts.get(key(errand));
        Instant now = clock.instant();
        if (count != null && now.isBefore(count.until())) {
            long minutes = Duration.between(now, count.until()).plusSeconds(59).toMinutes();
            throw BusinessException.at(field, "security.tries.wait", minutes);
        }
    }

    /** One more; after {@code free} of them within an hour she waits, longer each time. */
    public synchronized void count(String errand, int free) {
        Instant now = clock.instant();
        Key key = key(errand);
        Count before = counts.remove(key);
        boolean anew = before == null || before.first().plus(WINDOW).isBefore(now);
        int tries = anew ? 1 : before.tries() + 1;
        counts.put(key, new Count(tries, anew ? now : before.first(), now.plus(Patience.after(tries, free))));
    }

    private Key key(String errand) {
        return new Key(errand, user.network());
    }
}
