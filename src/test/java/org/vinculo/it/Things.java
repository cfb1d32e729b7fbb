package org.vinculo.it;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which things of the demonstration data belong to whom, asked of the database. */
final class Things {

    private Things() {}

    static long vacancyOf(String email) {
        return number(
                "select min(v.id) from vacancy v join account a on a.employer_id = v.employer_id where a.email = ?",
                email);
    }

    static long candidacyOf(String email) {
        return number(
                "select min(c.id) from candidacy c join account a on a.employer_id = c.employer_id where a.email = ?",
                email);
    }

    static long referralOf(String email) {
        return number(
                "select min(r.id) from referral r join account a on a.agency_id = r.agency_id where a.email = ?",
                email);
    }

    static long vacancyNotOf(String email) {
        return number(
                "select min(v.id) from vacancy v where v.employer_id <> (select employer_id from account where email = ?)",
                email);
    }

    static long candidacyNotOf(String email) {
        return number(
                "select min(c.id) from candidacy c where c.employer_id <> (select employer_id from account where email = ?)",
                email);
    }

    static long referralNotOf(String email) {
        return number(
                "select min(r.id) from referral r where r.agency_id <> (select agency_id from account where email = ?)",
                email);
    }

    static long personAtAnotherSite(String email) {
        return number(
                "select min(p.id) from person p where p.site_id <> (select site_id from account where email = ?)",
                email);
    }

    private static long number(String sql, String email) {
        try (var connection = TestServer.running().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            try (var rows = statement.executeQuery()) {
                if (!rows.next() || rows.getLong(1) == 0) {
                    throw new AssertionError("The demonstration data has no such thing: " + sql);
                }
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name nobody has, and nobody has one like it. */
    static String newName() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .mapToObj(hex -> String.valueOf((char) ('a' + Character.digit(hex, 16))))
                .collect(Collectors.joining());
    }
}
