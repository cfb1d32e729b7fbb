package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has had no proposal for long comes first on her caseworker's page of the day, so that nobody is forgotten. */
class ForgottenIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void who_waits_longest_for_a_proposal_comes_first_until_one_is_open() {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        String name = Things.newName();
        long person = ana.register(name, LocalDate.of(1990, 2, 3), "FO" + System.nanoTime());
        ana.attend(person, today, "Traer su CURP", today.plusDays(7));
        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRH" + person, today.minusDays(10), today.plusDays(300));
        ana.writeProfile(person);
        assertThat(waiting(Accounts.CASEWORKER)).as("she began to look today").doesNotContain(name);

        Things.change("update person set stage_since = stage_since - interval 900 day where id = " + person);
        assertThat(waiting(Accounts.CASEWORKER)).contains(name, "ninguna propuesta");
        assertThat(waiting(Accounts.COORDINATOR)).as("another accompanies her").doesNotContain(name);
        Things.change("update person set company = 'SEPARATED' where id = " + person);
        assertThat(waiting(Accounts.CASEWORKER)).as("a child alone").doesNotContain(name);
        Things.change("update person set company = 'ADULT' where id = " + person);

        ana.propose(person, Things.vacancyWithOffer("YES"), today);
        assertThat(waiting(Accounts.CASEWORKER)).as("a proposal is open").doesNotContain(name);
        Things.change("update candidacy set status = 'REJECTED', proposed_at = proposed_at - interval 880 day"
                + " where person_id = " + person);
        assertThat(waiting(Accounts.CASEWORKER)).contains(name, "última propuesta");
    }

    /** Who is told of as waiting. */
    private static String waiting(String email) {
        Http.Page home = Http.as(email).get("/staff/home.xhtml");
        assertThat(home.status()).isEqualTo(200);
        return home.html()
                .select(".section:has(.section__title:contains(Sin propuesta desde hace tiempo))")
                .text();
    }
}
