package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job, through pages only and by three logins: from the first attention to the placement, each result read by the one it
 * is for. Once for a name with accents, once for a single name. It takes the pictures of the README.
 */
class MainJobIT {

    private static final ZoneId TAPACHULA = ZoneId.of("America/Mexico_City");

    @RegisterExtension
    private final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "María de los Ángeles Muñoz Güitrón, HN-550811, 1991-05-12, Cocina de desayunos del alba, Zenaida Quispe Mamani, true",
        "Suriyani, HN-550907, 1988-11-03, Cocina de comida corrida del portal, Eustaquia Colque, false"
    })
    void R4_R35_R36_one_person_from_her_first_attention_to_her_placement(
            String name, String document, LocalDate born, String title, String another, boolean pictures) {
        LocalDate today = LocalDate.now(TAPACHULA);
        LocalDate start = today.plusDays(20);
        Caseworker caseworker = new Caseworker(browser.as(Accounts.CASEWORKER));
        EmployerContact employer = new EmployerContact(browser.as(Accounts.EMPLOYER));

        long person = caseworker.register(name, born, document);
        assertThat(caseworker.page().locator("h1")).containsText(name);
        caseworker.attend(person, today, "Llevar copia de su tarjeta", today);
        caseworker.page().navigate("/staff/home.xhtml");
        assertThat(caseworker.page().locator("main")).containsText("Llevar copia de su tarjeta");
        caseworker.recordStay(person, "VRH", "VISITOR_CARD", document, today.minusDays(30), today.plusDays(300));
        caseworker.writeProfile(person);

        long other = caseworker.register(another, born.plusYears(2), "X" + document + "9");
        caseworker.recordStay(
                other, "VRH", "VISITOR_CARD", "X" + document + "9", today.minusDays(300), start.minusDays(12));
        caseworker.writeProfile(other);

        long vacancy = employer.post(title, start);
        assertThat(employer.page().locator("main")).containsText("Persona cocinera");
        publish(vacancy);

        Page matching = caseworker.page();
        Things.awaitIndexed();
        matching.navigate("/staff/matching.xhtml?vacancy=" + vacancy + "&person=" + person);
        assertThat(matching.locator("main")).containsText(name);
        picture(matching, "matching", pictures);
        matching.locator("#others summary").click();
        assertThat(matching.locator("#others"))
                .containsText(
                        "Su documento vence 12 días antes del inicio (" + Spanish.date(start.minusDays(12)) + ").");
        caseworker.propose(person, vacancy, today);

        employer.openCandidate(title);
        Page card = employer.page();
        assertThat(card.locator("main")).containsText("Persona cocinera");
        assertThat(card.locator("main")).not().containsText("Honduras");
        assertThat(card.locator("main")).not().containsText(document);
        assertThat(card.locator("main")).not().containsText("razones humanitarias");
        picture(card, "candidate", pictures);
        employer.recordInterview(today, "Llegó puntual y cocinó muy bien.");
        employer.hire(start);

        caseworker.page().navigate("/staff/home.xhtml");
        assertThat(caseworker.page().locator("main")).containsText(name);

        caseworker.refer(person, "Consulta", "Revisión médica general antes de empezar a trabajar.", today);
        Page agency = answerReferral(name);
        assertThat(agency.locator("main")).containsText("Cerrada");

        Page timeline = caseworker.page();
        timeline.navigate("/staff/person.xhtml?id=" + person);
        assertThat(timeline.locator("main")).containsText("Llegó el resultado de la canalización");
        assertThat(timeline.locator("main")).containsText("La contrataron: " + title);
        assertThat(timeline.locator("main")).containsText("Se registró a la persona");
        picture(timeline, "person", pictures);
        timeline.navigate("/staff/person.xhtml?id=" + person + "&kind=REFERRAL");
        assertThat(timeline.locator("main")).containsText("La agencia aceptó la canalización");
        assertThat(timeline.locator("main")).not().containsText("La contrataron");
        timeline.navigate("/staff/home.xhtml");
        assertThat(timeline.locator("main")).containsText("Respuesta a una canalización");
        picture(timeline, "today", pictures);
    }

    private void publish(long vacancy) {
        Page coordinator = browser.as(Accounts.COORDINATOR);
        coordinator.navigate("/staff/vacancy.xhtml?id=" + vacancy);
        Fields.dialog(coordinator, "publish").send("confirm", "/staff/");
        coordinator.navigate("/staff/vacancy.xhtml?id=" + vacancy);
        assertThat(coordinator.locator("main")).containsText("Publicada");
    }

    /** The agency of the clinic accepts, attends and reports; gives its page at the end. */
    private Page answerReferral(String name) {
        Page agency = browser.as(Accounts.CLINIC);
        agency.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        agency.waitForURL(url -> url.contains("referral.xhtml"));
        agency.locator("[id='answer:accept']").click();
        assertThat(agency.locator("main")).containsText("Aceptada");
        agency.locator("[id='answer:attend']").click();
        assertThat(agency.locator("main")).containsText("Atendida");
        new Fields(agency, "report").choose("outcome", "SERVED").text("note", "Se le atendió y se le dio seguimiento.");
        agency.locator("[id='report:close']").click();
        return agency;
    }

    private static void picture(Page page, String name, boolean wanted) {
        if (wanted) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + name + ".png")));
        }
    }
}
