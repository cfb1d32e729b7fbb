package org.vinculo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
    private GenerationRepository generations;

    @Inject
    private SearchIndex index;

    @Inject
    private Event<DrainStep> steps;

    /** @return how many notes were done; 0 when none waits, or when there is no index that is whole to write to */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int drain() {
        generations.lock();
        List<OutboxNote> notes = repository.claim(BATCH);
        if (notes.isEmpty()) {
            return 0;
        }
        List<Generation> written = written();
        if (written.isEmpty()) {
            return 0;
        }
        List<Generation.Change> changes = changes(notes);
        steps.fire(DrainStep.BEFORE_INDEX);
        written.forEach(generation -> generation.write(changes));
        steps.fire(DrainStep.AFTER_INDEX);
        repository.delete(notes.stream().map(OutboxNote::note).toList());
        return notes.size();
    }

    /** What serves and what is being built beside it. A broken one is left alone: the check sees to it. */
    private List<Generation> written() {
        return generations.all().stream()
                .filter(row -> row.state() != GenerationRow.State.DAMAGED)
                .map(row -> index.find(row.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Generation.Change> changes(List<OutboxNote> notes) {
        Map<String, Set<Long>> things = new LinkedHashMap<>();
        notes.forEach(note -> things.computeIfAbsent(note.kind(), kind -> new LinkedHashSet<>())
                .add(note.entityId()));
        return things.entrySet().stream()
                .map(entry -> change(index.source(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Generation.Change change(DocumentSource<?> source, Set<Long> ids) {
        Map<Long, Object> documents = new LinkedHashMap<>();
        ids.forEach(id -> documents.put(id, null));
        documents.putAll(source.load(ids));
        return new Generation.Change(source, documents);
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
}
