package org.vinculo.agenda;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Every night. A night that was missed is made up for by the next. */
@Singleton
@Startup
public class QueueTimer {

    @Inject
    private QueueForgetJob job;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void night() {
        job.forget();
    }
}
