package org.vinculo.person;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every half hour: does any document end soon that nobody was told of? */
@Singleton
@Startup
public class StayExpiryTimer {

    private static final Logger LOG = Logger.getLogger(StayExpiryTimer.class.getName());

    @Inject
    private StayExpiryJob job;

    @Schedule(hour = "*", minute = "5,35", persistent = false)
    void look() {
        try {
            int opened = job.openTasks();
            while (opened > 0) {
                opened = job.openTasks();
            }
        } catch (RuntimeException e) {
            // Nothing is lost: what has no task yet is found again next time.
            LOG.log(Level.WARNING, "documents that end soon could not be looked through, it will be tried again", e);
        }
    }
}
