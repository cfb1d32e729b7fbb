package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Builds the index anew beside the one that serves, step by step, each in a transaction of its own. How far it is stands in the
 * database, so that whoever comes after a crash, or another server, goes on from there. What changes meanwhile is written to both by
 * the drain.
 */
@ApplicationScoped
class RebuildJob {

    private static final Logger LOG = Logger.getLogger(RebuildJob.class.getName());
    private static final int BATCH = 500;
    private static final int COUNTED = 10_000;

    @Inject
    private GenerationRepository generations;

    @Inject
    private SearchIndex index;

    @Inject
    private Clock clock;

    /** Begins, unless one has been begun already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin() {
        generations.lock();
        if (generations.in(GenerationRow.State.BUILDING).isEmpty()) {
            add();
        }
    }

    private void add() {
        Generation made = index.make();
        String first = index.sources().iterator().next().kind();
        generations.add(new GenerationRow(
                made.name(), GenerationRow.State.BUILDING, index.stamp(), first, 0, 0, total(), clock.instant()));
    }

    private long total() {
        long total = 0;
        for (DocumentSource<?> source : index.sources()) {
            List<Long> ids = source.idsAfter(0, COUNTED);
            while (!ids.isEmpty()) {
                total += ids.size();
                ids = source.idsAfter(ids.get(ids.size() - 1), COUNTED);
            }
        }
        return total;
    }

    /** @return whether there is more to do */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step() {
        generations.lock();
        GenerationRow row = generations.in(GenerationRow.State.BUILDING).orElse(null);
        if (row == null) {
            return false;
        }
        Generation made = ours(row) ? index.find(row.name()) : null;
        if (made == null) {
            LOG.log(Level.WARNING, "The index {0} was broken while it was built; it is begun anew", row.name());
            generations.remove(row.name());
            add();
            return true;
        }
        DocumentSource<?> source = index.source(row.kind());
        List<Long> ids = source.idsAfter(row.lastId(), BATCH);
        if (ids.isEmpty()) {
            return next(row, made);
        }
        Map<Long, Object> documents = new HashMap<>(source.load(ids));
        made.write(List.of(new Generation.Change(source, documents)));
        generations.progress(row.name(), row.kind(), ids.get(ids.size() - 1), ids.size());
        return true;
    }

    /** Goes on with the next kind; after the last the whole serves. */
    private boolean next(GenerationRow row, Generation made) {
        Iterator<String> kinds =
                index.sources().stream().map(DocumentSource::kind).iterator();
        while (kinds.hasNext()) {
            if (kinds.next().equals(row.kind()) && kinds.hasNext()) {
                generations.progress(row.name(), kinds.next(), 0, 0);
                return true;
            }
        }
        generations.swap(row.name(), clock.instant());
        index.serve(made);
        return false;
    }

    /**
     * Looks whether what serves is whole; otherwise another one is begun. Here, too, each server learns which one serves.
     *
     * @return whether one is to be built
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean check() {
        generations.lock();
        GenerationRow row = generations.in(GenerationRow.State.SERVING).orElse(null);
        Generation found = row == null || !ours(row) ? null : index.find(row.name());
        if (found != null) {
            index.serve(found);
        } else if (row != null) {
            LOG.log(Level.WARNING, "The index {0} is broken or foreign; another one is built", row.name());
            generations.damaged(row.name());
        }
        if (found == null && generations.in(GenerationRow.State.BUILDING).isEmpty()) {
            add();
        }
        return generations.in(GenerationRow.State.BUILDING).isPresent();
    }

    private boolean ours(GenerationRow row) {
        return Objects.equals(row.stamp(), index.stamp());
    }

    /** Removes what no row tells of. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tidy() {
        generations.lock();
        Set<String> names = generations.all().stream().map(GenerationRow::name).collect(Collectors.toSet());
        index.keepOnly(names);
    }

    /** How far the one that is being built is, or null. */
    @Transactional
    public IndexState.Building building() {
        return generations
                .in(GenerationRow.State.BUILDING)
                .map(row -> new IndexState.Building(row.done(), row.total(), row.startedAt()))
                .orElse(null);
    }

    @Transactional
    public boolean isServing() {
        return generations.in(GenerationRow.State.SERVING).isPresent();
    }
}
