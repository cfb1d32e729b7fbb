package org.vinculo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Lucene in the process: a folder for each generation, and in it one for each kind of document. */
record LuceneBackend(Path root) implements Backend {

    private static final Logger LOG = Logger.getLogger(LuceneBackend.class.getName());

    @Override
    public Generation make(String name, Set<Class<?>> documents) {
        CloseableSearchMapping mapping = mapping(name, documents);
        List<Path> folders = folders(name, documents);
        try {
            for (Path folder : folders) {
                Files.createFile(folder.resolve(LuceneSeal.MARK));
            }
        } catch (IOException e) {
            mapping.close();
            throw new UncheckedIOException(e);
        }
        return new Generation(name, mapping, new LuceneSeal(folders));
    }

    @Override
    public Generation reopen(String name, Set<Class<?>> documents) {
        List<Path> folders = folders(name, documents);
        for (Path folder : folders) {
            if (!isWhole(folder)) {
                return null;
            }
        }
        return new Generation(name, mapping(name, documents), new LuceneSeal(folders));
    }

    private CloseableSearchMapping mapping(String name, Set<Class<?>> documents) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                .property("hibernate.search.backend.type", "lucene")
                .property(
                        "hibernate.search.backend.directory.root",
                        root.resolve(name).toString())
                .property("hibernate.search.backend.lucene_version", "9.12.3")
                .property("hibernate.search.backend.analysis.configurer", new SearchAnalyzers())
                .build();
    }

    private List<Path> folders(String name, Set<Class<?>> documents) {
        return documents.stream()
                .map(document -> root.resolve(name)
                        .resolve(document.getAnnotation(SearchEntity.class).name()))
                .toList();
    }

    /** Reads all of it and compares it with its check sums. */
    private static boolean isWhole(Path folder) {
        if (!Files.exists(folder.resolve(LuceneSeal.MARK))) {
            return false;
        }
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The index in {0} is not whole: {1}", new Object[] {folder, e.getMessage()});
            return false;
        }
    }

    @Override
    public void keepOnly(Set<String> names) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> found = Files.list(root)) {
            found.filter(folder -> SearchIndex.isGeneration(folder.getFileName().toString()))
                    .filter(folder -> !names.contains(folder.getFileName().toString()))
                    .forEach(LuceneBackend::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
