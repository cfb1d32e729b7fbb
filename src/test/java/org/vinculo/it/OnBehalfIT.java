package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said by telephone or on paper is written down for others, counts from its day, and both sides read who wrote it. */
class OnBehalfIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void agency_that_accepted_by_telephone_two_days_ago_is_not_late_any_more() {
        Page page = browser.as(Accounts.CASEWORKER);
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        new Caseworker(page).refer(person, "Consulta médica general", "Dolor de espalda", today);
        long referral = Things.newestReferral(person);
        Things.sentEarlier(referral, 4);
        assertThat(lateOf(page, person)).hasCount(1);

        String address = "/staff/referral.xhtml?id=" + referral;
        page.navigate(address);
        Fields said = Fields.dialog(page, "accept");
        said.select("saidHow", "TELEPHONE").date("saidOn", today.plusDays(1)).text("saidWho", "Dra. Julia Paz");
        Browser.field(page, "accept:confirm").click();
        assertThat(page.locator("[id='accept:saidOn-error']")).containsText("Ese día todavía no llega");
        pictures(page, "refused");
        said.date("saidOn", today.minusDays(5));
        Browser.field(page, "accept:confirm").click();
        assertThat(page.locator("[id='accept:saidOn-error']")).containsText("anterior a lo que se le preguntó");
        assertThat(Browser.field(page, "accept:saidWho")).hasValue("Dra. Julia Paz");
        assertThat(Browser.field(page, "accept:saidHow")).hasValue("TELEPHONE");
        assertThat(Things.waitedFor(referral)).isEqualTo(1);

        said.date("saidOn", today.minusDays(2)).send("confirm", address);
        assertThat(page.locator("main"))
                .containsText(
                        "Registrado por Ana López Santiago para Clínica Comunitaria El Almendro: dicho por Dra. Julia Paz,"
                                + " por teléfono, el " + Spanish.date(today.minusDays(2)) + ".");
        assertThat(page.locator("main")).containsText("2 días después");
        assertThat(Things.waitedFor(referral)).isZero();
        pictures(page, "referral");
        assertThat(lateOf(page, person)).hasCount(0);

        Page agency = browser.as(Accounts.CLINIC);
        agency.navigate("/agency/referral.xhtml?id=" + referral);
        assertThat(agency.locator("main")).containsText("Registrado por Ana López Santiago para la agencia");
        assertThat(agency.locator("main")).containsText("dicho por Dra. Julia Paz, por teléfono");
        pictures(agency, "agency");
        inOtherLanguages(agency);
        assertThat(Http.as(newcomer()).get(address).status()).isEqualTo(404);

        page.navigate(address);
        Fields.dialog(page, "withdraw")
                .choose("saidParty", "PERSON")
                .select("saidHow", "TELEPHONE")
                .date("saidOn", today)
                .text("saidWho", "Su hermana")
                .text("reason", "Prefiere otra clínica")
                .send("confirm", address);
        assertThat(page.locator("main")).containsText("dicho por Su hermana, por teléfono");
        agency.navigate("/agency/referral.xhtml?id=" + referral);
        assertThat(agency.locator("main")).containsText("para la persona: dicho por teléfono");
        assertThat(agency.locator("main")).not().containsText("Su hermana");
    }

    @Test
    void employer_answers_on_paper_and_the_person_decides_by_message() {
        long candidacy = Things.unansweredCandidacy(Accounts.CASEWORKER);
        String address = "/staff/candidacy.xhtml?id=" + candidacy;
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate(address);
        Fields invited = Fields.dialog(page, "interview");
        invited.date("day", today.plusDays(1));
        page.locator("[id='interview:time']").selectOption(new SelectOption().setIndex(5));
        invited.select("saidHow", "PAPER").date("saidOn", today.plusDays(1)).text("note", "Preguntar por Rosa");
        Browser.field(page, "interview:confirm").click();
        assertThat(page.locator("[id='interview:saidOn-error']")).containsText("Ese día todavía no llega");
        assertThat(Browser.field(page, "interview:note")).hasValue("Preguntar por Rosa");
        invited.date("saidOn", today.minusDays(1)).send("confirm", address);
        assertThat(page.locator("main")).containsText("Registrado por Ana López Santiago para");
        assertThat(page.locator("main")).containsText("en papel, el " + Spanish.date(today.minusDays(1)));
        pictures(page, "candidacy");

        Http employer = Http.as(Things.employerOf(candidacy));
        String card = "/employer/candidate.xhtml?id=" + candidacy;
        assertThat(employer.get(card).text())
                .contains("Registrado por la organización para la empresa: dicho en papel")
                .doesNotContain("Ana López Santiago");
        assertThat(Http.as(newcomer()).get(address).status()).isEqualTo(404);

        page.navigate(address);
        Fields.dialog(page, "withdraw")
                .select("saidHow", "MESSAGE")
                .date("saidOn", today)
                .text("reason", "Encontró otro trabajo")
                .send("confirm", address);
        assertThat(page.locator("main")).containsText("por mensaje o correo, el " + Spanish.date(today));
        assertThat(employer.get(card).status()).isEqualTo(404);

        Fields.dialog(page, "takeBack").text("reason", "Era otra persona").send("confirm", address);
        assertThat(page.locator("main")).not().containsText("por mensaje o correo");
        assertThat(page.locator("main")).containsText("en papel, el");
        assertThat(employer.get(card).status()).isEqualTo(200);
    }

    @Test
    void vacancy_asked_for_on_paper_says_so_to_both() {
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/vacancy-edit.xhtml");
        Fields fields = new Fields(page, "vacancy");
        fields.select("employerId", "1");
        EmployerContact.describe(fields, "Cocina de antojitos de la esquina", today.plusDays(20));
        fields.select("saidHow", "PAPER").date("saidOn", today.plusDays(1)).text("saidWho", "Gerencia de cocina");
        Browser.field(page, "vacancy:submit").click();
        assertThat(page.locator("[id='vacancy:saidOn-error']")).containsText("Ese día todavía no llega");
        assertThat(Browser.field(page, "vacancy:title")).hasValue("Cocina de antojitos de la esquina");
        fields.date("saidOn", today.minusDays(3)).send("submit", "/staff/vacancy.xhtml");
        assertThat(page.locator("main")).containsText("dicho por Gerencia de cocina, en papel");
        pictures(page, "vacancy");

        String id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        assertThat(Http.as(Accounts.EMPLOYER)
                        .get("/employer/vacancy.xhtml?id=" + id)
                        .text())
                .contains("Registrado por la organización para", "dicho por Gerencia de cocina, en papel");
    }

    private static void inOtherLanguages(Page agency) {
        Map<String, String> sentences = Map.of(
                "en", "Recorded by Ana López Santiago for the agency: said by Dra. Julia Paz, by telephone, on",
                "fr", "Enregistré par Ana López Santiago pour l'agence : dit par Dra. Julia Paz, par téléphone, le",
                "pt", "Registrado por Ana López Santiago para a agência: dito por Dra. Julia Paz, por telefone, em",
                "ht", "Ana López Santiago te ekri sa pou ajans lan: Dra. Julia Paz te di l nan telefòn,");
        try {
            sentences.forEach((language, sentence) -> {
                Accounts.speak(Accounts.CLINIC, language);
                agency.reload();
                assertThat(agency.locator("main")).containsText(sentence);
                pictures(agency, "agency-" + language);
            });
        } finally {
            Accounts.speak(Accounts.CLINIC, "es");
        }
    }

    private static String newcomer() {
        Things.newcomers();
        return Accounts.NEW_CASEWORKER;
    }

    /** The line of her unanswered referral among what is to be done today. */
    private static Locator lateOf(Page page, long person) {
        page.navigate("/staff/home.xhtml");
        return page.locator("main li, main tr")
                .filter(new Locator.FilterOptions().setHasText(Things.nameOf(person)))
                .filter(new Locator.FilterOptions().setHasText("Canalización sin respuesta"));
    }

    private static void pictures(Page page, String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(Browser.violations(page)).isEmpty();
            assertThat(Browser.scrollsSideways(page)).isFalse();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TestServer.base()
                            .resolve(Path.of("target/pictures/behalf-" + name + "-" + width + ".png"))));
        }
    }
}
