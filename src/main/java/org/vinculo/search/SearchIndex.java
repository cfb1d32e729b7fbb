package org.vinculo.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.settings.Setting;

/**
 * The open index: the generation that serves, and beside it the one that is being made. The features' documents are collected from
 * their sources.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final String OWN = "g-";
    private static final int NAME_LENGTH = 8;

    private final Map<String, DocumentSource<?>> sources = new TreeMap<>();
    private final Map<String, Generation> open = new ConcurrentHashMap<>();

    @Inject
    private GenerationRepository generations;

    private Backend backend;
    private volatile String stamp;
    private volatile Generation serving;
    private boolean tidy;

    @Inject
    void collect(Instance<DocumentSource<?>> found) {
        for (DocumentSource<?> source : found) {
            sources.put(source.kind(), source);
        }
    }

    /**
     * Says where the index is kept and whose it is, after the schema is migrated.
     *
     * @param owner tells this database from another, and from its own former state
     */
    public synchronized void belongTo(String owner) {
        if (backend == null) {
            backend = "opensearch".equals(Setting.SEARCH_BACKEND.text())
                    ? OpenSearchBackend.bySettings()
                    : new LuceneBackend(Path.of(Setting.INDEX_DIR.text()));
        }
        stamp = owner + ' ' + shape();
    }

    /** An index in a folder of its own, for work without the portal. */
    public static SearchIndex over(Path folder, Set<Class<?>> documents) {
        return over(new LuceneBackend(folder), documents);
    }

    static SearchIndex over(Backend backend, Set<Class<?>> documents) {
        SearchIndex index = new SearchIndex();
        index.backend = backend;
        index.serving = backend.make(OWN + "alone", documents);
        index.open.put(OWN + "alone", index.serving);
        return index;
    }

    @PreDestroy
    public synchronized void close() {
        open.values().forEach(Generation::close);
        open.clear();
    }

    /** A session with what serves now; close it when the rows are read. */
    public SearchSession session() {
        return serving.mapping().createSession();
    }

    /**
     * Asks the index, which may be incomplete, or not there at all: then the answer says so.
     *
     * @param nothing what is answered when it cannot be asked
     */
    public <T> Found<T> ask(Function<SearchSession, T> question, T nothing) {
        Generation asked = serving;
        if (asked == null) {
            return new Found<>(nothing, false);
        }
        // What waits is counted before, what befell the index is looked at after: nothing in between is overlooked.
        boolean upToDate = isUpToDate(asked);
        T answer;
        try (SearchSession session = asked.mapping().createSession()) {
            answer = question.apply(session);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the index could not be asked", e);
            return new Found<>(nothing, false);
        }
        return new Found<>(
                answer, upToDate && asked.seal().isIntact() && asked.name().equals(serving.name()));
    }

    private boolean isUpToDate(Generation asked) {
        return generations == null || generations.isUpToDate(asked.name());
    }

    /** What is kept of what: an index of another shape, from before an update, has to be built anew. */
    private String shape() {
        return sources.values().stream()
                .map(source -> source.kind()
                        + Arrays.stream(source.documentType().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList())
                .collect(Collectors.joining());
    }

    /** Whose index this is, and of which shape. */
    String stamp() {
        return stamp;
    }

    /** How many documents there are of all kinds. */
    long documents() {
        return ask(
                        session -> session.search(Object.class)
                                .where(f -> f.matchAll())
                                .fetchTotalHitCount(),
                        0L)
                .answer();
    }

    /** Whether it is known whose index this is: from then on it can be written. */
    boolean isOpen() {
        return stamp != null;
    }

    static boolean isGeneration(String name) {
        return name.startsWith(OWN);
    }

    /** A new generation with nothing in it. */
    synchronized Generation make() {
        String name = OWN + UUID.randomUUID().toString().substring(0, NAME_LENGTH);
        Generation made = backend.make(name, documentTypes());
        open.put(name, made);
        return made;
    }

    /** A generation by its name, opened if need be; null when it is not there any more, or not whole. */
    synchronized Generation find(String name) {
        Generation found = open.get(name);
        if (found == null) {
            found = backend.reopen(name, documentTypes());
            if (found != null) {
                open.put(name, found);
            }
        }
        return found == null || found.seal().isBroken() ? null : found;
    }

    private Set<Class<?>> documentTypes() {
        return sources.values().stream().map(DocumentSource::documentType).collect(Collectors.toSet());
    }

    /** From now on this one answers. */
    void serve(Generation generation) {
        serving = generation;
    }

    /** Closes and removes what is not among these. Whoever still reads there is told that his answer is not complete. */
    synchronized void keepOnly(Set<String> names) {
        List<Generation> old = open.values().stream()
                .filter(generation -> !names.contains(generation.name()))
                .toList();
        old.forEach(generation -> {
            open.remove(generation.name());
            generation.close();
        });
        if (!tidy || !old.isEmpty()) {
            backend.keepOnly(names);
            tidy = true;
        }
    }

    DocumentSource<?> source(String kind) {
        DocumentSource<?> source = sources.get(kind);
        if (source == null) {
            throw new IllegalStateException("no document source for " + kind);
        }
        return source;
    }

    Collection<DocumentSource<?>> sources() {
        return sources.values();
    }
}
