package org.vinculo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** What {@code mvn} runs: database, server and portal in the foreground until Ctrl-C. */
public final class Serve {

    public static final String DEMONSTRATION_PASSWORD = "demostracion-2026";
    private static final int NOT_STARTED = 78;
    private static final String PORT = "vinculo.http.port";

    /** The WAR comes when the database answers, so at first there is none; Flyway looks for demonstration data everywhere. */
    private static final List<String> EXPECTED = List.of("CWWKZ0014W", "CWMMH0053W", "initSql is deprecated");

    private final Path base =
            Path.of(setting("vinculo.basedir", ".")).toAbsolutePath().normalize();
    private final Path home = base.resolve(".vinculo");
    private final String externalUrl = setting("vinculo.db.url", "");
    private final boolean demonstration =
            Boolean.parseBoolean(setting("vinculo.demo", String.valueOf(externalUrl.isEmpty())));
    private EmbeddedDatabase database;
    private LibertyServer server;
    private volatile boolean stopping;

    private Serve() {}

    public static void main(String[] arguments) {
        Serve serve = new Serve();
        try {
            serve.run();
        } catch (LaunchException | CompletionException e) {
            Throwable reason = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("Vínculo: " + reason.getMessage());
            serve.noteFailure(reason);
            System.exit(NOT_STARTED);
        }
    }

    /** Maven ends the build when it finds this note, without a stack trace of its own. */
    private void noteFailure(Throwable reason) {
        try {
            Files.writeString(home.resolve("failure"), reason.getMessage() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        loadOwnClasses();
        takeFolder();
        int port = Integer.parseInt(setting(PORT, "9080"));
        Ports.requireFree(port, PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        // Maven killed outright tells nobody; without this the portal would outlive it.
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        start(port);
        announce();
        server.handle().onExit().join();
        if (!stopping) {
            throw new LaunchException("The server ended by itself; its log: " + server.log());
        }
    }

    /** The lock goes with this process, however it ends. */
    private void takeFolder() {
        try {
            Files.createDirectories(home.resolve("tmp"));
            Files.deleteIfExists(home.resolve("failure"));
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new LaunchException(
                        "Vínculo is already being served from this folder; stop that one first (Ctrl-C in its window)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(int port) {
        System.out.println(
                "Vínculo: starting " + (externalUrl.isEmpty() ? "the database and the server" : "the server") + " …");
        CompletableFuture<Void> data = CompletableFuture.runAsync(this::startDatabase);
        Path runtime = LibertyRuntime.unpack(
                Path.of(System.getProperty("vinculo.runtime.archive")),
                Path.of(setting("vinculo.runtime", home.resolve("runtime").toString())));
        LibertyServer made = new LibertyServer(runtime, home.resolve("usr"), port)
                .variable("vinculo.index.dir", home.resolve("index"))
                .variable("vinculo.demo", demonstration)
                .variable("vinculo.http.host", setting("vinculo.http.host", "localhost"))
                .variable("vinculo.watch", "polled")
                .console(this::show);
        if (externalUrl.isEmpty()) {
            // The port and the password are known before the database answers.
            made.environment("VINCULO_DB_URL", "jdbc:mariadb://127.0.0.1:" + databasePort() + "/vinculo")
                    .environment("VINCULO_DB_USER", EmbeddedDatabase.USER)
                    .environment("VINCULO_DB_PASSWORD", EmbeddedDatabase.password(home.resolve("db")));
        }
        synchronized (this) {
            server = made.layOut(base.resolve("liberty-config"), driver()).start();
        }
        data.join();
        server.deploy(Path.of(System.getProperty("vinculo.war"))).awaitReady(Duration.ofMinutes(4));
    }

    private int chosenPort;

    private synchronized int databasePort() {
        if (chosenPort == 0) {
            chosenPort = Integer.parseInt(setting("vinculo.db.port", "0"));
            if (chosenPort == 0) {
                chosenPort = Ports.free();
            } else {
                Ports.requireFree(chosenPort, "vinculo.db.port");
            }
        }
        return chosenPort;
    }

    private void startDatabase() {
        if (externalUrl.isEmpty()) {
            EmbeddedDatabase started =
                    EmbeddedDatabase.start(home.resolve("db"), databasePort(), List.of("vinculo"), List.of());
            synchronized (this) {
                database = started;
            }
        }
    }

    private void show(String line) {
        boolean grave = line.startsWith("[WARNING") || line.startsWith("[ERROR");
        if (grave && !stopping && EXPECTED.stream().noneMatch(line::contains)) {
            System.out.println(line);
        }
    }

    private void announce() {
        System.out.println();
        System.out.println("Vínculo is ready at " + server.address() + "   (Ctrl-C stops it; log: "
                + base.relativize(server.log()) + ")");
        if (demonstration && database != null) {
            System.out.println("Demonstration accounts, all with the password " + DEMONSTRATION_PASSWORD + ":");
            printAccounts();
        }
        System.out.println();
    }

    private void printAccounts() {
        try (Connection connection =
                        DriverManager.getConnection(database.url("vinculo"), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("""
                        select role_group, min(email) from account where active and password_hash is not null
                        group by role_group, site_id order by role_group, site_id""")) {
            while (accounts.next()) {
                System.out.printf(
                        "  %-14s %s%n", accounts.getString(1).toLowerCase(Locale.ROOT), accounts.getString(2));
            }
        } catch (SQLException e) {
            throw new LaunchException("The demonstration accounts cannot be read: " + e.getMessage(), e);
        }
    }

    private void stop() {
        stopping = true;
        LibertyServer runningServer;
        EmbeddedDatabase runningDatabase;
        synchronized (this) {
            runningServer = server;
            runningDatabase = database;
        }
        if (runningServer != null) {
            runningServer.close();
        }
        if (runningDatabase != null) {
            runningDatabase.close();
        }
    }

    /** Given on the command line, else as an environment variable, else by default. */
    public static String setting(String name, String byDefault) {
        String given = System.getProperty(name, "");
        String environment = System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT));
        return !given.isBlank() ? given : environment != null && !environment.isBlank() ? environment : byDefault;
    }

    public static Path driver() {
        return jar(org.mariadb.jdbc.Driver.class);
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A {@code mvn verify} beside this may take our class files away: whatever stopping needs is loaded now. */
    private static void loadOwnClasses() {
        String folder = Serve.class.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.list(jar(Serve.class).resolve(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Class.forName(Serve.class.getPackageName() + "."
                        + file.getFileName().toString().replace(".class", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
