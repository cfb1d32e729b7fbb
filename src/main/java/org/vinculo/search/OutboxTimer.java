package org.vinculo.search;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Every few seconds: is anything left for the index that no commit announced? */
@Singleton
@Startup
@DependsOn("Portal")
public class OutboxTimer {

    @Inject
    private OutboxDrain drain;

    @Inject
    private JobMarks marks;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        marks.run(Job.INDEX, drain::sweep);
    }
}
