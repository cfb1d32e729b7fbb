package org.vinculo.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the one clock; nobody asks the machine for the time. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return PortalClock.utc();
    }
}
