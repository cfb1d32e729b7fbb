package org.vinculo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vinculo.web.Incidents;

/** Runs background work and writes down how it went. A failure ends here, with its number: the timer goes on. */
@ApplicationScoped
public class JobMarks {

    private static final Logger LOG = Logger.getLogger(JobMarks.class.getName());

    /** Work that is due every few seconds is not written down each time. */
    private static final Duration BETWEEN_MARKS = Duration.ofMinutes(1);

    @Inject
    private JobMarkRepository repository;

    @Inject
    private Clock clock;

    /** When it was last written down that a job goes well; nothing for one that failed. */
    private final Map<Job, Instant> written = new ConcurrentHashMap<>();

    /** @return whether it went well */
    public boolean run(Job job, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            String incident = Incidents.report(e);
            written.remove(job);
            write(job, () -> repository.failed(job, clock.instant(), incident));
            return false;
        }
        Instant now = clock.instant();
        Instant last = written.get(job);
        if (last == null
                || Duration.between(last, now).abs().compareTo(BETWEEN_MARKS) >= 0
                || job.rhythm() == null
                || job.rhythm().compareTo(BETWEEN_MARKS) > 0) {
            write(job, () -> repository.well(job, now));
            written.put(job, now);
        }
        return true;
    }

    /** A mark that cannot be written must not keep the work from going on; that it is old will be seen. */
    private static void write(Job job, Runnable mark) {
        try {
            mark.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the mark of {0} could not be written: {1}", new Object[] {
                job, e.getClass().getName()
            });
        }
    }

    /** Those that have ever run. */
    public List<JobMark> all() {
        return repository.all();
    }
}
