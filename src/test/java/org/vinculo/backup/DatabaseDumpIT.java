package org.vinculo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vinculo.attachment.FileKeys;
import org.vinculo.it.TestServer;
import org.vinculo.launch.EmbeddedDatabase;

/** What people write comes back letter by letter, by the portal and by the database's own client. */
class DatabaseDumpIT {

    private static final FileKeys KEYS = FileKeys.of("una-palabra-larga-y-al-azar-para-pruebas");
    private static final String FROM = "dumped";
    private static final String TO = "loaded";
    private static final String AWKWARD =
            "O''Higgins \\ \"dijo\"\n;\r\n(1,2),\r{fn now()} ? -- no\n/* * */ ñ 移民 🌵 \u0000\u001a fin;"
                    .replace("''", "'");

    private final EmbeddedDatabase server = TestServer.running().database();

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws SQLException {
        for (String name : new String[] {FROM, TO}) {
            try (Connection connection = connect(name);
                    Statement statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                statement.execute("drop table if exists a_note, b_child, flyway_schema_history");
            }
        }
        try (Connection connection = connect(FROM);
                Statement statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (version varchar(50), success boolean not null)");
            statement.execute("insert into flyway_schema_history values ('9', true), ('60', true), ('110', true)");
            statement.execute("create table a_note (id bigint not null auto_increment primary key, child bigint,"
                    + " words varchar(400), bytes mediumblob, at datetime(6), day date, pay decimal(12,2), yes boolean,"
                    + " facts json, sign uuid, twice bigint generated always as (pay * 2) stored)");
            statement.execute(
                    "create table b_child (id bigint not null primary key, note bigint, seen timestamp(6) not null,"
                            + " foreign key (note) references a_note (id))");
            statement.execute("alter table a_note add foreign key (child) references b_child (id)");
            statement.execute(
                    "create trigger a_note_stays after update on a_note for each row begin"
                            + " if new.words <> old.words then\n signal sqlstate '45000' set message_text = 'stays; it does';\n end if; end");
            statement.execute("insert into a_note (id, words) values (1, '')");
            statement.execute("insert into b_child values (0, 1, '2026-11-25 12:34:56.123456')");
        }
        try (Connection connection = connect(FROM);
                PreparedStatement insert =
                        connection.prepareStatement("insert into a_note (child, words, bytes, at, day,"
                                + " pay, yes, facts, sign) values (0, ?, ?, '2026-02-28 23:59:59.000001', '0001-01-01', -0.01, true,"
                                + " ?, uuid())")) {
            byte[] bytes = new byte[300_000];
            new java.util.Random(3).nextBytes(bytes);
            for (int i = 0; i < 20; i++) {
                insert.setString(1, AWKWARD + i);
                insert.setBytes(2, i % 3 == 0 ? null : bytes);
                insert.setString(3, "{\"a\": \"b\\\\n\\\"c\\\"\"}");
                insert.executeUpdate();
            }
        }
    }

    @Test
    void everything_comes_back_by_the_portal() throws Exception {
        Path file = backup();

        try (Connection connection = connect(TO)) {
            BackupArchive.Content content = new BackupArchive(KEYS).restore(file, connection, null);
            assertThat(content.rows()).isEqualTo(Map.of("a_note", 21L, "b_child", 1L, "flyway_schema_history", 3L));
            assertThat(content.manifest().schema()).isEqualTo("110");
        }

        assertSame();
    }

    @Test
    void everything_comes_back_by_the_client_of_the_database() throws Exception {
        StringWriter sql = new StringWriter();
        try (Connection connection = connect(FROM)) {
            DatabaseDump dump = new DatabaseDump(connection);
            dump.begin();
            dump.write(sql);
        }
        Path script = Files.writeString(folder.resolve("database.sql"), sql.toString());

        Process client = new ProcessBuilder(
                        TestServer.home().resolve("db/base/bin/mariadb").toString(),
                        "--no-defaults",
                        "--host=127.0.0.1",
                        "--port=" + server.port(),
                        "--user=" + server.user(),
                        "--password=" + server.password(),
                        "--default-character-set=utf8mb4",
                        "--binary-mode",
                        TO)
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("client.log").toFile())
                .start();
        assertThat(client.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(folder.resolve("client.log")).content().isEmpty();
        assertThat(client.exitValue()).isZero();
        assertSame();
    }

    @Test
    void what_is_written_meanwhile_is_not_in_it() throws Exception {
        StringWriter sql = new StringWriter();
        try (Connection reading = connect(FROM);
                Connection writing = connect(FROM);
                Statement statement = writing.createStatement()) {
            DatabaseDump dump = new DatabaseDump(reading);
            dump.begin();
            statement.execute("insert into a_note (words) values ('después')");
            statement.execute("insert into b_child values (5, null, now())");
            assertThat(dump.write(sql)).containsEntry("a_note", 21L).containsEntry("b_child", 1L);
        }

        assertThat(sql.toString()).doesNotContain("después");
    }

    @Test
    void one_byte_changed_in_the_middle_stops_it_before_it_ends() throws Exception {
        Path file = backup();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> new BackupArchive(KEYS).check(file)).hasMessage("backup.refused.damaged");
    }

    @Test
    void what_the_dump_does_not_know_is_refused_and_not_left_out() throws Exception {
        try (Connection connection = connect(FROM);
                Statement statement = connection.createStatement()) {
            statement.execute("create view c_view as select id from a_note");
            try {
                assertThatThrownBy(() -> new DatabaseDump(connection).write(new StringWriter()))
                        .hasMessageContaining("c_view");
            } finally {
                statement.execute("drop view c_view");
            }
        }
    }

    @Test
    void statement_that_is_cut_off_is_not_taken() {
        assertThatThrownBy(() ->
                        SqlScript.read(new BufferedReader(new StringReader("insert into a values\n(1),")), sql -> {
                            throw new AssertionError(sql);
                        }))
                .hasMessage("backup.refused.damaged");
    }

    private Path backup() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection connection = connect(FROM)) {
            new BackupArchive(KEYS).write(out, connection, null, "1.0", Instant.parse("2026-11-25T08:30:00Z"));
        }
        Path file = Files.write(folder.resolve("one.backup"), out.toByteArray());
        new BackupArchive(KEYS).check(file);
        return file;
    }

    private void assertSame() throws SQLException {
        for (String table : new String[] {"a_note", "b_child", "flyway_schema_history"}) {
            assertThat(text(TO, "checksum table " + table, 2))
                    .as(table)
                    .isEqualTo(text(FROM, "checksum table " + table, 2))
                    .isNotEqualTo("0");
            assertThat(text(TO, "show create table " + table, 2))
                    .isEqualTo(text(FROM, "show create table " + table, 2));
        }
        assertThat(text(TO, "select words from a_note where id = 2", 1)).isEqualTo(AWKWARD + "0");
        assertThatThrownBy(() -> text(TO, "update a_note set words = 'otra cosa' where id = 2", 1))
                .hasMessageContaining("stays; it does");
        assertThatThrownBy(() -> text(TO, "insert into b_child values (9, 999, now())", 1))
                .hasMessageContaining("foreign key");
    }

    private String text(String database, String sql, int column) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(column);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.user(), server.password());
    }
}
