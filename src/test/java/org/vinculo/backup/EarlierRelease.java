package org.vinculo.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.vinculo.attachment.FileKeys;
import org.vinculo.launch.EmbeddedDatabase;

/** A backup as of a former release: its schema, and the demonstration data of then. */
public final class EarlierRelease {

    /** Before files, the queue at the door and everything since. */
    static final String SCHEMA = "50";

    private EarlierRelease() {}

    /**
     * @param database an empty one
     * @param passwordHash of all its accounts
     */
    public static void backup(
            EmbeddedDatabase server, String database, String passwordHash, Path base, String key, Path target)
            throws SQLException, IOException {
        migrate(server, database, base.resolve("db/migration"), "flyway_schema_history", Map.of());
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        migrate(
                server,
                database,
                base.resolve("db/demo"),
                "demonstration_history",
                Map.of(
                        "today", now.toLocalDate().toString(),
                        "now", now.toString().replace('T', ' '),
                        "password", passwordHash));
        try (Connection connection =
                        DriverManager.getConnection(server.url(database), server.user(), server.password());
                OutputStream out = Files.newOutputStream(target)) {
            new BackupArchive(FileKeys.of(key)).write(out, connection, null, "0.4", Instant.now());
        }
    }

    private static void migrate(
            EmbeddedDatabase server, String database, Path folder, String table, Map<String, String> facts) {
        Flyway.configure()
                .dataSource(server.url(database), server.user(), server.password())
                .locations("filesystem:" + folder)
                .table(table)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(facts)
                .target(SCHEMA)
                .load()
                .migrate();
    }

    /** One number out of a database. */
    public static long number(EmbeddedDatabase server, String database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url(database), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
