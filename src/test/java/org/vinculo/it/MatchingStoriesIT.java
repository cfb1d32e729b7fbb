package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A worker at the list of people for a vacancy: why somebody is second, what would let somebody in, who came since. */
class MatchingStoriesIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    private Caseworker caseworker;

    @BeforeEach
    void login() {
        caseworker = new Caseworker(browser.as(Accounts.CASEWORKER));
    }

    @Test
    void why_she_is_second_is_read_in_her_reasons_and_side_by_side() {
        long vacancy = post("Cocina del mercado segundo");
        long first = cook("Aurelia Primera Tun", "HN-770101", 300);
        long second = cook("Benita Segunda Coc", "HN-770202", 300);
        Things.change("delete s from profile_skill s join labour_profile l on l.id = s.profile_id where l.person_id = "
                + second);
        touch(second);
        Matchmaker list = new Matchmaker(caseworker.page(), vacancy);

        Assertions.assertThat(list.names()).containsSubsequence(Things.nameOf(first), Things.nameOf(second));
        assertThat(list.row(Things.nameOf(second))).containsText("no está en su perfil");
        assertThat(list.explain(second)).containsText("Higiene");
        assertThat(new Matchmaker(caseworker.page(), vacancy).compare(Things.nameOf(first), Things.nameOf(second)))
                .containsText("no está en su perfil");

        Matchmaker otherwise = new Matchmaker(caseworker.page(), vacancy).wish("Habilidad · Higiene", "Indispensable");
        assertThat(otherwise.page().locator("main")).containsText("La vacante no ha cambiado");
        Assertions.assertThat(otherwise.names()).contains(Things.nameOf(first)).doesNotContain(Things.nameOf(second));
        Assertions.assertThat(new Matchmaker(caseworker.page(), vacancy).names())
                .contains(Things.nameOf(second));
    }

    @Test
    void R4_what_would_make_him_eligible_is_read_and_done() {
        long vacancy = post("Cocina del muelle tercero");
        long person = cook("Wilmer Tercero Paz", "HN-770303", 8);
        Matchmaker list = new Matchmaker(caseworker.page(), vacancy);
        Assertions.assertThat(list.names()).doesNotContain(Things.nameOf(person));

        assertThat(list.explain(person)).containsText("Su documento vence");
        assertThat(list.page().locator("#detail"))
                .containsText("Renovar el documento o registrar el nuevo vencimiento");

        caseworker.recordStay(person, "VRH", "VISITOR_CARD", "HN-770304", today, today.plusDays(365));
        Assertions.assertThat(new Matchmaker(caseworker.page(), vacancy).names())
                .contains(Things.nameOf(person));
    }

    @Test
    void a_watch_tells_once_of_a_new_match_and_not_of_who_may_not_be_seen() {
        long vacancy = post("Cocina de la terminal cuarta");
        long known = cook("Nohemí Conocida Ek", "HN-770404", 300);
        Page page = caseworker.page();
        long search = new Matchmaker(page, vacancy).keep("Cocina, terminal");
        assertThat(page.locator("main")).containsText("Nadie nuevo por ahora");

        long fresh = cook("Itzel Nueva Chan", "HN-770505", 300);
        Things.await("the watch tells", () -> Things.toldBySearch(search) > 0);
        Assertions.assertThat(Things.noticesOfSearch(search)).isEqualTo(1);
        page.navigate("/staff/notices.xhtml");
        assertThat(page.locator("main")).containsText("Una búsqueda guardada tiene a alguien más");
        page.navigate("/staff/saved-search.xhtml?id=" + search);
        assertThat(page.locator("#fresh")).containsText(Things.nameOf(fresh));
        assertThat(page.locator("#fresh")).not().containsText(Things.nameOf(known));
        page.locator("[id='seen:looked']").click();
        assertThat(page.locator("main")).containsText("Nadie nuevo por ahora");
        Assertions.assertThat(Http.as(Accounts.COORDINATOR)
                        .get("/staff/saved-search.xhtml?id=" + search)
                        .status())
                .isEqualTo(404);

        long elsewhere = cook("Rosa Lejana Mo", "HN-770606", 300);
        Things.change("update person set site_id = 2 where id = " + elsewhere);
        touch(elsewhere);
        long after = cook("Yadira Después Uc", "HN-770707", 300);
        Things.await("the watch goes on", () -> seen(search, after));
        page.navigate("/staff/saved-search.xhtml?id=" + search);
        assertThat(page.locator("#fresh")).containsText(Things.nameOf(after));
        assertThat(page.locator("main")).not().containsText(Things.nameOf(elsewhere));
        Assertions.assertThat(Things.noticesOfSearch(search)).isEqualTo(1);

        page.locator("[id='watch:switch']").click();
        assertThat(page.locator("main")).containsText("Sin aviso");
        Fields.dialog(page, "end").send("confirm", "/staff/saved-searches.xhtml");
        assertThat(page.locator("main")).not().containsText("Cocina, terminal");
    }

    @Test
    void lists_and_saved_searches_are_whole_at_both_widths_in_two_languages() {
        long candidacy = Things.candidacyAtSiteOf(Accounts.COORDINATOR).id();
        for (String language : List.of("fr", "es")) {
            Accounts.speak(Accounts.COORDINATOR, language);
            Page page = browser.as(Accounts.COORDINATOR, 1280, 900, language);
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                look(page, "/staff/matching.xhtml?vacancy=2&pick=PROPOSED:NEVER", "matching-" + language + width);
                look(page, "/staff/saved-search.xhtml?id=1", "saved-" + language + width);
                look(page, "/staff/saved-search-new.xhtml?vacancy=2&pick=PROPOSED:NEVER", "save-" + language + width);
                look(page, "/staff/saved-searches.xhtml", "searches-" + language + width);
                look(page, "/staff/candidacy.xhtml?id=" + candidacy, "candidacy-" + language + width);
            }
        }
    }

    private static void look(Page page, String address, String picture) {
        page.navigate(address);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(TestServer.base().resolve("target/pictures/" + picture + ".png")));
        Assertions.assertThat(Browser.violations(page)).as(picture).isEmpty();
        Assertions.assertThat(Browser.scrollsSideways(page)).as(picture).isFalse();
    }

    private static boolean seen(long search, long person) {
        return !Things.all("select person_id from saved_search_seen where search_id = " + search + " and person_id = "
                        + person)
                .isEmpty();
    }

    /** A cook with papers for so many days. */
    private long cook(String name, String document, int days) {
        long person = caseworker.register(name, LocalDate.of(1990, 3, 4).plusDays(document.hashCode() % 900), document);
        caseworker.recordStay(person, "VRH", "VISITOR_CARD", document, today.minusDays(30), today.plusDays(days));
        caseworker.writeProfile(person);
        return person;
    }

    /** The index follows what was changed behind the portal's back. */
    private static void touch(long person) {
        for (String kind : List.of("person", "candidate")) {
            Things.change("insert into search_outbox (kind, entity_id, created_at) values ('" + kind + "', " + person
                    + ", utc_timestamp(6))");
        }
        Things.awaitIndexed();
    }

    private long post(String title) {
        long vacancy = new EmployerContact(browser.as(Accounts.EMPLOYER)).post(title, today.plusDays(20));
        Page coordinator = browser.as(Accounts.COORDINATOR);
        coordinator.navigate("/staff/vacancy.xhtml?id=" + vacancy);
        Fields.dialog(coordinator, "publish").send("confirm", "/staff/");
        return vacancy;
    }
}
