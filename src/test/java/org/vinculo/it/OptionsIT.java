package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.launch.LibertyServer;

/** A person's papers for work, her options of stay and the sheet she takes home. */
class OptionsIT {

    private static final String SHEET_DAY = "2026-12-10T18:00:00Z";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void numbers_are_checked_kept_with_their_history_and_find_her() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = register(ana, "Marie Pierre Jean " + Things.newName());
        String curp = "/staff/paper-edit.xhtml?kind=CURP&person=" + person;

        Http.Page wrong = paper(ana, curp, Map.of("state", "OBTAINED", "number", "PIJM940512MNERNR05"));
        assertThat(wrong.html().getElementById("paper:number-error").text()).contains("último dígito");

        Http.Page kept = paper(ana, curp, Map.of("state", "OBTAINED", "number", "pijm-940512 mnernr04"));
        assertThat(kept.html().select("li[data-paper=CURP]").text()).contains("PIJM940512MNERNR04", "Obtenido");
        assertThat(kept.html().select("li[data-paper=RFC]").text())
                .contains("Pendiente")
                .doesNotContain("Antes: CURP");
        assertThat(kept.html().select("li[data-paper=NSS] a[href*=services]").attr("href"))
                .contains("category=IDENTITY_DOCUMENTS");

        Http.Page lost = paper(ana, curp, Map.of("state", "IN_PROCESS"));
        assertThat(lost.html().getElementById("paper:note-error").text()).contains("Diga en la nota por qué");

        Http.Page elsewhere = paper(
                ana,
                "/staff/paper-edit.xhtml?kind=CURP&person=" + register(ana, Things.newName()),
                Map.of("state", "OBTAINED", "number", "PIJM940512MNERNR04"));
        assertThat(elsewhere.html().select("li[data-paper=CURP]").text())
                .contains("está en otro expediente", "no salen del nombre");

        Http.Page alike = ana.submit(
                ana.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", Things.newName(), "documentNumber", "PIJM940512MNERNR04"));
        assertThat(alike.text()).contains("Ya se conoce a alguien parecido");
    }

    @Test
    void number_of_a_bank_account_is_asked_of_nobody() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page page = ana.get("/staff/paper-edit.xhtml?kind=BANK_ACCOUNT&person=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().getElementById("paper:number")).isNull();
    }

    @Test
    void R32_child_alone_has_no_list_of_papers_and_no_routes_but_protection() {
        Http coordinator = Http.as(Accounts.COORDINATOR);

        Http.Page papers = coordinator.get("/staff/person.xhtml?tab=profile&id=6");
        assertThat(papers.html().select("[data-paper]")).isEmpty();
        assertThat(papers.text()).doesNotContain("Documentos para trabajar");
        Http.Page options = coordinator.get("/staff/options.xhtml?person=6");
        assertThat(options.html().select("[data-route]").eachAttr("data-route")).containsExactly("CHILD_PROTECTION");
        assertThat(Http.as(Accounts.CASEWORKER)
                        .get("/staff/options.xhtml?person=4")
                        .status())
                .as("of another site")
                .isEqualTo(404);
    }

    @Test
    void R26_R27_R32_from_answers_to_routes_with_deadlines_and_a_sheet_in_her_language() {
        at(SHEET_DAY, () -> {
            Http ana = Http.as(Accounts.CASEWORKER);
            long person = registerAdult(ana);
            record(ana, person, "IRREG");

            Http.Page asked = ana.get("/staff/options.xhtml?person=" + person);
            assertThat(asked.text()).contains("Todavía no se le pregunta", "no sustituye a una persona abogada");
            Http.Page unknown = answer(ana, person, Map.of("returnFear", "YES"));
            assertThat(route(unknown, "ASYLUM")).contains("Pregunte qué día entró", "30 días hábiles", "COMAR");
            assertThat(unknown.html().getElementById("human-first").text()).contains("Teme regresar");

            Http.Page routes = answer(
                    ana,
                    person,
                    Map.of(
                            "enteredOn", "23/11/2026",
                            "entry", "WITH_PERMISSION",
                            "stayEndedOn", "30/11/2026",
                            "crime", "NO"));
            assertThat(route(routes, "ASYLUM")).contains("6 de enero de 2027", "No se paga");
            assertThat(route(routes, "REGULARISATION_EXPIRED"))
                    .contains(
                            "29 de enero de 2027",
                            "no se sabe el monto de 2026",
                            "En 2025 fue $1,702.00 MXN",
                            "$2,346.20 MXN",
                            "$11,731.00 MXN",
                            "LMigr arts. 134 I y 146");
            assertThat(routes.html().select("[data-route]").eachAttr("data-route"))
                    .startsWith("ASYLUM", "REGULARISATION_EXPIRED");

            Http.Page sheet = ana.submit(routes, "sheet", "give", Map.of("language", "ht"));
            assertThat(sheet.path()).endsWith("/staff/cost-sheet.xhtml");
            assertThat(sheet.html().getElementById("sheet").attr("lang")).isEqualTo("ht");
            assertThat(sheet.html().getElementById("sheet").text())
                    .contains("6 janvye 2027", "hoja de ayuda", "Pèsonn pa gen dwa fè ou peye", "Montan 2026", "CNDH");

            at(
                    "2027-01-04T18:00:00Z",
                    () -> assertThat(Http.as(Accounts.CASEWORKER)
                                    .get(sheet.uri().toString())
                                    .html()
                                    .getElementById("year")
                                    .text())
                            .contains("2026", "ane a chanje"));
        });
    }

    @Test
    void R26_after_the_year_amounts_of_the_former_one_are_named_and_not_taken() {
        at("2027-01-04T18:00:00Z", () -> {
            Http ana = Http.as(Accounts.CASEWORKER);
            long person = registerAdult(ana);
            record(ana, person, "IRREG");

            Http.Page routes = answer(ana, person, Map.of("family", "SPOUSE_MEXICAN"));

            assertThat(route(routes, "REGULARISATION_FAMILY"))
                    .contains(
                            "residencia temporal de un año: no se sabe el monto de 2027", "En 2026 fue $11,141.00 MXN")
                    .contains("Aquí no se ha descontado");
        });
    }

    @Test
    void R32_rule_counts_once_somebody_else_has_verified_it() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Http.Page form = coordinator.get("/staff/route-rule-edit.xhtml");
        Map<String, String> typed = new HashMap<>(Map.of(
                "route", "STUDENT",
                "conditions", "STAY es IRREG",
                "confidence", "ASK",
                "office", "INM",
                "legalBasis", "Artículo inventado para la prueba",
                "source", "DOF, fecha inventada",
                "validFrom", "01/01/2026"));
        Http.Page refused = coordinator.submit(form, "rule", "propose", typed);
        assertThat(refused.html().getElementById("rule:conditions-error").text())
                .contains("STAY es IRREG");

        typed.put("conditions", "stay is irreg\nstudies is higher");
        typed.put("fees", "FEE_NONSENSE");
        Http.Page unknown = coordinator.submit(refused, "rule", "propose", typed);
        assertThat(unknown.html().getElementById("rule:fees-error").text()).contains("FEE_NONSENSE");
        typed.put("fees", "FEE_RT_1");
        Http.Page proposed = coordinator.submit(unknown, "rule", "propose", typed);
        assertThat(proposed.text()).contains("STAY is IRREG", "STUDIES is HIGHER", "Usted capturó este valor");
        assertThat(proposed.html().getElementById("decide:verify")).isNull();

        Http ana = Http.as(Accounts.CASEWORKER);
        long person = registerAdult(ana);
        record(ana, person, "IRREG");
        assertThat(route(answer(ana, person, Map.of("studies", "HIGHER")), "STUDENT"))
                .isEmpty();

        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        administrator.submit(administrator.get(proposed.uri().toString()), "decide", "verify", Map.of());
        Http.Page after = ana.get("/staff/options.xhtml?person=" + person);
        assertThat(route(after, "STUDENT")).contains("Artículo inventado");

        Http.Page page = coordinator.get(proposed.uri().toString());
        coordinator.submit(page, "withdraw", "confirm", Map.of("reason", "Era una prueba"));
        assertThat(route(ana.get("/staff/options.xhtml?person=" + person), "STUDENT"))
                .isEmpty();
    }

    @Test
    void R29_limits_are_told_in_the_language_of_the_reader() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = registerAdult(ana);
        record(ana, person, "VTF");
        String address = "/staff/person.xhtml?tab=route&id=" + person;
        for (Map.Entry<String, String> language : Map.of(
                        "en", "in the occupation of the offer",
                        "fr", "dans le métier de l'offre",
                        "pt", "na ocupação da oferta",
                        "ht", "nan metye ki nan òf la",
                        "es", "en la ocupación de la oferta")
                .entrySet()) {
            Page page = browser.as(Accounts.CASEWORKER, 1280, 900, "es");
            page.navigate(address);
            speak(page, language.getKey());
            page.navigate(address);
            assertThat(page.locator("main").innerText()).contains(language.getValue());
            speak(page, "es");
        }
    }

    @Test
    void R28_caseworker_asks_with_the_keyboard_and_prints_the_sheet() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = registerAdult(ana);
        record(ana, person, "IRREG");
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/options-ask.xhtml?person=" + person);
        Fields fields = new Fields(page, "ask");
        fields.date("enteredOn", LocalDate.now(ZoneId.of("America/Mexico_City")).minusDays(10));
        Browser.field(page, "ask:entry").focus();
        page.keyboard().press("ArrowDown");
        Browser.field(page, "ask:returnFear").focus();
        page.keyboard().press("ArrowDown");
        Browser.field(page, "ask:save").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/staff/options.xhtml"));
        assertThat(page.locator("[data-route=ASYLUM]").innerText()).contains("A más tardar el");
        look(page, "options");

        page.navigate("/staff/options-ask.xhtml?person=" + person);
        look(page, "options-ask");
        page.navigate("/staff/options.xhtml?person=" + person);
        new Fields(page, "sheet").select("language", "en").send("give", "/staff/cost-sheet.xhtml");
        assertThat(page.locator("#sheet").innerText())
                .contains("You decide and you file yourself", "Never in cash to a person");
        look(page, "cost-sheet");
        page.navigate("/staff/person.xhtml?tab=profile&id=1");
        look(page, "papers");
        page.navigate("/staff/route-rules.xhtml");
        look(page, "route-rules");
        page.navigate("/staff/route-rule-edit.xhtml?id=2");
        look(page, "route-rule-edit");
        speak(page, "en");
        page.navigate("/staff/options.xhtml?person=" + person);
        look(page, "options-en");
        page.navigate("/staff/paper-edit.xhtml?kind=CURP&person=1");
        look(page, "paper-edit-en");
        speak(page, "es");
    }

    /** Wide and narrow, kept for whoever wants to look, and without an obstacle in either. */
    private static void look(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures/" + name + "-" + width + ".png")));
            assertThat(Browser.violations(page)).as(name + " " + width).isEmpty();
            assertThat(Browser.scrollsSideways(page)).as(name + " " + width).isFalse();
        }
        page.setViewportSize(1280, 900);
    }

    private static void speak(Page page, String language) {
        page.navigate("/account.xhtml");
        Browser.field(page, "language").selectOption(language);
        page.locator("[id='languageForm:security-own-language-save']").click();
        page.waitForFunction("language => document.documentElement.lang === language", language);
    }

    private static String route(Http.Page page, String route) {
        return page.html().select("[data-route=" + route + "]").text();
    }

    private static Http.Page paper(Http http, String address, Map<String, String> typed) {
        return http.submit(http.get(address), "paper", "save", typed);
    }

    private static Http.Page answer(Http http, long person, Map<String, String> typed) {
        return http.submit(http.get("/staff/options-ask.xhtml?person=" + person), "ask", "save", typed);
    }

    private static void record(Http http, long person, String condition) {
        http.submit(
                http.get("/staff/stay-edit.xhtml?person=" + person),
                "stay",
                "save",
                Map.of(
                        "conditionCode",
                        condition,
                        "documentKind",
                        condition.equals("IRREG") ? "NONE" : "VISITOR_CARD"));
    }

    private static long register(Http http, String name) {
        return number(
                http.submit(http.get("/staff/person-register.xhtml"), "person", "save", Map.of("usedName", name)));
    }

    private static long registerAdult(Http http) {
        return number(http.submit(
                http.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", Things.newName(), "company", "ADULT")));
    }

    private static long number(Http.Page file) {
        return Long.parseLong(
                List.of(file.uri().toString().split("[?&]id=")).get(1).replaceAll("\\D.*", ""));
    }

    private static void at(String moment, Runnable work) {
        LibertyServer server = TestServer.running().server();
        Duration offset = Duration.between(Instant.now(), Instant.parse(moment));
        server.setClockOffset(offset);
        try {
            work.run();
        } finally {
            server.setClockOffset(Duration.ZERO);
        }
    }
}
