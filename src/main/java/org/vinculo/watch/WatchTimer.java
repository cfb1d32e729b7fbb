package org.vinculo.watch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Every few seconds: can somebody be proposed of whom a watch has not told? */
@Singleton
@Startup
@DependsOn("Portal")
public class WatchTimer {

    @Inject
    private WatchJob job;

    @Inject
    private WatchSignal signal;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        marks.run(Job.MATCH_WATCH, this::round);
    }

    private void round() {
        if (signal.isDue()) {
            job.watched().forEach(job::look);
        }
    }
}
