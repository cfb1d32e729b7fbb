package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.vinculo.launch.LibertyRuntime;
import org.vinculo.launch.OpenSearchServer;

/** The index is taken away, broken and cut off: every answer is right or says that it may not be, and all are right again by themselves. */
class IndexIT {

    private static final String API = "/api/v1/vacancies/2/candidates?limit=50";
    private static final String PAGE = "/staff/matching.xhtml?vacancy=2";
    private static final String STATE = "/staff/installation.xhtml";
    private static final String BANNER = "puede estar incompleta";
    private static final int READERS = 3;

    @Test
    void index_taken_away_under_load_is_said_to_be_incomplete_and_is_built_anew_by_itself() throws Exception {
        breakUnderLoad(IndexIT::takeAway);
    }

    @Test
    @DisabledIfSystemProperty(named = "vinculo.opensearch.classpath", matches = ".+")
    void broken_files_under_load_are_noticed_before_anybody_is_told_a_shorter_list() throws Exception {
        breakUnderLoad(() -> overwrite(".cfs", ".doc", ".tim"));
    }

    @Test
    @DisabledIfSystemProperty(named = "vinculo.opensearch.classpath", matches = ".+")
    void index_broken_while_the_portal_was_down_is_whole_before_it_serves() throws Exception {
        Readers readers = new Readers();
        TestServer portal = TestServer.running();
        portal.server().kill();
        overwrite(".cfs", ".doc", ".tim");
        portal.restart();

        assertThat(readers.api()).isEqualTo(readers.people);
        assertThat(readers.page()).isEqualTo(readers.scores);
    }

    @Test
    void administrator_has_it_built_anew_while_all_go_on_and_a_power_cut_costs_only_the_step_it_falls_into()
            throws Exception {
        Readers readers = new Readers();
        TestServer portal = TestServer.running();
        String before = serving();
        String halfway;
        try (Connection connection = portal.connect()) {
            connection.setAutoCommit(false);
            Http beatriz = Http.as(Accounts.ADMINISTRATOR);
            beatriz.submit(beatriz.get(STATE), "index", "rebuild", Map.of());
            halfway = holdHalfway(connection);
            assertThat(beatriz.get(STATE).html().select("[id=index] .note").text())
                    .matches("Se está construyendo uno nuevo: \\d+ de \\d+\\..*");
            assertThat(readers.api()).as("what there is serves on").isEqualTo(readers.people);
            portal.server().kill();
        }
        portal.restart();

        assertThat(readers.api()).isEqualTo(readers.people);
        Things.await("it goes on where it was cut off", () -> serving().equals(halfway));
        assertThat(halfway).isNotEqualTo(before);
        assertThat(Things.all("select done - total from search_generation")).containsExactly("0");
        assertThat(readers.api()).isEqualTo(readers.people);
        assertThat(readers.page()).isEqualTo(readers.scores);
        assertThat(Things.all("select verb from audit_entry where subject = 'SearchIndex'"))
                .contains("rebuild");
    }

    /** Comes between two steps when something is in the new index already; until the connection ends nobody goes on. */
    private static String holdHalfway(Connection connection) {
        List<String> found = new ArrayList<>();
        Things.await("it is half built", () -> {
            try (var statement = connection.createStatement()) {
                statement.executeQuery("select id from search_writer for update");
                var row = statement.executeQuery(
                        "select name from search_generation where state = 'BUILDING' and done between 1 and total - 1");
                if (row.next()) {
                    found.add(row.getString(1));
                    return true;
                }
                connection.rollback();
                return false;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        return found.get(0);
    }

    private interface Blow {
        void fall() throws IOException, InterruptedException;
    }

    private static void breakUnderLoad(Blow blow) throws Exception {
        Readers readers = new Readers();
        String before = serving();
        readers.begin();
        try {
            Things.await("answers before", () -> readers.complete.get() > READERS);
            blow.fall();
            Things.await(
                    "another index serves",
                    () -> !serving().isEmpty() && !serving().equals(before));
            int then = readers.complete.get();
            Things.await("answers are complete again", () -> readers.complete.get() > then + 2 * READERS);
        } finally {
            readers.end();
        }
        assertThat(readers.wrong).isEmpty();
        assertThat(readers.incomplete.get()).as("answers that said so").isPositive();
        assertThat(readers.api()).isEqualTo(readers.people);
        assertThat(readers.page()).isEqualTo(readers.scores);
    }

    private static String serving() {
        return String.join("", Things.all("select name from search_generation where state = 'SERVING'"));
    }

    private static Path folder() {
        return TestServer.home().resolve("index").resolve(serving());
    }

    private static void takeAway() throws IOException, InterruptedException {
        if (OpenSearchServer.isWanted()) {
            URI all = URI.create(OpenSearchServer.running().address() + "/vinculo-" + serving() + "-*");
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(all).DELETE().build(), HttpResponse.BodyHandlers.ofString());
        } else {
            LibertyRuntime.deleteAll(folder());
        }
    }

    /** Writes something else over the middle of the files. */
    private static void overwrite(String... endings) throws IOException {
        Random random = new Random(7);
        try (Stream<Path> tree = Files.walk(folder())) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
                    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                        byte[] other = new byte[(int) Math.min(200, open.length() / 2)];
                        random.nextBytes(other);
                        open.seek(open.length() / 3);
                        open.write(other);
                    }
                }
            }
        }
    }

    /** A program and a coordinator who ask again and again. */
    private static final class Readers {

        private final Http coordinator = Http.as(Accounts.COORDINATOR);
        private final String token;
        private final String people;
        private final String scores;
        private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
        private final AtomicInteger complete = new AtomicInteger();
        private final AtomicInteger incomplete = new AtomicInteger();
        private final AtomicBoolean over = new AtomicBoolean();
        private final ExecutorService threads = Executors.newFixedThreadPool(READERS);
        private final List<CompletableFuture<Void>> running = new ArrayList<>();

        Readers() {
            Things.awaitIndexed();
            Http.Page made = coordinator.submit(
                    coordinator.get("/staff/tokens.xhtml"),
                    "tokens",
                    "security-token-create",
                    Map.of("label", "índice", "days", "3", "scope", "MATCHING_READ"));
            token = made.html().select("#token").text();
            people = api();
            scores = page();
            assertThat(people).contains("\"id\"");
            assertThat(scores).isNotEmpty();
        }

        void begin() {
            for (int i = 0; i < READERS; i++) {
                boolean program = i > 0;
                running.add(CompletableFuture.runAsync(() -> read(program), threads));
            }
        }

        void end() {
            over.set(true);
            running.forEach(CompletableFuture::join);
            threads.shutdown();
        }

        private void read(boolean program) {
            while (!over.get()) {
                String answer = program ? api() : page();
                if (answer == null) {
                    incomplete.incrementAndGet();
                } else if (answer.equals(program ? people : scores)) {
                    complete.incrementAndGet();
                } else {
                    wrong.add(answer);
                }
            }
        }

        /** Who is told to a program; null when it is told that somebody may be missing. */
        private String api() {
            Http.Page answer = Http.stranger().get(API, "Authorization", "Bearer " + token);
            assertThat(answer.status()).isEqualTo(200);
            JsonObject told = JsonParser.parseString(answer.body()).getAsJsonObject();
            return told.get("complete").getAsBoolean() ? told.get("candidates").toString() : null;
        }

        /** The scores on the page; null when it says that somebody may be missing. */
        private String page() {
            Http.Page page = coordinator.get(PAGE);
            assertThat(page.status()).isEqualTo(200);
            return page.text().contains(BANNER)
                    ? null
                    : String.join(
                            " ",
                            page.html().select("ol.plain-list .score__number").eachText());
        }
    }
}
