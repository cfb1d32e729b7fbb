package org.vinculo.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/** Twice a minute: is everything well? */
@Singleton
@Startup
@DependsOn("Portal")
public class UpkeepTimer {

    @Inject
    private UpkeepJob job;

    @Inject
    private UpkeepLook look;

    @Inject
    private JobMarks marks;

    @PostConstruct
    void begin() {
        look.begin();
    }

    @Schedule(hour = "*", minute = "*", second = "14/30", persistent = false)
    void look() {
        marks.run(Job.UPKEEP, job::look);
    }
}
