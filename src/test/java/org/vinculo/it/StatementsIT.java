package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many queries each page makes. The numbers are those of pages full of rows: one that grows with its rows would be far above
 * them.
 */
class StatementsIT {

    @ParameterizedTest
    @CsvSource({
        Accounts.COORDINATOR + ", /staff/home.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/notices.xhtml, 4",
        Accounts.COORDINATOR + ", /staff/agenda.xhtml, 9",
        Accounts.COORDINATOR + ", /staff/agenda-week.xhtml, 9",
        Accounts.CASEWORKER + ", /staff/reception.xhtml, 9",
        Accounts.COORDINATOR + ", /staff/people.xhtml, 8",
        Accounts.COORDINATOR + ", /staff/person.xhtml?id=2, 24",
        Accounts.COORDINATOR + ", /staff/human-security-queue.xhtml, 8",
        Accounts.COORDINATOR + ", /staff/human-security.xhtml?person=22, 20",
        Accounts.COORDINATOR + ", /staff/vacancies.xhtml, 7",
        Accounts.COORDINATOR + ", /staff/vacancy.xhtml?id=1, 9",
        Accounts.COORDINATOR + ", /staff/vacancy-edit.xhtml?id=1, 8",
        Accounts.COORDINATOR + ", /staff/occupation-import.xhtml, 4",
        Accounts.COORDINATOR + ", /staff/matching.xhtml?vacancy=1, 17",
        Accounts.COORDINATOR + ", /staff/matching-compare.xhtml?vacancy=2&person=1&person=2, 16",
        Accounts.COORDINATOR + ", /staff/hiring-days.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/hiring-day.xhtml?id=1, 14",
        Accounts.COORDINATOR + ", /staff/hiring-table.xhtml?id=1&vacancy=2, 30",
        Accounts.COORDINATOR + ", /staff/saved-searches.xhtml, 7",
        Accounts.COORDINATOR + ", /staff/saved-search.xhtml?id=1, 20",
        Accounts.COORDINATOR + ", /staff/referrals.xhtml, 7",
        Accounts.COORDINATOR + ", /staff/employers.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/agencies.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/services.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/audit.xhtml, 8",
        Accounts.COORDINATOR + ", /staff/library.xhtml, 6",
        Accounts.COORDINATOR + ", /staff/feedback-list.xhtml, 7",
        Accounts.COORDINATOR + ", /staff/feedback-survey.xhtml, 11",
        Accounts.COORDINATOR + ", /orientation/topic.xhtml?code=T7, 12",
        Accounts.ADMINISTRATOR + ", /staff/accounts.xhtml, 6",
        Accounts.EMPLOYER + ", /employer/home.xhtml, 11",
        Accounts.EMPLOYER + ", /employer/vacancies.xhtml, 7",
        Accounts.AGENCY + ", /agency/home.xhtml, 24"
    })
    void page_makes_no_more_queries_than_these(String email, String page, int most) {
        Http user = Http.as(email);
        user.get(page);

        List<String> queries = Statements.during(
                () -> assertThat(user.get(page).status()).as(page).isEqualTo(200));

        assertThat(queries).as("%s: %d queries", page, queries.size()).hasSizeBetween(1, most);
    }
}
