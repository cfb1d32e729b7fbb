package org.vinculo.agenda;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Every minute: does somebody come tomorrow of whom her worker was not told? */
@Singleton
@Startup
@DependsOn("Portal")
public class AppointmentTimer {

    @Inject
    private AppointmentReminderJob job;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        marks.run(Job.APPOINTMENTS, job::remind);
    }
}
