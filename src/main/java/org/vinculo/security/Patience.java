package org.vinculo.security;

import java.time.Duration;

/** How long one waits after too many tries: the same for passwords and for what strangers type. */
final class Patience {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Patience() {}

    /** @return zero while no more than {@code free} were made, then five seconds, twice as long each time, at most a quarter of an hour */
    static Duration after(int tries, int free) {
        int over = tries - free;
        if (over <= 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(5L << Math.min(over - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
