package org.vinculo.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.vinculo.orientation.Subject;
import org.vinculo.web.LocaleHolder;

/**
 * The first edition of every topic and route, from one readable file for each language under {@code /orientation}: the title, an
 * empty line, the words for the person, a line of dashes, what the worker says and checks. It counts from the first start and is
 * marked as reviewed by nobody. Without a checksum: a file corrected later is for new installations, the others write an edition.
 */
final class ShippedContent implements JavaMigration {

    private static final String EDITION =
            "insert into content_edition (subject, number, status, basis, source, source_date,"
                    + " checked_on, next_review, published_at) values (?, 1, 'PUBLISHED', ?, ?, ?, ?, ?, utc_timestamp(6))";
    private static final String TEXT =
            "insert into content_text (edition_id, language, title, body, hint) values (?, ?, ?, ?, ?)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("171");
    }

    @Override
    public String getDescription() {
        return "shipped content";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement edition =
                        context.getConnection().prepareStatement(EDITION, Statement.RETURN_GENERATED_KEYS);
                PreparedStatement text = context.getConnection().prepareStatement(TEXT)) {
            for (Subject subject : Subject.all().toList()) {
                long id = add(edition, subject);
                for (String language : LocaleHolder.LANGUAGES) {
                    add(text, id, language, read(subject, language + ".txt"));
                }
            }
        }
    }

    private static long add(PreparedStatement edition, Subject subject) throws SQLException {
        Properties facts = new Properties();
        try (StringReader in = new StringReader(read(subject, "facts.properties"))) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        edition.setString(1, subject.name());
        edition.setString(2, facts.getProperty("basis"));
        edition.setString(3, facts.getProperty("source"));
        edition.setDate(4, Date.valueOf(facts.getProperty("sourceDate")));
        edition.setDate(5, Date.valueOf(facts.getProperty("checkedOn")));
        edition.setDate(6, Date.valueOf(facts.getProperty("nextReview")));
        edition.executeUpdate();
        try (var keys = edition.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    private static void add(PreparedStatement text, long edition, String language, String file) throws SQLException {
        String[] parts = file.split("\\n---\\n", 2);
        String[] words = parts[0].split("\\n\\n", 2);
        text.setLong(1, edition);
        text.setString(2, language);
        text.setString(3, words[0].strip());
        text.setString(4, words[1].strip());
        text.setString(5, parts[1].strip());
        text.executeUpdate();
    }

    private static String read(Subject subject, String name) {
        String path = "/orientation/" + subject.name() + "/" + name;
        try (InputStream in = ShippedContent.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
