package org.vinculo.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.vinculo.settings.Setting;

/** The open index. One for the life of the server; the features' documents are collected from their sources. */
@ApplicationScoped
public class SearchIndex {

    private final Map<String, DocumentSource<?>> sources = new TreeMap<>();
    private CloseableSearchMapping mapping;

    @Inject
    void collect(Instance<DocumentSource<?>> found) {
        for (DocumentSource<?> source : found) {
            sources.put(source.kind(), source);
        }
    }

    /** Opens the index, once, after the schema is migrated. */
    public synchronized void open() {
        if (mapping != null || sources.isEmpty()) {
            return;
        }
        Set<Class<?>> types =
                sources.values().stream().map(DocumentSource::documentType).collect(Collectors.toSet());
        mapping = mapping(types, Setting.INDEX_DIR.text());
    }

    /** An index in a folder of its own, for work without the portal. */
    public static SearchIndex over(Path folder, Set<Class<?>> documents) {
        SearchIndex index = new SearchIndex();
        index.mapping = mapping(documents, folder.toString());
        return index;
    }

    private static CloseableSearchMapping mapping(Set<Class<?>> documents, String folder) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                .property("hibernate.search.backend.type", "lucene")
                .property("hibernate.search.backend.directory.root", folder)
                .property("hibernate.search.backend.lucene_version", "9.12.3")
                .property("hibernate.search.backend.analysis.configurer", new SearchAnalyzers())
                .build();
    }

    @PreDestroy
    public synchronized void close() {
        if (mapping != null) {
            mapping.close();
        }
    }

    /** A session for queries; close it when the rows are read. */
    public SearchSession session() {
        return mapping.createSession();
    }

    /** Removes every document; a rebuild follows. */
    public void clear() {
        if (mapping != null) {
            mapping.scope(Object.class).workspace().purge();
        }
    }

    /** What is kept of what: an index of another shape, from before an update, has to be built anew. */
    public String shape() {
        return sources.values().stream()
                .map(source -> source.kind()
                        + Arrays.stream(source.documentType().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList())
                .collect(Collectors.joining());
    }

    /** How many documents there are of all kinds. */
    long documents() {
        if (mapping == null) {
            return 0;
        }
        try (SearchSession session = session()) {
            return session.search(Object.class).where(f -> f.matchAll()).fetchTotalHitCount();
        }
    }

    public boolean isOpen() {
        return mapping != null;
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
