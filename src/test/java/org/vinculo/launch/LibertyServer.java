package org.vinculo.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One application server with the portal in it: laid out from {@code liberty-config/}, the WAR and the driver, run and stopped. */
public final class LibertyServer implements AutoCloseable {

    private static final String NAME = "vinculo";

    private final Path runtime;
    private final Path usr;
    private final int port;
    private final Map<String, String> variables = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> features = new ArrayList<>();
    private Consumer<String> console = line -> {};
    private Process process;
    private volatile String failure;
    private volatile boolean started;

    public LibertyServer(Path runtime, Path usr, int port) {
        this.runtime = runtime;
        this.usr = usr.toAbsolutePath();
        this.port = port;
    }

    /** Sets a variable of the server's configuration, which the portal sees as a setting. */
    public LibertyServer variable(String name, Object value) {
        variables.put(name, String.valueOf(value));
        return this;
    }

    public LibertyServer environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Adds a feature to those of the configuration. */
    public LibertyServer feature(String name) {
        features.add(name);
        return this;
    }

    /** Hears every line the server writes; the same lines stand in {@link #log()}. */
    public LibertyServer console(Consumer<String> listener) {
        console = listener;
        return this;
    }

    public Path directory() {
        return usr.resolve("servers").resolve(NAME);
    }

    public Path usr() {
        return usr;
    }

    public Path log() {
        return directory().resolve("logs/console.log");
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Writes the server's folder anew; what it keeps (logs, index, secrets) stays. */
    public LibertyServer layOut(Path configuration, Path driver) {
        try {
            layOutPlain(configuration, driver);
            Files.createDirectories(directory().resolve("configDropins/overrides"));
            environment("VINCULO_KEYS_PASSWORD", new Secrets(usr.resolve("secrets.properties")).get("keys"));
            environment("VINCULO_FILES_KEY", new Secrets(usr.resolve("secrets.properties")).get("files"));
            environment("VINCULO_BACKUP_KEY", new Secrets(usr.resolve("secrets.properties")).get("backup"));
            variable("vinculo.http.port", port);
            writeOverrides("launch.xml", variables);
            writeOverrides("clock.xml", Map.of("clock.offset", "PT0S"));
            writeFeatures();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFeatures() throws IOException {
        StringBuilder xml = new StringBuilder("<server>\n  <featureManager>\n");
        features.forEach(name -> xml.append("    <feature>").append(name).append("</feature>\n"));
        Files.writeString(
                directory().resolve("configDropins/overrides/features.xml"),
                xml.append("  </featureManager>\n</server>\n"));
    }

    /** The files that are the same on every machine: no secret, no port. */
    private void layOutPlain(Path configuration, Path driver) throws IOException {
        Path server = directory();
        LibertyRuntime.deleteAll(server.resolve("configDropins"));
        LibertyRuntime.deleteAll(server.resolve("apps"));
        Files.createDirectories(server.resolve("apps"));
        Files.createDirectories(server.resolve("logs"));
        copyTree(configuration, server);
        Files.createDirectories(server.resolve("jdbc"));
        Files.copy(driver, server.resolve("jdbc/mariadb-java-client.jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Packs the portal and just what it needs of the runtime into one jar that runs by itself. */
    public void pack(Path configuration, Path driver, Path war, Path archive) {
        try {
            layOutPlain(configuration, driver);
            deploy(war);
            Files.deleteIfExists(archive);
            process = command("package", "--include=minify,runnable", "--archive=" + archive.toAbsolutePath());
            copyConsole();
            if (process.waitFor() != 0 || !Files.exists(archive)) {
                throw new LaunchException("The server could not be packed; its log: " + log());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void writeOverrides(String name, Map<String, String> values) throws IOException {
        StringBuilder xml = new StringBuilder("<server>\n");
        values.forEach((key, value) -> xml.append("  <variable name=\"")
                .append(key)
                .append("\" value=\"")
                .append(value.replace("&", "&amp;").replace("\"", "&quot;"))
                .append("\"/>\n"));
        Path file = directory().resolve("configDropins/overrides").resolve(name);
        Path half = directory().resolve(name + ".half");
        Files.writeString(half, xml.append("</server>\n"));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts the server; the portal is deployed apart, when its database answers. */
    public LibertyServer start() {
        try {
            process = command("run");
            Thread reader = new Thread(this::copyConsole, "liberty-console");
            reader.setDaemon(true);
            reader.start();
            return this;
        } catch (IOException e) {
            throw new LaunchException("The server did not start: " + e.getMessage(), e);
        }
    }

    private Process command(String action, String... options) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(runtime.resolve("bin/server").toString(), action, NAME);
        builder.command().addAll(List.of(options));
        builder.environment().put("WLP_USER_DIR", usr.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("WLP_OUTPUT_DIR");
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private void copyConsole() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer log = Files.newBufferedWriter(log())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line + "\n");
                log.flush();
                if (line.contains("CWWKZ0002E") || line.contains("CWWKZ0004E")) {
                    failure = line;
                }
                started |= line.contains("CWWKF0011I");
                console.accept(line);
            }
        } catch (IOException e) {
            // The stream breaks when the server is killed; there is nothing more to copy then.
            console.accept("[end of the server's log]");
        }
    }

    public LibertyServer deploy(Path war) {
        try {
            Path half = directory().resolve("vinculo.war.half");
            Files.copy(war, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, directory().resolve("apps/vinculo.war"), StandardCopyOption.ATOMIC_MOVE);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the server itself is up, whatever is deployed there. */
    public LibertyServer awaitStarted(Duration patience) {
        return await(() -> started, patience);
    }

    /** Waits until the portal says it can serve. */
    public LibertyServer awaitReady(Duration patience) {
        return await(this::ready, patience);
    }

    private LibertyServer await(BooleanSupplier reached, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!reached.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LaunchException("The server ended while starting; its log: " + log());
            }
            if (failure != null) {
                throw new LaunchException("The portal did not start: " + failure + " Its log: " + log());
            }
            if (System.nanoTime() > end) {
                throw new LaunchException(
                        "The portal is not ready after " + patience.toSeconds() + " s; its log: " + log());
            }
            pause(250);
        }
        return this;
    }

    private boolean ready() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    address().resolve("health/ready").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Moves the portal's time and waits until the server has taken the change over. */
    public void setClockOffset(Duration offset) {
        change("clock.xml", Map.of("clock.offset", offset.toString()));
    }

    /** Says where the portal gets its mail out, or with nothing in it that it does not. */
    public void setMail(Map<String, String> settings) {
        change("mail.xml", settings);
    }

    /** Says where backups go, or with nothing in it that none are made. */
    public void setBackup(Map<String, String> settings) {
        change("backup.xml", settings);
    }

    private void change(String name, Map<String, String> values) {
        try {
            long before = configurationUpdates();
            writeOverrides(name, values);
            for (int i = 0; i < 100 && configurationUpdates() == before; i++) {
                pause(100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long configurationUpdates() throws IOException {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("CWWKG0017I") || line.contains("CWWKG0018I"))
                    .count();
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", e);
        }
    }

    public boolean alive() {
        return process != null && process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (!alive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
