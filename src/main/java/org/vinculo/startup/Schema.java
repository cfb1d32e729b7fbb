package org.vinculo.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.vinculo.security.Passwords;
import org.vinculo.settings.Setting;

/**
 * The schema, by Flyway from {@code db/migration}, and in demonstration mode the invented data of {@code db/demo}, once. Flyway
 * holds a lock in the database, so two servers starting together do it once.
 */
@ApplicationScoped
class Schema {

    /** The password of all demonstration accounts; printed at the start, refused as a real one by ending the demonstration. */
    static final String DEMO_PASSWORD = "demostracion-2026";

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    void migrate(DataSource dataSource) {
        portal(dataSource).load().migrate();
        if (Setting.DEMO.flag() && !demonstrationEnded(dataSource)) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/demo")
                    .table("demonstration_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(demonstrationFacts())
                    .load()
                    .migrate();
        }
    }

    private static FluentConfiguration portal(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new ShippedContent());
    }

    /** The newest version of the schema that this portal brings, whatever the database has. */
    String newest(DataSource dataSource) {
        return Arrays.stream(portal(dataSource).load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElseThrow();
    }

    /** Everything invented goes and an empty portal remains, which is never a demonstration again. */
    void empty(DataSource dataSource) {
        Flyway flyway = portal(dataSource).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into installation (id, name, demonstration, demonstration_ended_at, created_at)"
                            + " values (1, 'Vínculo', false, utc_timestamp(6), utc_timestamp(6))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the demonstration data counts from: its day, its moment in UTC, the hash of the one password. */
    private Map<String, String> demonstrationFacts() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "today",
                LocalDate.ofInstant(now, ZoneId.of(Setting.TIME_ZONE.text())).toString(),
                "now",
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(now.atOffset(ZoneOffset.UTC)),
                "password",
                passwords.hash(DEMO_PASSWORD));
    }

    private static boolean demonstrationEnded(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select 1 from installation where demonstration_ended_at is not null")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
