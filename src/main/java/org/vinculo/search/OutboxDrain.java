package org.vinculo.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vinculo.job.Job;
import org.vinculo.job.JobMarks;

/**
 * When the outbox is drained: after each commit that filled it, and every few seconds for what a crash left behind. One drain at
 * a time, so that two never write the same document in the wrong order.
 */
@ApplicationScoped
public class OutboxDrain {

    private static final Logger LOG = Logger.getLogger(OutboxDrain.class.getName());

    @Inject
    private OutboxDrainJob job;

    @Inject
    private SearchIndex index;

    @Inject
    private JobMarks marks;

    @Resource(lookup = "concurrent/search")
    private ManagedExecutorService executor;

    private final ReentrantLock one = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        if (asked.compareAndSet(false, true)) {
            executor.execute(this::drainQuietly);
        }
    }

    /** Drains what a crash left behind. */
    void sweep() {
        if (index.isOpen()) {
            drainAll();
        }
    }

    /** The notes stay in the table; the sweep tries again, and says when it does not work either. */
    private void drainQuietly() {
        try {
            drainAll();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be drained, it will be tried again", e);
        }
    }

    private void drainAll() {
        one.lock();
        try {
            asked.set(false);
            while (job.drain() > 0) {
                LOG.fine("outbox drained");
            }
        } finally {
            one.unlock();
        }
    }

    /** Writes everything waiting before it returns: at start-up and for a rebuild. */
    public void now() {
        drainQuietly();
    }

    /** Notes everything there is and drains it; the portal serves meanwhile. */
    public void rebuild() {
        marks.run(Job.REBUILD, this::noteEverything);
        drainQuietly();
    }

    private void noteEverything() {
        for (DocumentSource<?> source : index.sources()) {
            long last = 0;
            while (last >= 0) {
                last = job.noteAll(source.kind(), last, 1_000);
            }
        }
    }

    public long waiting() {
        return job.waiting();
    }

    /** How far the index is behind the database. */
    public IndexState state() {
        return new IndexState(index.documents(), job.waiting(), job.oldestWaiting());
    }
}
