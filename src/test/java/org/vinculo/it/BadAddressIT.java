package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vinculo.security.Group;

/** Addresses cut short or mistyped: a page that needs a number and gets none answers like one that does not exist. */
class BadAddressIT {

    private static final Pattern PARAMETER =
            Pattern.compile("<f:viewParam name=\"(id|person|vacancy|agency|employer|code|zone|reference|site|who)\"");

    /** They make something new, or show a whole list, when no number is given. */
    private static final Set<String> NUMBER_OPTIONAL = Set.of(
            "employer/vacancy-edit.xhtml",
            "staff/agency-edit.xhtml",
            "staff/agenda-week.xhtml",
            "staff/agenda.xhtml",
            "staff/appointment-book.xhtml",
            "staff/employer-edit.xhtml",
            "staff/feedback-poster.xhtml",
            "staff/hiring-day-edit.xhtml",
            "staff/interpreter-edit.xhtml",
            "staff/route-rule-edit.xhtml",
            "staff/site-edit.xhtml",
            "staff/task-make.xhtml",
            "staff/team.xhtml",
            "staff/vacancies.xhtml",
            "staff/vacancy-edit.xhtml");

    private final Map<Group, Http> users = new EnumMap<>(Group.class);

    @Test
    void page_without_its_number_or_with_letters_instead_answers_404() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (String page : ZonesIT.pages()) {
            List<String> names = parameters(page);
            for (String name : names) {
                expect(page, "?" + name + "=abc", 404, wrong);
            }
            int without = names.isEmpty() || NUMBER_OPTIONAL.contains(page) ? 200 : 404;
            expect(page, "", without, wrong);
            for (String name : names) {
                expect(page, "?" + name + "=", without, wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void expect(String page, String query, int status, Map<String, Integer> wrong) {
        Http user = user(page);
        Http.Page answer = user.get("/" + page + query);
        if (answer.status() != status) {
            wrong.put(page + query, answer.status());
        } else if (status == 404) {
            String zone = page.substring(0, page.indexOf('/'));
            assertThat(answer.html().body().text())
                    .as(page + query)
                    .isEqualTo(
                            user.get("/" + zone + "/none.xhtml").html().body().text());
        }
    }

    /** Somebody of the page's zone who may open it. */
    private Http user(String page) {
        String permission = table().getProperty(page);
        String zone = page.substring(0, page.indexOf('/')).toUpperCase(Locale.ROOT);
        for (Group group : Group.values()) {
            if (group.zone().name().equals(zone) && group.permissions().contains(permission)) {
                return users.computeIfAbsent(group, key -> Http.as(ZonesIT.ACCOUNTS.get(key)));
            }
        }
        throw new AssertionError("Nobody may open " + page);
    }

    private static List<String> parameters(String page) {
        try {
            return PARAMETER
                    .matcher(Files.readString(Path.of("src/main/webapp", page)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties table() {
        try (InputStream in = BadAddressIT.class.getResourceAsStream("/pages.properties")) {
            Properties table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
