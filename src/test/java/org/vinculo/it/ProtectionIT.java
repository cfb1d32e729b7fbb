package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A child alone (R21, R42): protected from the moment she is registered, offered to nobody, forgotten by nobody. */
class ProtectionIT {

    private static final ZoneId SITE = ZoneId.of("America/Mexico_City");
    private static final String COLLEAGUE = Accounts.INTERRUPTED;
    private static final List<String> UNDER_THE_FILE = List.of(
            "/staff/person.xhtml?id=",
            "/staff/person-edit.xhtml?id=",
            "/staff/person-age.xhtml?person=",
            "/staff/protection-case.xhtml?person=",
            "/staff/stay-edit.xhtml?person=",
            "/staff/profile-edit.xhtml?person=",
            "/staff/route.xhtml?person=",
            "/staff/consents.xhtml?person=",
            "/staff/files.xhtml?person=",
            "/staff/letters.xhtml?person=",
            "/staff/letter-present.xhtml?person=",
            "/staff/agreements.xhtml?person=",
            "/staff/appointment-book.xhtml?person=",
            "/staff/family.xhtml?person=",
            "/staff/attention-record.xhtml?person=",
            "/staff/referral-send.xhtml?person=",
            "/staff/task-make.xhtml?person=");

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R21_no_page_search_or_card_offers_a_child_alone_for_work() {
        Page page = browser.as(Accounts.CASEWORKER);
        String name = "Yareli " + Things.newName();
        long child = registerAged(page, name, LocalDate.now(SITE).minusYears(16).minusDays(20), "UNACCOMPANIED");
        assertThat(page.locator("main")).containsText("dé aviso de inmediato a la Procuraduría");
        assertThat(page.locator(".tabs-local").first()).not().containsText("Perfil laboral");
        assertThat(page.locator("main")).not().containsText("Proponer vacante");
        // As if she had written a profile before it was known that she is alone.
        Things.giveProfile(child);
        long vacancy = Things.publishedVacancy();

        for (Http http :
                List.of(Http.as(Accounts.CASEWORKER), Http.as(Accounts.COORDINATOR), Http.as(Accounts.PROTECTION))) {
            assertThat(http.get("/staff/profile-edit.xhtml?person=" + child).status())
                    .isEqualTo(404);
            assertThat(http.get("/staff/candidacy-propose.xhtml?vacancy=" + vacancy + "&person=" + child)
                            .status())
                    .isEqualTo(404);
            assertThat(http.get("/staff/matching.xhtml?vacancy=" + vacancy).body())
                    .doesNotContain(name);
            assertThat(http.get("/staff/person.xhtml?id=" + child + "&tab=profile")
                            .text())
                    .doesNotContain("Ocupaciones", "Escribir el perfil");
        }
        page.navigate("/staff/route.xhtml?person=" + child);
        assertThat(page.locator("[id='advance:stage']")).containsText("Regularización");
        assertThat(page.locator("[id='advance:stage']")).not().containsText("Perfil laboral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNACCOMPANIED", "SEPARATED"})
    void R42_another_caseworker_finds_nothing_and_is_told_only_whom_to_ask(String company) {
        Http ana = Http.as(Accounts.CASEWORKER);
        String name = "Odalis " + Things.newName();
        long child = register(ana, name, company);
        String reference = Things.referenceOf(child);
        Things.awaitIndexed();
        Http colleague = Http.as(COLLEAGUE);

        for (String address : UNDER_THE_FILE) {
            boolean ofWork = address.contains("profile") || address.contains("letter-present");
            assertThat(ana.get(address + child).status()).as(address).isEqualTo(ofWork ? 404 : 200);
            assertThat(colleague.get(address + child).status()).as(address).isEqualTo(404);
        }
        assertThat(colleague
                        .get("/staff/elsewhere.xhtml?reference=" + reference)
                        .status())
                .isEqualTo(404);
        assertThat(search(colleague, name)).doesNotContain(name);
        assertThat(search(ana, name)).contains(name);
        assertThat(search(Http.as(Accounts.COORDINATOR), name)).contains(name);

        String warned = colleague
                .submit(colleague.get("/staff/person-register.xhtml"), "person", "save", Map.of("usedName", name))
                .html()
                .select("[id$=duplicates] .cards")
                .html();
        assertThat(warned).contains("Existe un expediente protegido: pregunte a Nayeli Cruz Aguilar");
        assertThat(warned).doesNotContain(name, reference, "Tapachula", "href", "parecido");
    }

    @Test
    void R21_nothing_but_the_referral_ends_the_task_and_the_hand_over_ends_the_keeping() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long child = register(ana, Things.newName(), "UNACCOMPANIED");
        long task = Things.openTask("CHILD_ALONE", child);
        Http nayeli = Http.as(Accounts.PROTECTION);
        Http.Page page = nayeli.get("/staff/task.xhtml?id=" + task);
        assertThat(page.text()).contains("termina cuando se hace lo que pide", "Avisar a la autoridad");
        assertThat(page.html().select("[id='task:done'], main dialog")).isEmpty();
        assertThat(ana.get("/staff/attention-record.xhtml?person=" + child).text())
                .doesNotContain("avisar hoy");
        Http.Page ended = nayeli.get("/staff/route.xhtml?person=" + child);
        nayeli.submit(ended, "abandon", "confirm", Map.of("endReason", "WENT_ON", "reason", "Se fue"));
        assertThat(Things.openTask("CHILD_ALONE", child)).isEqualTo(task);

        String address = "/staff/protection-case.xhtml?person=" + child;
        Http.Page incomplete = ana.submit(ana.get(address), "refer", "save", Map.of("authority", "PROCURADURIA"));
        assertThat(incomplete.html().getElementById("refer:contact-error").text())
                .isNotBlank();
        Http.Page referred = ana.submit(
                ana.get(address),
                "refer",
                "save",
                Map.of("authority", "PROCURADURIA", "contact", "Guardia, Lic. Inventada"));
        assertThat(referred.text()).contains("Avisada la autoridad", "Escribir el folio", "Adjuntar el acuse");
        assertThat(Things.openTask("CHILD_ALONE", child)).isZero();
        assertThat(ana.submit(referred, "receipt", "confirm", Map.of("folio", "F-77"))
                        .text())
                .contains("F-77")
                .doesNotContain("Se registró por error", "Cerrar la protección");

        ana.submit(ana.get(address), "receive", "confirm", Map.of("from", "T.S. Inventada"));
        for (String each : UNDER_THE_FILE) {
            assertThat(ana.get(each + child).status()).as(each).isEqualTo(404);
        }
        assertThat(nayeli.get(address).text()).contains("Con la autoridad", "T.S. Inventada");

        Http.Page undone = nayeli.submit(nayeli.get(address), "takeBack", "confirm", Map.of("reason", "Todavía no"));
        assertThat(undone.text()).contains("Avisada la autoridad");
        assertThat(ana.get(address).status()).isEqualTo(200);
    }

    @Test
    void R21_registered_by_mistake_is_annulled_by_protection_and_all_is_as_it_was() {
        Http ana = Http.as(Accounts.CASEWORKER);
        String name = Things.newName();
        long child = register(ana, name, "SEPARATED");
        String address = "/staff/protection-case.xhtml?person=" + child;
        Http leticia = Http.as(Accounts.COORDINATOR);
        Http.Page page = leticia.get(address);
        assertThat(page.html().select("dialog[data-dialog=annul]").text()).contains("Esto se deshace");
        Http.Page noReason = leticia.submit(page, "annul", "confirm", Map.of("company", "ACCOMPANIED"));
        assertThat(noReason.html().getElementById("annul:reason-error").text()).isNotBlank();
        leticia.submit(page, "annul", "confirm", Map.of("company", "ACCOMPANIED", "reason", "Viene con su madre"));

        assertThat(Things.openTask("CHILD_ALONE", child)).isZero();
        assertThat(Http.as(COLLEAGUE).get("/staff/person.xhtml?id=" + child).text())
                .contains(name);
        leticia.submit(leticia.get(address), "takeBack", "confirm", Map.of("reason", "No era su madre"));
        assertThat(Http.as(COLLEAGUE).get("/staff/person.xhtml?id=" + child).status())
                .isEqualTo(404);
        assertThat(Things.openTask("CHILD_ALONE", child)).isPositive();
    }

    @Test
    void R21_no_edit_of_the_file_ends_protection_nor_changes_an_age() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long child = register(ana, Things.newName(), "UNACCOMPANIED");
        Http.Page edit = ana.get("/staff/person-edit.xhtml?id=" + child);
        assertThat(edit.html().select("[id='person:company'], [id='person:precision']"))
                .isEmpty();

        long other = register(ana, Things.newName(), "UNKNOWN");
        Http.Page refused = ana.submit(
                ana.get("/staff/person-edit.xhtml?id=" + other), "person", "save", Map.of("company", "ADULT"));
        assertThat(refused.html().getElementById("person:company-error").text()).isNotBlank();
        Http.Page alone = ana.submit(
                ana.get("/staff/person-edit.xhtml?id=" + other), "person", "save", Map.of("company", "SEPARATED"));
        assertThat(alone.text()).contains("dé aviso de inmediato");
        assertThat(Things.openTask("CHILD_ALONE", other)).isPositive();
    }

    @Test
    void R21_age_needs_proof_and_moves_the_case_by_somebodys_decision_only() {
        Page page = browser.as(Accounts.CASEWORKER);
        String name = "Neftalí " + Things.newName();
        long child = registerAged(page, name, null, "UNACCOMPANIED");
        page.navigate("/staff/person-age.xhtml?person=" + child);
        new Fields(page, "age")
                .choose("precision", "EXACT")
                .awaitField("birthDate")
                .date("birthDate", LocalDate.now(SITE).minusYears(19))
                .choose("evidence", "OWN_WORD");
        Browser.field(page, "age:save").click();
        assertThat(page.locator("[id='age:evidence-error']")).containsText("hace falta una prueba");
        new Fields(page, "age").choose("evidence", "BIRTH_CERTIFICATE").send("save", "/staff/person.xhtml");

        assertThat(page.locator("main")).containsText("19 años");
        assertThat(page.locator("main")).containsText("dé aviso de inmediato");
        assertThat(Things.openTask("CHILD_CASE_TO_MOVE", child)).isPositive();
        assertThat(Http.as(COLLEAGUE).get("/staff/person.xhtml?id=" + child).status())
                .isEqualTo(404);

        Http nayeli = Http.as(Accounts.PROTECTION);
        String address = "/staff/protection-case.xhtml?person=" + child;
        Http.Page closed = nayeli.submit(
                nayeli.get(address), "close", "confirm", Map.of("end", "ADULT", "reason", "Acta a la vista"));
        assertThat(closed.text()).contains("Protección cerrada");
        assertThat(Things.openTask("CHILD_CASE_TO_MOVE", child)).isZero();
        assertThat(Http.as(COLLEAGUE).get("/staff/person.xhtml?id=" + child).text())
                .contains(name, "Perfil laboral");
    }

    @Test
    void R21_clock_passes_the_limit_while_the_server_is_down_and_the_coordinator_is_told_exactly_once() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long child = register(ana, Things.newName(), "UNACCOMPANIED");
        TestServer portal = TestServer.running();
        try {
            portal.server().kill();
            portal.server().setClockOffset(Duration.ofHours(25));
            portal.restart();
            Things.await("the coordinator is told", () -> Things.told("CHILD_ALONE_LATE", child) > 0);
            long second = register(Http.as(Accounts.CASEWORKER), Things.newName(), "UNACCOMPANIED");
            portal.server().kill();
            portal.server().setClockOffset(Duration.ofHours(51));
            portal.restart();
            Things.await("of the second child, too", () -> Things.told("CHILD_ALONE_LATE", second) > 0);

            assertThat(Things.told("CHILD_ALONE_LATE", child)).isEqualTo(1);
            assertThat(Things.tasks("CHILD_ALONE_LATE", child)).isEqualTo(1);
            Http leticia = Http.as(Accounts.COORDINATOR);
            assertThat(leticia.get("/staff/home.xhtml").text()).contains("Venció el plazo");
            assertThat(leticia.get("/staff/protection.xhtml").text()).contains("Venció", Things.referenceOf(child));
        } finally {
            portal.server().setClockOffset(Duration.ZERO);
        }
    }

    @Test
    void R21_eighteenth_birthday_is_a_task_and_changes_nothing_by_itself() {
        Page page = browser.as(Accounts.CASEWORKER);
        long child = registerAged(
                page,
                "Jenifer " + Things.newName(),
                LocalDate.now(SITE).minusYears(18).plusDays(3),
                "UNACCOMPANIED");
        TestServer portal = TestServer.running();
        try {
            portal.server().setClockOffset(Duration.ofDays(4));
            Things.await("her birthday is a task", () -> Things.openTask("CHILD_CASE_TO_MOVE", child) > 0);
            assertThat(Http.as(COLLEAGUE).get("/staff/person.xhtml?id=" + child).status())
                    .isEqualTo(404);
            assertThat(Http.as(Accounts.PROTECTION)
                            .get("/staff/person.xhtml?id=" + child)
                            .text())
                    .contains("18 años")
                    .doesNotContain("Perfil laboral");
        } finally {
            portal.server().setClockOffset(Duration.ZERO);
        }
    }

    @ParameterizedTest
    @CsvSource({"es, 1280", "fr, 1280", "es, 360", "fr, 360"})
    void pages_of_protection_have_no_obstacle(String language, int width) {
        speak(language);
        Page page = browser.as(Accounts.PROTECTION, width, 900, language);
        for (String each : List.of(
                "protection", "protection-case?person=6", "protection-case?person=42", "person-age?person=42")) {
            String[] parts = each.split("\\?");
            page.navigate("/staff/" + parts[0] + ".xhtml" + (parts.length > 1 ? "?" + parts[1] : ""));
            assertThat(Browser.violations(page)).as(each).isEmpty();
            assertThat(Browser.scrollsSideways(page)).as(each).isFalse();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(
                            Path.of("target/pictures/" + parts[0] + (parts.length > 1 ? parts[1].replace('=', '-') : "")
                                    + "-" + language + "-" + width + ".png")));
        }
        speak("es");
    }

    private static void speak(String language) {
        Http http = Http.as(Accounts.PROTECTION);
        http.submit(
                http.get("/account.xhtml"), "languageForm", "security-own-language-save", Map.of("language", language));
    }

    /** @param born null when nobody knows */
    private static long registerAged(Page page, String name, LocalDate born, String company) {
        page.navigate("/staff/person-register.xhtml");
        Fields fields = new Fields(page, "person");
        if (born != null) {
            fields.choose("precision", "EXACT").awaitField("birthDate").date("birthDate", born);
        }
        fields.choose("company", company).text("usedName", name).send("save", "/staff/person.xhtml");
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    private static long register(Http http, String name, String company) {
        Http.Page file = http.submit(
                http.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", name, "company", company));
        return Long.parseLong(file.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private static String search(Http http, String words) {
        return http.submit(http.get("/staff/people.xhtml"), "search", "go", Map.of("words", words))
                .html()
                .select("tbody")
                .text();
    }
}
