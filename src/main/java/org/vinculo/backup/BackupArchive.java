package org.vinculo.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.vinculo.attachment.FileKeys;

/**
 * The file itself: a sealed zip with what it is, the database as SQL, the files as they lie in their folder, and how many rows and
 * files there must be. Written and read in one pass, whatever its size.
 */
final class BackupArchive {

    private static final String MANIFEST = "manifest.properties";
    private static final String DATABASE = "database.sql";
    private static final String FILES = "files/";
    private static final String COUNTS = "counts.properties";
    private static final Pattern FILE = Pattern.compile("files/\\d{1,19}\\.sealed");

    private final FileKeys keys;

    BackupArchive(FileKeys keys) {
        this.keys = keys;
    }

    /** What to do with what is read. */
    private interface Reading {
        default void statement(String sql) throws SQLException {}

        default void file(String name, InputStream content) throws IOException {}
    }

    /** What came out of a backup that was read to its end. */
    record Content(BackupManifest manifest, Map<String, Long> rows) {}

    /**
     * @param connection for this only; its session is changed
     * @param folder of the files, or null when they are in the database
     */
    BackupManifest write(OutputStream out, Connection connection, Path folder, String portal, Instant now)
            throws SQLException, IOException {
        DatabaseDump dump = new DatabaseDump(connection);
        dump.begin();
        long number = new SecureRandom().nextLong();
        BackupManifest manifest = new BackupManifest(number, portal, schema(dump), now, fileKeys(dump), folder != null);
        try (ZipOutputStream zip = new ZipOutputStream(new SealedOutput(out, keys, number), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest.store(zip);
            zip.putNextEntry(new ZipEntry(DATABASE));
            Writer sql = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            Map<String, Long> counts = dump.write(sql);
            sql.flush();
            // A file is in the folder before its row is in the database: those of the snapshot are all there.
            long files = folder == null || !Files.isDirectory(folder) ? 0 : writeFiles(zip, folder);
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            zip.putNextEntry(new ZipEntry(COUNTS));
            Properties numbers = new Properties();
            counts.forEach((table, rows) -> numbers.setProperty("table." + table, String.valueOf(rows)));
            numbers.setProperty("files", String.valueOf(files));
            numbers.store(zip, null);
            zip.closeEntry();
        }
        return manifest;
    }

    private static long writeFiles(ZipOutputStream zip, Path folder) throws IOException {
        // Sealed content does not get smaller.
        zip.setLevel(Deflater.NO_COMPRESSION);
        long files = 0;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.sealed")) {
            for (Path file : found) {
                zip.putNextEntry(new ZipEntry(FILES + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
                files++;
            }
        }
        return files;
    }

    private static String schema(DatabaseDump dump) throws SQLException {
        return dump.column("select version from flyway_schema_history where success and version is not null").stream()
                .max(Comparator.comparing((Function<String, MigrationVersion>) MigrationVersion::fromVersion))
                .orElse("0");
    }

    /** Releases before there were files have none. */
    private static List<String> fileKeys(DatabaseDump dump) throws SQLException {
        return dump.tables().contains("attachment")
                ? dump.column("select distinct key_mark from attachment order by key_mark")
                : List.of();
    }

    /**
     * Reads it to its end and compares what is there with what must be.
     *
     * @throws org.vinculo.kernel.BusinessException when it is no backup, made with another key, or damaged
     */
    BackupManifest check(Path file) throws IOException {
        try {
            return read(file, new Reading() {}).manifest();
        } catch (SQLException e) {
            throw new IllegalStateException("nothing was asked of a database", e);
        }
    }

    /**
     * @param connection to an empty database, for this only; its session is changed
     * @param folder for the files, or null when the backup holds none
     */
    Content restore(Path file, Connection connection, Path folder) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // What people wrote in braces is not the driver's to read.
            statement.setEscapeProcessing(false);
            return read(file, new Reading() {
                @Override
                public void statement(String sql) throws SQLException {
                    statement.execute(sql);
                }

                @Override
                public void file(String name, InputStream content) throws IOException {
                    Files.createDirectories(folder);
                    Files.copy(content, folder.resolve(name));
                }
            });
        }
    }

    private Content read(Path file, Reading reading) throws IOException, SQLException {
        try (SealedInput sealed = new SealedInput(Files.newInputStream(file), keys);
                ZipInputStream zip = new ZipInputStream(sealed, StandardCharsets.UTF_8)) {
            require(MANIFEST, zip);
            BackupManifest manifest = BackupManifest.load(sealed.number(), zip);
            require(DATABASE, zip);
            long[] rows = {0};
            SqlScript.read(new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)), sql -> {
                rows[0] += rows(sql);
                reading.statement(sql);
            });
            long files = 0;
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && FILE.matcher(entry.getName()).matches()) {
                reading.file(entry.getName().substring(FILES.length()), zip);
                files++;
                entry = zip.getNextEntry();
            }
            if (entry == null || !entry.getName().equals(COUNTS)) {
                throw SealedInput.damaged();
            }
            Properties numbers = new Properties();
            numbers.load(zip);
            Map<String, Long> tables = tables(numbers);
            // The end of the zip is not read by itself; the end of the file must be.
            sealed.transferTo(OutputStream.nullOutputStream());
            long expected = tables.values().stream().mapToLong(Long::longValue).sum();
            if (rows[0] != expected || files != Long.parseLong(numbers.getProperty("files"))) {
                throw SealedInput.damaged();
            }
            return new Content(manifest, tables);
        } catch (ZipException e) {
            throw SealedInput.damaged();
        }
    }

    private static void require(String name, ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw SealedInput.damaged();
        }
    }

    /** Each row begins a line of its statement with a parenthesis; within values there are no line breaks. */
    private static long rows(String sql) {
        long rows = 0;
        if (sql.startsWith("insert into ")) {
            for (int at = sql.indexOf("\n("); at >= 0; at = sql.indexOf("\n(", at + 1)) {
                rows++;
            }
        }
        return rows;
    }

    private static Map<String, Long> tables(Properties numbers) {
        Map<String, Long> tables = new java.util.TreeMap<>();
        for (String name : numbers.stringPropertyNames()) {
            if (name.startsWith("table.")) {
                tables.put(name.substring("table.".length()), Long.valueOf(numbers.getProperty(name)));
            }
        }
        return tables;
    }
}
