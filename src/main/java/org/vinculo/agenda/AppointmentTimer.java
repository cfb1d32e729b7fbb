package org.vinculo.agenda;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Every minute: does somebody come tomorrow of whom her worker was not told? */
@Singleton
@Startup
public class AppointmentTimer {

    @Inject
    private AppointmentReminderJob job;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        job.remind();
    }
}
