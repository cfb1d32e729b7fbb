package org.vinculo.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, moved by {@link Setting#CLOCK_OFFSET} while the portal demonstrates or is tested. */
final class PortalClock extends Clock {

    private final ZoneId zone;

    PortalClock(ZoneId zone) {
        this.zone = zone;
    }

    static PortalClock utc() {
        return new PortalClock(ZoneOffset.UTC);
    }

    private static Duration offset() {
        return Setting.DEMO.flag() ? Setting.CLOCK_OFFSET.duration() : Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset());
    }
}
