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

    /** Work that is due every few seconds is not written down each time, and not told in the log each time it fails. */
    private static final Duration BETWEEN_MARKS = Duration.ofMinutes(1);

    @Inject
    private JobMarkRepository repository;

    @Inject
    private Clock clock;

    /** When it was last written down that a job goes well; nothing for one that failed. */
    private final Map<Job, Instant> written = new ConcurrentHashMap<>();

    /** When it was last written down that a job fails; nothing for one that goes well. */
    private final Map<Job, Instant> failing = new ConcurrentHashMap<>();

    /** @return whether it went well */
    public boolean run(Job job, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            written.remove(job);
            if (isTime(job, failing)) {
                String incident = Incidents.report(e);
                write(job, () -> repository.failed(job, clock.instant(), incident));
            }
            return false;
        }
        failing.remove(job);
        if (isTime(job, written)) {
            write(job, () -> repository.well(job, clock.instant()));
        }
        return true;
    }

    /** Whether the last time was long enough ago; this one is then the last. A clock that was moved counts as long. */
    private boolean isTime(Job job, Map<Job, Instant> last) {
        Instant now = clock.instant();
        Instant before = last.get(job);
        boolean often = job.isRegular() && job.rhythm().compareTo(BETWEEN_MARKS) < 0;
        if (often && before != null && Duration.between(before, now).abs().compareTo(BETWEEN_MARKS) < 0) {
            return false;
        }
        last.put(job, now);
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
