package org.vinculo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files of an index is seen, and what we do ourselves is not taken for it. */
class LuceneBackendTest {

    private static final Set<Class<?>> DOCUMENTS = Set.of(Thing.class);
    private static final String NAME = "g-one";

    @SearchEntity(name = "thing")
    @Indexed
    record Thing(@DocumentId Long id, @KeywordField String word) {}

    private static final class Things implements DocumentSource<Thing> {

        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public Class<Thing> documentType() {
            return Thing.class;
        }

        @Override
        public Thing load(long id) {
            return new Thing(id, "word " + id);
        }

        @Override
        public List<Long> idsAfter(long afterId, int limit) {
            return List.of();
        }
    }

    @TempDir
    private Path root;

    private LuceneBackend backend;
    private Generation generation;

    @BeforeEach
    void fill() {
        backend = new LuceneBackend(root);
        generation = backend.make(NAME, DOCUMENTS);
        write(1, 20);
    }

    @AfterEach
    void close() {
        generation.close();
    }

    private void write(long from, long to) {
        Map<Long, Object> documents = new HashMap<>();
        for (long id = from; id <= to; id++) {
            documents.put(id, new Thing(id, "word " + id));
        }
        generation.write(List.of(new Generation.Change(new Things(), documents)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(root.resolve(NAME).resolve("thing"))) {
            return found.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    @Test
    void what_we_write_ourselves_leaves_it_intact_however_often() {
        for (int round = 0; round < 40; round++) {
            write(round, round + 5);
            assertThat(generation.seal().isIntact()).isTrue();
        }
        generation.close();
        generation = backend.reopen(NAME, DOCUMENTS);
        assertThat(generation.seal().isIntact()).isTrue();
    }

    @Test
    void each_single_file_that_is_gone_is_missed() throws IOException {
        for (Path file : files()) {
            Path aside = root.resolve("aside");
            Files.move(file, aside);
            assertThat(generation.seal().isIntact()).as(file.toString()).isFalse();
            Files.move(aside, file);
            assertThat(generation.seal().isIntact()).isTrue();
        }
    }

    @Test
    void each_single_byte_that_is_another_is_noticed_at_once_and_at_the_next_start() throws IOException {
        for (Path file : files()) {
            if (Files.size(file) == 0) {
                continue;
            }
            flip(file);
            assertThat(generation.seal().isIntact()).as(file.toString()).isFalse();
            assertThat(backend.reopen(NAME, DOCUMENTS)).as(file.toString()).isNull();
            flip(file);
        }
    }

    private static void flip(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            long place = open.length() / 2;
            open.seek(place);
            int was = open.read();
            open.seek(place);
            open.write(was ^ 1);
        }
    }

    @Test
    void folder_that_a_writer_made_again_is_not_taken_for_the_old_one() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThatThrownBy(() -> write(30, 31)).isInstanceOf(RuntimeException.class);
        assertThat(generation.seal().isIntact()).isFalse();
        assertThat(backend.reopen(NAME, DOCUMENTS)).isNull();
    }

    @Test
    void only_other_generations_are_removed() throws IOException {
        Files.createDirectories(root.resolve("g-old/thing"));
        Files.createDirectories(root.resolve("not-ours"));

        backend.keepOnly(Set.of(NAME));

        try (Stream<Path> left = Files.list(root)) {
            assertThat(left.map(folder -> folder.getFileName().toString())).containsExactlyInAnyOrder(NAME, "not-ours");
        }
    }

    @Test
    void answer_of_a_broken_index_says_that_it_is_not_complete() throws IOException {
        try (Index index = new Index()) {
            assertThat(index.count().complete()).isTrue();
            Files.delete(root.resolve("alone/g-alone/thing").resolve(LuceneSeal.MARK));
            assertThat(index.count().complete()).isFalse();
            assertThat(index.broken().complete()).isFalse();
        }
    }

    private final class Index implements AutoCloseable {

        private final SearchIndex index = SearchIndex.over(new LuceneBackend(root.resolve("alone")), DOCUMENTS);

        Found<Long> count() {
            return index.ask(
                    session ->
                            session.search(Thing.class).where(f -> f.matchAll()).fetchTotalHitCount(),
                    0L);
        }

        Found<Long> broken() {
            return index.ask(
                    session -> {
                        throw new IllegalStateException("for the test");
                    },
                    0L);
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
