package org.vinculo.backup;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the database as SQL that its own client reads too: tables, rows, triggers, as they were at one moment. The database itself
 * quotes the values; line breaks within them are escaped, so that a line tells what it is by its beginning.
 */
final class DatabaseDump {

    /** Statements of about this many letters: small for the heap, and far below what a server takes at once. */
    private static final int BATCH = 256_000;

    private static final int ROWS_AT_ONCE = 50;

    private static final Set<String> NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");

    private static final String BEGIN = """
            set names utf8mb4;
            set time_zone = '+00:00';
            set sql_mode = 'NO_AUTO_VALUE_ON_ZERO,STRICT_TRANS_TABLES';
            set foreign_key_checks = 0;
            set unique_checks = 0;
            """;

    private static final String END = """
            set unique_checks = 1;
            set foreign_key_checks = 1;
            """;

    private final Connection connection;
    private final Map<String, Long> counts = new TreeMap<>();

    /** @param connection not used for anything else afterwards: its session is changed */
    DatabaseDump(Connection connection) {
        this.connection = connection;
    }

    /** Everything read from now on is as it is now, whatever is written meanwhile. */
    void begin() throws SQLException {
        run("set time_zone = '+00:00'");
        run("set sql_mode = 'STRICT_TRANS_TABLES'");
        run("set session transaction isolation level repeatable read");
        run("start transaction with consistent snapshot, read only");
    }

    /** @return how many rows of each table were written */
    Map<String, Long> write(Writer out) throws SQLException, IOException {
        refuseWhatIsNotKnown();
        List<String> tables = tables();
        out.write(BEGIN);
        for (String table : tables) {
            out.write(text("show create table `" + table + "`", 2) + ";\n");
        }
        for (String table : tables) {
            writeRows(table, out);
        }
        out.write("DELIMITER ;;\n");
        for (String trigger : column("select trigger_name from information_schema.triggers"
                + " where trigger_schema = database() order by event_object_table, trigger_name")) {
            // Without its owner: whoever restores it owns it.
            String text = text("show create trigger `" + trigger + "`", 3);
            out.write(text.replaceFirst("(?i)definer\\s*=\\s*`[^`]*`@`[^`]*`\\s*", "") + ";;\n");
        }
        out.write("DELIMITER ;\n");
        out.write(END);
        return counts;
    }

    /** A kind of thing this class does not write must not be missing from a backup without a word. */
    private void refuseWhatIsNotKnown() throws SQLException {
        List<String> others =
                column("select routine_name from information_schema.routines where routine_schema = database()"
                        + " union all select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type <> 'BASE TABLE' union all select event_name from information_schema.events"
                        + " where event_schema = database()");
        if (!others.isEmpty()) {
            throw new IllegalStateException("no table, and not known to the backup: " + others);
        }
    }

    /** What a restore leaves while it runs belongs to no backup. */
    List<String> tables() throws SQLException {
        return column("select table_name from information_schema.tables where table_schema = database()"
                + " and table_name <> '" + RestoreRepository.MARK + "' order by table_name");
    }

    private void writeRows(String table, Writer out) throws SQLException, IOException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        readColumns(table, names, values);
        String head = "insert into `" + table + "` (" + String.join(",", names) + ") values\n";
        long rows = 0;
        try (Statement statement = streaming();
                ResultSet found = statement.executeQuery(
                        "select concat_ws(','," + String.join(",", values) + ") from `" + table + "`")) {
            int written = 0;
            while (found.next()) {
                String row = found.getString(1);
                if (row == null) {
                    throw new IllegalStateException("a row of " + table + " is too large for the server's packets");
                }
                boolean first = written == 0;
                out.write((first ? head : ",\n") + "(" + row + ")");
                written += row.length();
                rows++;
                if (written > BATCH) {
                    out.write(";\n");
                    written = 0;
                }
            }
            if (written > 0) {
                out.write(";\n");
            }
        }
        counts.put(table, rows);
    }

    private void readColumns(String table, List<String> names, List<String> values) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select column_name, data_type from information_schema.columns"
                        + " where table_schema = database() and table_name = '" + table
                        + "' and generation_expression is null order by ordinal_position")) {
            while (found.next()) {
                String name = "`" + found.getString(1) + "`";
                names.add(name);
                values.add(literal(name, found.getString(2)));
            }
        }
    }

    private static String literal(String name, String type) {
        if (NUMBERS.contains(type)) {
            return "ifnull(" + name + ",'NULL')";
        }
        if (BYTES.contains(type)) {
            return "if(" + name + " is null,'NULL',concat('x''',hex(" + name + "),''''))";
        }
        return "replace(replace(quote(" + name + "),char(10 using utf8mb4),'\\\\n'),char(13 using utf8mb4),'\\\\r')";
    }

    private Statement streaming() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement;
    }

    List<String> column(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    private String text(String sql, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(column);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
