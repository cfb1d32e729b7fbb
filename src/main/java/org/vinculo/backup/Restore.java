package org.vinculo.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.vinculo.attachment.FileKeys;
import org.vinculo.kernel.BusinessException;
import org.vinculo.settings.Setting;
import org.vinculo.web.Texts;

/**
 * Puts a backup into an empty database when the portal starts, before the schema is brought up to date. What is refused stops the
 * start with a sentence for the operator, and nothing was written.
 */
@ApplicationScoped
public class Restore {

    private static final Logger LOG = Logger.getLogger(Restore.class.getName());

    @Resource(lookup = "jdbc/backup")
    private DataSource dataSource;

    @Inject
    private RestoreRepository repository;

    @Inject
    private Clock clock;

    /**
     * @param newest the newest version of the schema this portal knows
     * @throws IllegalStateException when the portal must not start
     */
    public void beforeMigration(String newest) {
        BackupSettings.time();
        BackupSettings.kept();
        try {
            if (repository.isHalfway()) {
                throw new BusinessException("backup.restore.halfway");
            }
            if (!Setting.RESTORE.text().isEmpty()) {
                restore(Path.of(Setting.RESTORE.text()), newest);
            }
        } catch (BusinessException e) {
            String sentence = Texts.text(Locale.ENGLISH, e.key(), e.args());
            LOG.severe(sentence);
            throw new IllegalStateException(sentence, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restore(Path file, String newest) throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new BusinessException("backup.restore.noFile", file);
        }
        BackupArchive archive = new BackupArchive(BackupSettings.keys());
        BackupManifest manifest = archive.check(file);
        if (repository.cameFrom(manifest.number())) {
            LOG.warning("this database came from that backup already; " + Setting.RESTORE.key() + " can be taken away");
            return;
        }
        RestoreRules.require(manifest, place(newest));
        try (Connection connection = dataSource.getConnection()) {
            mark(connection, manifest);
            BackupArchive.Content content =
                    archive.restore(file, connection, BackupSettings.files().orElse(null));
            requireEverything(connection, content.rows());
        }
        LOG.warning("the backup of " + manifest.madeAt() + " was restored");
    }

    private RestoreRules.Place place(String newest) throws IOException {
        Optional<Path> folder = BackupSettings.files();
        return new RestoreRules.Place(
                repository.isEmpty(),
                newest,
                fileKeys(),
                folder.isPresent(),
                folder.isEmpty() || !Files.isDirectory(folder.get()) || isEmpty(folder.get()),
                Setting.RESTORE_WITHOUT_FILES.flag());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.noneMatch(file -> file.toString().endsWith(".sealed"));
        }
    }

    private static Set<String> fileKeys() {
        try {
            return FileKeys.ofSetting().byMark().keySet();
        } catch (BusinessException none) {
            return Set.of();
        }
    }

    private static void mark(Connection connection, BackupManifest manifest) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table restoring (backup_number bigint not null, made_at datetime(6) not null)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into restoring values (?, ?)")) {
            insert.setLong(1, manifest.number());
            insert.setTimestamp(2, RestoreRepository.utc(manifest.madeAt()));
            insert.executeUpdate();
        }
    }

    private static void requireEverything(Connection connection, Map<String, Long> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> table : rows.entrySet()) {
                try (var found = statement.executeQuery("select count(*) from `" + table.getKey() + "`")) {
                    found.next();
                    if (found.getLong(1) != table.getValue()) {
                        throw new IllegalStateException("rows are missing in " + table.getKey());
                    }
                }
            }
        }
    }

    /** The last step: only now may the portal start without looking back. */
    public void afterMigration() {
        if (!repository.isHalfway()) {
            return;
        }
        repository.forgetWhatHasEnded(clock.instant());
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table restoring");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
