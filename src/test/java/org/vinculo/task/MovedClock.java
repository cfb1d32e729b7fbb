package org.vinculo.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The portal's clock in a test inside the container: it goes from one day to the next when it is told to. */
@ApplicationScoped
class MovedClock {

    private static final AtomicReference<Duration> OFFSET = new AtomicReference<>(Duration.ZERO);

    static void ahead(int days) {
        OFFSET.set(Duration.ofDays(days));
    }

    @Produces
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    private static final class Moved extends Clock {

        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(OFFSET.get());
        }
    }
}
