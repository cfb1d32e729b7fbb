package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R19, R40: a talk in one form, a pile of paper sheet after sheet, and the sheets themselves. */
class GroupAttentionIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Http ana = Http.as(Accounts.CASEWORKER);

    @Test
    void R19_R40_one_form_reaches_those_named_in_their_own_files_and_counts_the_others_without_a_file() {
        long one = Things.register(ana);
        long other = Things.register(ana);
        Things.awaitIndexed();
        long before = Things.people();
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/group-attention-record.xhtml");
        Fields fields = new Fields(page, "group");
        fields.text("subject", "Derechos y costos en el albergue")
                .date("heldOn", today.minusDays(3))
                .text("place", "Casa Jacaranda")
                .number("minutes", "60");
        page.locator("[id='group:topics'] input[value='T1']").check();
        page.locator("[id='group:topics'] input[value='T7']").check();
        page.locator("[id='group:confirmed']").check();
        fields.pick("people", Things.nameOf(one)).pick("people", Things.nameOf(other));
        fields.number("count:2:female", "12").number("count:0:notSaid", "4");
        fields.send("save", "/staff/group-attention.xhtml");

        assertThat(page.locator("main")).containsText("Derechos y costos en el albergue");
        assertThat(page.locator("main")).containsText(Things.nameOf(one));
        assertThat(page.locator("main")).containsText(Things.nameOf(other));
        assertThat(page.locator(".fact:has-text('Personas alcanzadas')")).containsText("18");
        assertThat(Things.people()).isEqualTo(before);
        Http.Page hers = ana.get("/staff/attention.xhtml?id=" + Things.newestAttention(one));
        assertThat(hers.text()).contains("En grupo", "Casa Jacaranda", "60").doesNotContain(Things.nameOf(other));
        assertThat(Things.stageOf(one)).isEqualTo("ORIENTATION");

        page.locator("button[data-dialog=annul]").click();
        Browser.field(page, "annul:reason").fill("Se registró dos veces");
        Browser.field(page, "annul:confirm").click();
        assertThat(page.locator("main")).containsText("Se registró dos veces");
        assertThat(ana.get("/staff/attention.xhtml?id=" + Things.newestAttention(one))
                        .text())
                .contains("Anulada");
        assertThat(Things.stageOf(one)).isEqualTo("REGISTERED");
    }

    @Test
    void talk_of_another_site_is_not_there_and_nobody_can_name_whom_she_may_not_see() {
        Http elsewhere = Http.as("marisol.ibanez@demo.vinculo.example");
        assertThat(elsewhere.get("/staff/group-attention.xhtml?id=1").status()).isEqualTo(404);
        assertThat(elsewhere.get("/staff/group-attentions.xhtml").text())
                .doesNotContain("Derechos y costos, en el albergue");
        assertThat(ana.get("/staff/group-attentions.xhtml").text()).contains("Derechos y costos, en el albergue");
    }

    @Test
    void talk_that_reached_nobody_is_refused_and_nothing_typed_is_lost() {
        Http.Page form = ana.get("/staff/group-attention-record.xhtml");

        Http.Page refused =
                ana.submit(form, "group", "save", Map.of("subject", "Plática vacía", "heldOn", "01/11/2026"));

        assertThat(refused.text()).contains("Nombre al menos a una persona");
        assertThat(refused.html().select("[id='group:subject']").val()).isEqualTo("Plática vacía");
    }

    @Test
    void R40_pile_of_paper_is_copied_sheet_after_sheet_with_its_real_day() {
        long one = Things.register(ana);
        long other = Things.register(ana);
        Things.awaitIndexed();
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/paper-pile.xhtml");
        LocalDate day = today.minusDays(5);
        Fields fields = new Fields(page, "pile");
        fields.pick("person", Things.nameOf(one))
                .date("heldOn", day)
                .text("place", "Puente")
                .text("note", "Sin luz en la oficina")
                .send("save", "/staff/paper-pile.xhtml");
        assertThat(page.locator("main")).containsText("Ya pasadas");

        assertThat(Browser.field(page, "pile:place")).hasValue("Puente");
        assertThat(Browser.field(page, "pile:note")).hasValue("");
        fields.pick("person", Things.nameOf(other)).send("save", "/staff/paper-pile.xhtml");
        assertThat(page.locator("main li a[href*='attention.xhtml']")).hasCount(2);

        assertThat(Things.heldOn(Things.newestAttention(one))).isEqualTo(day.toString());
        assertThat(Things.heldOn(Things.newestAttention(other))).isEqualTo(day.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "es, Registro de una atención",
        "en, Record of an attention",
        "fr, Fiche d'une attention",
        "pt, Registro de um atendimento",
        "ht, Fich yon atansyon"
    })
    void sheets_are_there_in_five_languages(String language, String title) {
        Http.Page kit = ana.get("/staff/paper-kit.xhtml?language=" + language);

        assertThat(kit.html().select("main [lang=" + language + "] h2").eachText())
                .contains(title)
                .hasSize(3);
        assertThat(kit.html().select(".sheet__boxes li").size()).isGreaterThan(50);
    }

    @Test
    void pages_fit_a_telephone() {
        for (int width : new int[] {1280, 360}) {
            Page page = browser.as(Accounts.CASEWORKER, width, 900, width == 360 ? "fr" : "es");
            Browser.picture(page, "/staff/group-attention-record.xhtml", "group-record-" + width);
            Browser.picture(page, "/staff/group-attention.xhtml?id=1", "group-" + width);
            Browser.picture(page, "/staff/group-attentions.xhtml", "groups-" + width);
            Browser.picture(page, "/staff/paper-pile.xhtml", "pile-" + width);
            Browser.picture(page, "/staff/paper-kit.xhtml?language=ht", "kit-" + width);
            Browser.picture(page, "/staff/attention.xhtml?id=1", "attention-" + width);
            Browser.picture(page, "/staff/attention-correct.xhtml?id=1", "correct-" + width);
        }
    }
}
