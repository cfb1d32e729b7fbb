package org.vinculo.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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
    private RebuildJob building;

    @Inject
    private SearchIndex index;

    @Inject
    private JobMarks marks;

    @Resource(lookup = "concurrent/search")
    private ManagedExecutorService executor;

    /** Fair: a long building must not keep changes from being found. */
    private final ReentrantLock one = new ReentrantLock(true);

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
        if (asked.compareAndSet(false, true)) {
            executor.execute(this::drainQuietly);
        }
    }

    /** Drains what a crash left behind, looks whether the index is whole, and sees to it that a broken one is built anew. */
    void sweep() {
        if (!index.isOpen()) {
            return;
        }
        drainAll();
        if (alone(building::check)) {
            executor.execute(this::build);
        } else {
            building.tidy();
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
        asked.set(false);
        while (alone(() -> job.drain() > 0)) {
            LOG.fine("outbox drained");
        }
    }

    private boolean alone(BooleanSupplier work) {
        one.lock();
        try {
            return work.getAsBoolean();
        } finally {
            one.unlock();
        }
    }

    /**
     * At start-up: opens the index when it is whole and belongs to this database; otherwise builds one before returning. What fails
     * is tried again by the sweep; until then all answers say that they are not complete.
     */
    public void start() {
        if (marks.run(Job.INDEX, () -> alone(building::check)) && !building.isServing()) {
            build();
        }
        drainQuietly();
    }

    /** Begins to build the index anew; what there is serves on until the new one is whole. */
    public void rebuild() {
        executor.execute(() -> {
            marks.run(Job.INDEX, building::begin);
            build();
        });
    }

    /** Goes on with what was begun, once at a time. */
    private void build() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            marks.run(Job.REBUILD, () -> {
                while (alone(building::step)) {
                    LOG.fine("a step of the new index");
                }
            });
        } finally {
            busy.set(false);
        }
    }

    /** Writes everything waiting before it returns. */
    public void now() {
        drainQuietly();
    }

    public long waiting() {
        return job.waiting();
    }

    /** Whether there is an index that is whole; until then answers say that they are not complete. */
    public boolean isWhole() {
        return building.isServing();
    }

    /** How far the index is behind the database. */
    public IndexState state() {
        return new IndexState(
                index.documents(), job.waiting(), job.oldestWaiting(), building.isServing(), building.building());
    }
}
