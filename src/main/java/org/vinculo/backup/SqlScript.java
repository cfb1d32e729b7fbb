package org.vinculo.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;

/** Reads a script as the database's own client does: a statement ends with the line that ends with the delimiter. */
final class SqlScript {

    private static final String CHANGE = "DELIMITER ";

    private SqlScript() {}

    /** Takes one statement after the other. */
    interface Statements {
        void take(String statement) throws SQLException;
    }

    /** Only one statement is in memory at a time. */
    static void read(BufferedReader script, Statements statements) throws IOException, SQLException {
        String delimiter = ";";
        StringBuilder statement = new StringBuilder();
        for (String line = script.readLine(); line != null; line = script.readLine()) {
            if (line.startsWith(CHANGE)) {
                delimiter = line.substring(CHANGE.length());
            } else if (line.endsWith(delimiter)) {
                statement.append(line, 0, line.length() - delimiter.length());
                statements.take(statement.toString());
                statement.setLength(0);
            } else {
                statement.append(line).append('\n');
            }
        }
        if (statement.length() > 0) {
            throw SealedInput.damaged();
        }
    }
}
