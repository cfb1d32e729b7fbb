package org.vinculo.matching;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.search.Clause;

/** The same people in a table of MariaDB with a FULLTEXT index over their words and keys over the filters. */
final class FullTextTable implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final Connection connection;

    FullTextTable(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table bench_candidate (id bigint primary key, proposed bigint, site varchar(8),"
                    + " start_from bigint, start_until bigint, adult_on bigint, words text not null)");
        }
        connection.setAutoCommit(false);
    }

    void fill(Iterable<CandidateDocument> documents) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_candidate values (?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (CandidateDocument d : documents) {
                insert.setLong(1, d.id());
                insert.setLong(2, d.proposed());
                insert.setString(3, d.site());
                insert.setLong(4, d.startFrom());
                insert.setLong(5, d.startUntil());
                insert.setLong(6, d.adultOn());
                insert.setString(7, words(d));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table bench_candidate add key candidate_start (site, start_until, start_from)");
            statement.execute("alter table bench_candidate add fulltext key candidate_words (words)");
            statement.execute("analyze table bench_candidate");
        }
    }

    List<Long> best(CandidateQuery asked, int size) throws SQLException {
        String preferred =
                asked.criteria().points().stream().map(FullTextTable::oneOf).collect(Collectors.joining(" "));
        String required = Stream.concat(asked.eligible().stream(), asked.criteria().required().stream())
                .map(clause -> "+(" + oneOf(clause) + ")")
                .collect(Collectors.joining(" "));
        String words = required + " " + preferred;
        try (PreparedStatement query = connection.prepareStatement(
                "select id, match(words) against (? in boolean mode) as points from bench_candidate"
                        + " where match(words) against (? in boolean mode) and start_from <= ? and start_until >= ?"
                        + " and adult_on <= ?" + (asked.site() == null ? "" : " and site = ?")
                        + " order by points desc, proposed, id limit " + size)) {
            query.setString(1, words);
            query.setString(2, words);
            query.setLong(3, asked.start().toEpochDay());
            query.setLong(4, asked.start().toEpochDay());
            query.setLong(5, asked.today().toEpochDay());
            if (asked.site() != null) {
                query.setString(6, asked.site().toString());
            }
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }

    private static String oneOf(Clause clause) {
        return clause.anyOf().stream().map(word -> word(clause.field(), word)).collect(Collectors.joining(" "));
    }

    private static String words(CandidateDocument d) {
        return Stream.of(
                        words("occupation", d.occupation().stream()),
                        words("skill", d.skill().stream()),
                        words("experience", d.experience().stream()),
                        words("education", d.education().stream()),
                        words("language", d.language().stream()),
                        words("place", d.place().stream()),
                        words("schedule", d.schedule().stream()),
                        words("work", d.work().stream()),
                        words("states", d.states().stream()))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String field, Stream<String> words) {
        return words.map(word -> word(field, word));
    }

    /** Letters and digits only, long enough to be indexed. */
    private static String word(String field, String word) {
        StringBuilder plain = new StringBuilder(field);
        word.chars()
                .forEach(sign -> plain.append(Character.isLetterOrDigit(sign) ? Character.toString(sign) : "x" + sign));
        return plain.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
