package org.vinculo.upkeep;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Asks the database about itself, on a connection as every page gets it: a full pool is felt here too. */
@ApplicationScoped
class DatabaseRepository {

    private static final String FACTS = "select @@version, @@datadir,"
            + " (select coalesce(sum(data_length + index_length), 0) from information_schema.tables where table_schema = database()),"
            + " (select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1)";

    @Resource(lookup = "jdbc/vinculo")
    private DataSource dataSource;

    DatabaseFacts look() {
        long begin = System.nanoTime();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("do @@version");
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            try (ResultSet row = statement.executeQuery(FACTS)) {
                row.next();
                return new DatabaseFacts(millis, row.getString(1), row.getLong(3), row.getString(4), row.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
