package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Moves waiting changes into the index. A note is deleted only after the index has committed: a crash in between delivers it
 * again, which changes nothing, since a document is always written as the database has it now.
 */
@ApplicationScoped
class OutboxDrainJob {

    private static final int BATCH = 200;

    @Inject
    private OutboxRepository repository;

    @Inject
    private SearchIndex index;

    @Inject
    private Event<DrainStep> steps;

    @Inject
    private Clock clock;

    /** @return how many notes were done; 0 when none waits */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int drain() {
        List<OutboxNote> notes = repository.claim(BATCH);
        if (notes.isEmpty()) {
            return 0;
        }
        Map<String, Set<Long>> things = new LinkedHashMap<>();
        notes.forEach(note -> things.computeIfAbsent(note.kind(), kind -> new LinkedHashSet<>())
                .add(note.entityId()));
        steps.fire(DrainStep.BEFORE_INDEX);
        try (SearchSession session = index.session()) {
            things.forEach((kind, ids) -> write(session, index.source(kind), ids));
        }
        steps.fire(DrainStep.AFTER_INDEX);
        repository.delete(notes.stream().map(OutboxNote::note).toList());
        return notes.size();
    }

    private static void write(SearchSession session, DocumentSource<?> source, Set<Long> ids) {
        Map<Long, ?> documents = source.load(ids);
        for (Long id : ids) {
            Object document = documents.get(id);
            if (document == null) {
                session.indexingPlan().purge(source.documentType(), id, null);
            } else {
                session.indexingPlan().addOrUpdate(document);
            }
        }
    }

    @Transactional
    public long waiting() {
        return repository.waiting();
    }

    /** @return since when the oldest note waits, or null */
    @Transactional
    public Instant oldestWaiting() {
        return repository.oldest();
    }

    /**
     * Notes the next things of one kind for a rebuild.
     *
     * @return the last id noted, or -1 when there are no more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long noteAll(String kind, long afterId, int limit) {
        List<Long> ids = index.source(kind).idsAfter(afterId, limit);
        repository.addAll(kind, ids, clock.instant());
        return ids.isEmpty() ? -1 : ids.get(ids.size() - 1);
    }
}
