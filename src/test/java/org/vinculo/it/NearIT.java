package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is nearly within a person's reach, and what closes the gap. */
class NearIT {

    private static final int SOME = 40;

    @Test
    void R29_vacancy_nearly_within_reach_names_the_course_and_the_referral_begins_with_it() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        List<Element> courses = IntStream.rangeClosed(1, SOME)
                .mapToObj(person -> coordinator.get("/staff/offers.xhtml?person=" + person))
                .filter(page -> page.status() == 200)
                .flatMap(page -> page.html().select("a[href*='referral-send'][href*='service=']").stream())
                .toList();

        assertThat(courses).isNotEmpty();
        Element course = courses.get(0);
        Http.Page referral = coordinator.get(course.attr("href"));
        assertThat(referral.status()).isEqualTo(200);
        assertThat(referral.html().select("[id$=offer] h3").text()).isEqualTo(course.text());
    }

    @Test
    void service_that_does_not_exist_is_not_chosen() {
        Http coordinator = Http.as(Accounts.COORDINATOR);

        for (String forged : List.of("999999", "abc", "")) {
            Http.Page page = coordinator.get("/staff/referral-send.xhtml?person=2&service=" + forged);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("[id$=offer] h3")).isEmpty();
        }
    }
}
