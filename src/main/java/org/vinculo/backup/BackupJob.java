package org.vinculo.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.vinculo.kernel.BusinessException;
import org.vinculo.settings.PortalVersion;

/** Makes a backup and reads it again before it gets its name: a file with the name of a backup has been whole once. */
@ApplicationScoped
class BackupJob {

    private static final Logger LOG = Logger.getLogger(BackupJob.class.getName());
    private static final String NAME = "vinculo-[0-9]{8}-[0-9]{6}\\.backup";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final String SUM = ".sha256";
    private static final String HALF = ".half";

    @Resource(lookup = "jdbc/backup")
    private DataSource dataSource;

    @Inject
    private BackupRepository repository;

    @Inject
    private Backups backups;

    @Inject
    private Clock clock;

    /** @throws BusinessException when something is set wrong, or one is being made already */
    public void make() {
        BackupArchive archive = new BackupArchive(BackupSettings.keys());
        if (!backups.enter()) {
            throw new BusinessException("backup.running");
        }
        try {
            Path folder = Files.createDirectories(BackupSettings.folder());
            Instant now = clock.instant();
            Path file = folder.resolve("vinculo-" + STAMP.format(now.atOffset(ZoneOffset.UTC)) + ".backup");
            write(archive, file, now);
            repository.add(new Backup(file.getFileName().toString(), Files.size(file), now));
            LOG.info("a backup was made and read again: " + file.getFileName());
            prune(folder, BackupSettings.kept());
        } catch (IOException e) {
            // It names a file and what is wrong with it, nobody's data.
            LOG.warning("no backup was made: " + e);
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            backups.leave();
        }
    }

    private void write(BackupArchive archive, Path file, Instant now) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + HALF);
        forOwner(half);
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            try (Connection connection = dataSource.getConnection();
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(half), sum)) {
                archive.write(out, connection, BackupSettings.files().orElse(null), PortalVersion.text(), now);
            }
            archive.check(half);
            // As sha256sum writes it: the copy elsewhere can be checked without the key.
            Files.writeString(
                    file.resolveSibling(file.getFileName() + SUM),
                    HexFormat.of().formatHex(sum.digest()) + "  " + file.getFileName() + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Sealed or not, nobody else on the machine has any business with it. */
    private static void forOwner(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Only files that are named like ours, only in this folder; and what a power cut left half done. */
    static void prune(Path folder, int kept) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path half : named(all, NAME + HALF)) {
                Files.deleteIfExists(half);
            }
            for (Path old : named(all, NAME).stream().skip(kept).toList()) {
                Files.deleteIfExists(old);
                Files.deleteIfExists(old.resolveSibling(old.getFileName() + SUM));
            }
        }
    }

    private static List<Path> named(List<Path> files, String pattern) {
        return files.stream()
                .filter(file -> file.getFileName().toString().matches(pattern))
                .toList();
    }

    /** Reads one again. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void check(long id) {
        Backup backup = repository.find(id).orElseThrow();
        if (!backups.enter()) {
            throw new BusinessException("backup.running");
        }
        try {
            repository.checked(id, isWhole(BackupSettings.folder().resolve(backup.getFileName())), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            backups.leave();
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try {
            new BackupArchive(BackupSettings.keys()).check(file);
            return true;
        } catch (BusinessException e) {
            if (e.key().equals("backup.refused.key")) {
                throw e;
            }
            return false;
        }
    }
}
