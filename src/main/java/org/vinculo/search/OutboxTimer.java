package org.vinculo.search;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Every few seconds: is anything left for the index that no commit announced? */
@Singleton
@Startup
public class OutboxTimer {

    @Inject
    private OutboxDrain drain;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        drain.sweep();
    }
}
