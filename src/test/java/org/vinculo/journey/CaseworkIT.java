package org.vinculo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.it.Http;

/** What a caseworker does with a person between her registration and her first vacancy, over HTTP. */
class CaseworkIT {

    private static final String TAPACHULA = "ana.lopez@demo.vinculo.example";
    private static final String TIJUANA = "marisol.ibanez@demo.vinculo.example";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    /** A person of Tapachula in the demonstration data. */
    private static final String PERSON = "2";

    @Test
    void attention_in_the_future_is_refused_beside_its_date_and_nothing_typed_is_lost() {
        Http ana = Http.as(TAPACHULA);
        Http.Page form = ana.get("/staff/attention-record.xhtml?person=" + PERSON);

        Http.Page refused = ana.submit(
                form,
                "attention",
                "save",
                Map.of("heldOn", today.plusDays(2).format(TYPED), "note", "<b>Preguntó por la escuela</b>"));

        assertThat(refused.html().getElementById("attention:heldOn-error").text())
                .contains("todavía no llega");
        assertThat(refused.html().getElementById("attention:note").text()).isEqualTo("<b>Preguntó por la escuela</b>");
    }

    @Test
    void next_step_of_an_attention_appears_in_the_day_of_the_caseworker_once_even_after_two_clicks() {
        Http ana = Http.as(TAPACHULA);
        Http.Page form = ana.get("/staff/attention-record.xhtml?person=" + PERSON);
        Map<String, String> typed = Map.of(
                "nextStep", "Visitar la escuela Benito Juárez " + System.nanoTime(), "nextStepOn", today.format(TYPED));

        ana.submit(form, "attention", "save", typed);
        ana.submit(form, "attention", "save", typed);

        Http.Page day = ana.get("/staff/home.xhtml");
        assertThat(day.text().split(typed.get("nextStep"), -1)).hasSize(2);
    }

    @Test
    void document_that_ends_before_it_was_issued_is_refused_beside_its_field() {
        Http ana = Http.as(TAPACHULA);
        Http.Page form = ana.get("/staff/stay-edit.xhtml?person=" + PERSON);

        Http.Page refused = ana.submit(
                form,
                "stay",
                "save",
                Map.of(
                        "issuedOn",
                        today.minusDays(10).format(TYPED),
                        "expiresOn",
                        today.minusDays(20).format(TYPED)));

        assertThat(refused.html().getElementById("stay:expiresOn-error").text()).contains("no puede ser anterior");
    }

    @Test
    void person_of_another_site_is_not_there() {
        Http marisol = Http.as(TIJUANA);

        for (String page : new String[] {"attention-record", "stay-edit", "profile-edit", "route"}) {
            assertThat(marisol.get("/staff/" + page + ".xhtml?person=" + PERSON).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    /** The law lets nobody work before fifteen, accompanied or not. */
    @Test
    void child_has_no_labour_profile() {
        Http.Page page = Http.as(TAPACHULA).get("/staff/profile-edit.xhtml?person=24");

        assertThat(page.text()).contains("menos de 15 años");
        assertThat(page.html().getElementById("profile")).isNull();
    }
}
