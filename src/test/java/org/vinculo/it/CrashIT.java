package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while people are being registered: whoever was told "saved" is in the database and is found afterwards,
 * and nobody is there twice.
 */
class CrashIT {

    private static final int CRASHES = 3;
    private static final int WRITERS = 3;

    /** So many saves are acknowledged before the blow; it then falls in the middle of the next ones. */
    private static final int SAVES_BEFORE_THE_BLOW = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whoever_was_saved_before_a_power_cut_is_there_and_is_found_and_nobody_twice() throws Exception {
        TestServer portal = TestServer.running();
        List<String> acknowledged = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        for (int crash = 0; crash < CRASHES; crash++) {
            Stream stream = new Stream();
            stream.flow();
            portal.killAndStart();
            stream.end();
            acknowledged.addAll(stream.acknowledged);
            tried.addAll(stream.tried);
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * SAVES_BEFORE_THE_BLOW);
        try (Connection connection = portal.connect()) {
            for (String name : acknowledged) {
                assertThat(rows(connection, name)).as(name).isEqualTo(1);
            }
            for (String name : tried) {
                assertThat(rows(connection, name)).as(name).isLessThanOrEqualTo(1);
            }
        }
        Things.awaitIndexed();
        Http ana = Http.as(Accounts.CASEWORKER);
        for (String name : acknowledged) {
            Http.Page found = ana.submit(ana.get("/staff/people.xhtml"), "search", "go", Map.of("words", name));
            assertThat(found.html().select("tbody tr:contains(" + name + ")"))
                    .as(name)
                    .hasSize(1);
        }
    }

    /** Three colleagues who register one person after the other until the server is gone. */
    private static final class Stream {

        private final ExecutorService colleagues = Executors.newFixedThreadPool(WRITERS);

        private final Queue<String> tried = new ConcurrentLinkedQueue<>();
        private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final CountDownLatch enough = new CountDownLatch(SAVES_BEFORE_THE_BLOW);
        private final Queue<Throwable> cuts = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final List<CompletableFuture<Void>> writers = new ArrayList<>();

        void flow() throws InterruptedException {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(CompletableFuture.runAsync(this::write, colleagues));
            }
            assertThat(enough.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("so many saves in time; saved: %s, cut: %s", acknowledged.size(), cuts)
                    .isTrue();
        }

        void end() {
            over.set(true);
            writers.forEach(CompletableFuture::join);
            colleagues.shutdown();
        }

        private void write() {
            try {
                Http ana = Http.as(Accounts.CASEWORKER);
                while (!over.get()) {
                    String name = Things.newName();
                    Http.Page form = ana.get("/staff/person-register.xhtml");
                    tried.add(name);
                    Http.Page saved = ana.submit(form, "person", "save", Map.of("usedName", name));
                    if (saved.path().endsWith("/staff/person.xhtml")) {
                        acknowledged.add(name);
                        enough.countDown();
                    }
                }
            } catch (UncheckedIOException | AssertionError cut) {
                // The power cut itself: the connection breaks, or half a page comes back.
                cuts.add(cut);
            }
        }
    }

    private static long rows(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from person where used_name = ?")) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
