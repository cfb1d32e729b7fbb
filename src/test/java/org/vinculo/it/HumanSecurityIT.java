package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What threatens a person and what she needs: noted, measured, and read only by who may (R5, R6, R7). */
class HumanSecurityIT {

    private static final String PAGE = "/staff/human-security.xhtml?person=";
    private static final String QUEUE = "/staff/human-security-queue.xhtml";
    /** A man of Tapachula whom Rubén accompanies, in none of the groups. */
    private static final long RUBENS = 9;
    /** A child alone who was handed over: only who answers for protection sees him. */
    private static final long CHILD_ALONE = 33;

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R5_baseline_and_exit_show_the_change_and_a_wrong_one_stays_readable() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);

        Http.Page first = assess(ana, person, "HIGH_THREAT", "MODERATE");
        assertThat(first.path()).endsWith("human-security.xhtml");
        assertThat(first.text()).contains("instrumento propio", "no una escala oficial");
        Http.Page after = assess(ana, person, "SLIGHT", "CRITICAL");

        assertThat(after.html().select("#levels tr[data-dimension=ECONOMIC]").text())
                .contains("3 · Alta", "1 · Leve", "Mejoró: bajó 2");
        assertThat(after.html().select("#levels tr[data-dimension=POLITICAL]").text())
                .contains("2 · Moderada", "4 · Crítica", "Empeoró: subió 2");
        assertThat(after.html().select("svg.radar__web polygon.radar__line")).hasSize(2);

        String exit =
                after.html().select("form#annulLevels select option").last().val();
        Http.Page annulled = ana.submit(
                after, "annulLevels", "confirm", Map.of("levels", exit, "reason", "Eran los de otra persona"));
        assertThat(annulled.html().select("svg.radar__web polygon.radar__line")).hasSize(1);
        assertThat(annulled.html().getElementById("annulled").text())
                .contains("Salida", "Eran los de otra persona", "4 · Crítica");
    }

    private static Http.Page assess(Http http, long person, String most, String political) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < 7; i++) {
            typed.put("dimension:" + i + ":level", i == 6 ? political : most);
        }
        return http.submit(http.get("/staff/human-security-levels.xhtml?person=" + person), "levels", "save", typed);
    }

    @Test
    void answers_to_the_washington_group_lead_to_the_finding_and_its_services() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        Http.Page asking = ana.get("/staff/human-security-functioning.xhtml?person=" + person);
        assertThat(asking.text()).contains("Es voluntario", "Prefiere no decir");

        Http.Page none = ana.submit(asking, "functioning", "save", functioning("SOME_DIFFICULTY"));
        assertThat(none.html().select("[data-computed=DISABILITY]")).isEmpty();
        Http.Page found = ana.submit(
                ana.get("/staff/human-security-functioning.xhtml?person=" + person),
                "functioning",
                "save",
                functioning("CANNOT_AT_ALL"));

        Element finding = found.html().selectFirst("[data-computed=DISABILITY]");
        assertThat(finding.text()).contains("Discapacidad", "Lo calcula el portal");
        assertThat(finding.select("a[href*='services.xhtml?category=PHYSICAL_HEALTH']"))
                .hasSize(1);
    }

    private static Map<String, String> functioning(String walking) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            typed.put("question:" + i + ":answer", i == 2 ? walking : "PREFERS_NOT");
        }
        return typed;
    }

    @Test
    void R6_need_is_noted_suggests_services_and_ends_with_its_reason() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        Http.Page noted = note(ana, person, Map.of("kind", "WITHOUT_FOOD", "urgent", "true"));
        Element need = noted.html().selectFirst("[data-need=WITHOUT_FOOD]");
        assertThat(need.text()).contains("Urgente", "Lo dijo la persona", "Ana López Santiago");
        assertThat(need.select("a[href*='services.xhtml?category=FOOD']")).hasSize(1);
        assertThat(note(ana, person, Map.of("kind", "WITHOUT_FOOD")).text()).contains("Ya está anotado");

        String id = noted.html().select("form#end select option").last().val();
        Http.Page missing = ana.submit(noted, "end", "confirm", Map.of("need", id, "endedOn", today()));
        assertThat(missing.html().select("[data-need=WITHOUT_FOOD]")).hasSize(1);
        Http.Page ended = ana.submit(
                ana.get(PAGE + person),
                "end",
                "confirm",
                Map.of("need", id, "endedOn", today(), "reason", "Come en el comedor"));
        assertThat(ended.html().select("[data-need]")).isEmpty();
        assertThat(ended.html().select("details").text()).contains("Sin alimento", "Come en el comedor");
        assertThat(ana.get("/staff/person.xhtml?id=" + person).text())
                .contains("Necesidad o riesgo anotado", "Necesidad o riesgo terminado")
                .doesNotContain("Sin alimento");
    }

    private static Http.Page note(Http http, long person, Map<String, String> typed) {
        return http.submit(http.get("/staff/human-security-need.xhtml?person=" + person), "need", "save", typed);
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(ZoneId.of("America/Mexico_City")));
    }

    @Test
    void R7_route_is_not_there_for_a_colleague_who_does_not_accompany_her() {
        Http ana = Http.as(Accounts.CASEWORKER);
        String page = "/staff/human-security-migration.xhtml?person=";

        assertThat(ana.get(PAGE + RUBENS).status()).as("the file itself").isEqualTo(200);
        assertThat(ana.get(page + RUBENS).status()).isEqualTo(404);
        assertThat(ana.get(PAGE + RUBENS).html().select("a[href*=human-security-migration]"))
                .isEmpty();
        assertThat(Http.as(Accounts.PROTECTION).get(page + RUBENS).status()).isEqualTo(200);
        assertThat(Http.as(Accounts.COORDINATOR).get(page + RUBENS).status()).isEqualTo(200);
        assertThat(Things.openingsOf(RUBENS, "human-security-migration")).isPositive();

        long hers = Things.register(ana);
        Http.Page asked = ana.get(page + hers);
        assertThat(asked.html().select("main textarea, main form#migration input[type=text]:not([role=combobox])"))
                .as("no place for a story")
                .allMatch(field -> field.id().endsWith("_input"));
        Http.Page kept =
                ana.submit(asked, "migration", "save", Map.of("causes", "INSECURITY", "destination", "STAYS_HERE"));
        assertThat(kept.path()).endsWith("human-security.xhtml");
        assertThat(ana.get(page + hers).html().select("input[value=INSECURITY]").hasAttr("checked"))
                .isTrue();
        assertThat(ana.get("/staff/person.xhtml?id=" + hers).text()).doesNotContain("Causas y ruta");
    }

    @Test
    void R7_sensitive_needs_are_absent_for_who_does_not_accompany_her() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http protection = Http.as(Accounts.PROTECTION);
        urgent(RUBENS, "RISK_OF_TRAFFICKING");

        assertThat(ana.get(PAGE + RUBENS).html().select("[data-need]")).isEmpty();
        assertThat(protection.get(PAGE + RUBENS).html().select("[data-need=RISK_OF_TRAFFICKING]"))
                .hasSize(1);
        assertThat(ana.get("/staff/human-security-need.xhtml?person=" + RUBENS)
                        .html()
                        .select("option")
                        .eachAttr("value"))
                .contains("WITHOUT_FOOD")
                .doesNotContain("LGBTI", "SURVIVOR_OF_VIOLENCE", "RISK_OF_TRAFFICKING");
        assertThat(people(queue(protection, "URGENT"))).contains(RUBENS);
        assertThat(people(queue(ana, "URGENT"))).doesNotContain(RUBENS);
        assertThat(people(queue(ana, "OTHER_NEED"))).doesNotContain(RUBENS);
        assertThat(people(queue(protection, "LGBTI"))).contains(43L);
        assertThat(people(queue(ana, "LGBTI"))).isEmpty();
        assertThat(ana.get(QUEUE).html().select("tbody").text()).doesNotContain("LGBTI", "trata");
        assertThat(ana.get("/staff/person.xhtml?id=43").text()).doesNotContain("Necesidad o riesgo");
    }

    @Test
    void R6_queue_has_the_urgent_first_and_no_child_alone_for_who_may_not_see_him() {
        urgent(CHILD_ALONE, "THREATENED");
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page hers = ana.get(QUEUE);
        Http.Page all = Http.as(Accounts.PROTECTION).get(QUEUE);

        for (Http.Page page : List.of(hers, all)) {
            List<Boolean> urgent = page.html().select("tbody tr").stream()
                    .map(row -> row.text().contains("Urgente"))
                    .toList();
            assertThat(urgent).contains(true, false);
            assertThat(urgent.lastIndexOf(true)).isLessThan(urgent.indexOf(false));
        }
        assertThat(people(all)).contains(CHILD_ALONE);
        assertThat(people(hers)).doesNotContain(CHILD_ALONE);
        assertThat(people(queue(ana, "CHILDREN"))).contains(6L).doesNotContain(CHILD_ALONE);
        assertThat(people(queue(ana, "OLDER"))).contains(7L);
        assertThat(hers.html().select("tbody tr").text()).contains("Sin techo", "Mujeres");
        assertThat(queue(ana, "CHILDREN").html().select("tbody tr").text()).contains("Ninguna desde su registro");
    }

    /** The last attention decides among equals: who waits longest comes first. */
    @Test
    void R6_who_was_attended_longest_ago_comes_first_among_equals() {
        Http ana = Http.as(Accounts.CASEWORKER);
        List<String> days = people(queue(ana, "WOMEN")).stream()
                .filter(person -> Things.all("select id from person_need where urgent and person_id = " + person)
                        .isEmpty())
                .map(HumanSecurityIT::waitsSince)
                .toList();

        assertThat(days).hasSizeGreaterThan(5).isSorted();
    }

    private static String waitsSince(long person) {
        return Things.all("select coalesce((select max(a.held_on) from attention a where a.person_id = p.id"
                        + " and a.annulled_at is null), date(p.registered_at)) from person p where p.id = " + person)
                .get(0);
    }

    private static void urgent(long person, String kind) {
        Things.change("insert into person_need (person_id, kind, urgent, noted_on, source, recorded_at, recorded_by)"
                + " select " + person + ", '" + kind + "', true, utc_date(), 'SHE_SAID', utc_timestamp(6), 3 from dual"
                + " where not exists (select 1 from person_need where person_id = " + person + " and kind = '" + kind
                + "')");
    }

    private static Http.Page queue(Http http, String group) {
        return http.submit(http.get(QUEUE), "queue", "filter", Map.of("group", group));
    }

    private static List<Long> people(Http.Page queue) {
        return queue.html().select("tbody a[href*='human-security.xhtml']").eachAttr("href").stream()
                .map(to -> Long.valueOf(to.replaceAll(".*person=(\\d+).*", "$1")))
                .toList();
    }

    @Test
    void R6_sex_registered_is_voluntary_and_apart_from_gender() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        Http.Page form = ana.get("/staff/person-edit.xhtml?id=" + person);
        assertThat(form.text()).contains("Sexo registrado (opcional)", "nunca decide un empleo");

        ana.submit(form, "person", "save", Map.of("registeredSex", "X", "gender", "NON_BINARY"));
        assertThat(ana.get("/staff/person.xhtml?tab=facts&id=" + person).text())
                .contains("No binario (X)", "No binario");
    }

    @Test
    void pages_are_read_wide_and_narrow() {
        for (String language : List.of("fr", "es")) {
            Accounts.speak(Accounts.PROTECTION, language);
            Page page = browser.as(Accounts.PROTECTION, 1280, 900, language);
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                for (String path : List.of(
                        "human-security",
                        "human-security-queue",
                        "human-security-levels",
                        "human-security-need",
                        "human-security-functioning",
                        "human-security-migration")) {
                    page.navigate("/staff/" + path + ".xhtml?person=22");
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(TestServer.base()
                                    .resolve("target/pictures/" + path + "-" + language + "-" + width + ".png")));
                    assertThat(Browser.violations(page)).as(path).isEmpty();
                    assertThat(Browser.scrollsSideways(page)).as(path).isFalse();
                }
            }
        }
    }
}
