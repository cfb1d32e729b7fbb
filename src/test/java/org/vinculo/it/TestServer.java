package org.vinculo.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vinculo.launch.EmbeddedDatabase;
import org.vinculo.launch.LaunchException;
import org.vinculo.launch.LibertyRuntime;
import org.vinculo.launch.LibertyServer;
import org.vinculo.launch.OpenSearchServer;
import org.vinculo.launch.Ports;
import org.vinculo.launch.Serve;

/**
 * The portal under test: with demonstration data, on free ports, its own database and index under {@code target/it}. It starts
 * with the first test that asks for it and stops with the tests. Several processes may test side by side, each with a portal of its own.
 */
public final class TestServer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** The portal's own, and empty ones for tests of the jar and of backups. */
    private static final List<String> DATABASES =
            List.of("portal", "operator", "dumped", "loaded", "restored", "earlier", "upgraded");

    private static TestServer only;
    private static String failure;

    private final EmbeddedDatabase database;
    private final LibertyServer server;

    private TestServer(Path home, String... features) {
        int databasePort = Ports.free();
        LibertyRuntime.deleteAll(home.resolve("db"));
        LibertyRuntime.deleteAll(home.resolve("index"));
        LibertyRuntime.deleteAll(home.resolve("usr/servers"));
        CompletableFuture<EmbeddedDatabase> data = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(
                home.resolve("db"), databasePort, List.of(), DATABASES, Statements.logging(home)));
        LibertyServer made = new LibertyServer(runtime(), home.resolve("usr"), Ports.free())
                .variable("vinculo.index.dir", home.resolve("index"))
                .variable("vinculo.demo", true)
                .variable("vinculo.watch", "polled")
                .environment("VINCULO_DB_URL", "jdbc:mariadb://127.0.0.1:" + databasePort + "/portal")
                .environment("VINCULO_DB_USER", "vinculo")
                .environment("VINCULO_DB_PASSWORD", EmbeddedDatabase.password(home.resolve("db")));
        if (OpenSearchServer.isWanted()) {
            made.variable("vinculo.search.backend", "opensearch")
                    .variable("vinculo.search.uris", OpenSearchServer.running().address());
        }
        List.of(features).forEach(made::feature);
        server = made.layOut(base().resolve("liberty-config"), Serve.driver()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-portal"));
        database = data.join();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
    }

    /** A server beside an empty database, without the portal: what a test deploys there is its own affair. */
    static TestServer bare(Path home) {
        // Arquillian deploys through it; it listens beyond the loopback, so the portal itself does without.
        return new TestServer(home, "localConnector-1.0");
    }

    /** The running portal, started if need be. */
    public static synchronized TestServer running() {
        if (failure != null) {
            throw new LaunchException(failure);
        }
        if (only == null) {
            try {
                TestServer started = new TestServer(home());
                started.server.deploy(war()).awaitReady(PATIENCE);
                only = started;
            } catch (RuntimeException e) {
                // Each further test would wait for the same failure again.
                failure = "The portal under test did not start: " + e.getMessage();
                throw e;
            }
        }
        return only;
    }

    /** Ends the server as a power cut would and starts it again; the database goes on. */
    void killAndStart() {
        server.kill();
        restart();
    }

    /** Starts the server again that was killed. */
    void restart() {
        server.start().awaitReady(PATIENCE);
    }

    static Path base() {
        return Path.of(System.getProperty("vinculo.basedir", "."))
                .toAbsolutePath()
                .normalize();
    }

    public static Path home() {
        return base().resolve("target/it").resolve(System.getProperty("vinculo.fork", "fork-1"));
    }

    static Path runtime() {
        return LibertyRuntime.unpack(
                Path.of(System.getProperty("vinculo.runtime.archive")),
                Path.of(Serve.setting(
                        "vinculo.runtime", base().resolve(".vinculo/runtime").toString())));
    }

    static Path war() {
        return Path.of(System.getProperty(
                "vinculo.war", base().resolve("target/vinculo.war").toString()));
    }

    public LibertyServer server() {
        return server;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public String url(String path) {
        return server.address()
                .resolve(path.startsWith("/") ? path.substring(1) : path)
                .toString();
    }

    /** A connection for looking: what a test changes it changes through the portal. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url("portal"), database.user(), database.password());
    }
}
