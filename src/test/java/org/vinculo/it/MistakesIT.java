package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was recorded by mistake is undone by verbs: the history keeps it, nothing else does. */
class MistakesIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void hire_made_by_mistake_is_annulled_and_all_is_as_it_was() {
        long candidacy = Things.hireable();
        String before = Things.standing(candidacy);
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/candidacy.xhtml?id=" + candidacy);
        page.locator("button[data-dialog=hire]").click();
        new Fields(page, "hire")
                .select("saidHow", "TELEPHONE")
                .date("saidOn", LocalDate.now(ZoneId.of("America/Mexico_City")));
        Browser.field(page, "hire:confirm").click();
        assertThat(page.locator("main")).containsText("Colocación");
        assertThat(Things.standing(candidacy))
                .startsWith("HIRED")
                .contains("PLACED")
                .isNotEqualTo(before);

        page.locator("button[data-dialog=takeBack]").click();
        assertThat(page.locator("dialog[data-dialog=takeBack]")).containsText("Esto es lo que se deshace");
        assertThat(page.locator("dialog[data-dialog=takeBack]")).containsText("Su ruta vuelve a");
        assertThat(page.locator("dialog[data-dialog=takeBack]")).containsText("Tareas que se cancelan");
        Browser.field(page, "takeBack:confirm").click();
        assertThat(page.locator("[id='takeBack:reason-error']")).isVisible();
        Browser.field(page, "takeBack:reason").fill("Contrataron a su hermana, no a ella");
        Browser.field(page, "takeBack:confirm").click();

        assertThat(page.locator("main")).containsText("Anulada");
        assertThat(Things.standing(candidacy)).isEqualTo(before);
        assertThat(page.locator("button[data-dialog=hire]")).isVisible();
    }

    @Test
    void attention_filed_under_the_wrong_person_is_moved_and_leaves_nothing_of_what_was_said() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long wrong = Things.register(ana);
        long right = Things.register(ana);
        String said = "Vio a su hermano en " + Things.newName();
        ana.submit(
                ana.get("/staff/attention-record.xhtml?person=" + wrong),
                "attention",
                "save",
                Map.of("note", said, "nextStep", "Llamar a su hermano", "nextStepOn", Things.tomorrow()));
        long attention = Things.newestAttention(wrong);
        assertThat(ana.get("/staff/person.xhtml?id=" + wrong).text()).contains("Llamar a su hermano", "Orientación");

        Http.Page page = ana.get("/staff/attention.xhtml?id=" + attention);
        Http.Page unknown = ana.submit(
                page, "move", "confirm", Map.of("reference", "V-0000-00000", "reason", "Era de otra persona"));
        assertThat(unknown.html().getElementById("move:reference-error").text()).isNotBlank();
        ana.submit(
                page,
                "move",
                "confirm",
                Map.of("reference", Things.referenceOf(right), "reason", "Era de otra persona"));

        String left = ana.get("/staff/person.xhtml?id=" + wrong).html().body().html();
        assertThat(left)
                .contains("no era suya")
                .doesNotContain("Llamar a su hermano")
                .doesNotContain("attention.xhtml?id=" + attention);
        String hers = ana.get("/staff/person.xhtml?id=" + right).html().body().html();
        assertThat(hers).contains("Llamar a su hermano", "attention.xhtml?id=" + attention);
        assertThat(ana.get("/staff/attention.xhtml?id=" + attention).text()).contains(said);
        assertThat(Things.stageOf(wrong)).isEqualTo("REGISTERED");
        assertThat(Things.stageOf(right)).isEqualTo("ORIENTATION");
    }

    @Test
    void answer_of_an_agency_that_was_a_mistake_is_waited_for_again() {
        Http agency = Http.as(Accounts.CLINIC);
        long referral = Things.awaitedReferralOf(Accounts.CLINIC);
        String address = "/agency/referral.xhtml?id=" + referral;
        agency.submit(agency.get(address), "answer", "accept", Map.of());
        assertThat(Things.referralStatus(referral)).isEqualTo("ACCEPTED");

        agency.submit(agency.get(address), "takeBack", "confirm", Map.of("reason", "Era otra solicitud"));

        assertThat(Things.referralStatus(referral)).isEqualTo("RECEIVED");
        assertThat(agency.get(address).html().getElementById("answer:accept")).isNotNull();
    }
}
