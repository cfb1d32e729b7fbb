package org.vinculo.agenda;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Every night. A night that was missed is made up for by the next. */
@Singleton
@Startup
@DependsOn("Portal")
public class QueueTimer {

    @Inject
    private QueueForgetJob job;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void night() {
        marks.run(Job.QUEUE_FORGET, job::forget);
    }
}
