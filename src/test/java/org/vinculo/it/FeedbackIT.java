package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R15, R16, R33: somebody without a name complains of somebody with one, is answered, and the one she named never hears of it. */
class FeedbackIT {

    private static final String LIST = "/staff/feedback-list.xhtml";
    private static final String CREOLE = "Madan nan biwo a joure m devan tout moun epi li pa kite m pale.";

    /** The site in the north: few answers are there. */
    private static final String FEW = "2";

    @RegisterExtension
    private final Browser browser = Browser.walking();

    @AfterEach
    void clockAsItWas() {
        TestServer.running().server().setClockOffset(Duration.ZERO);
    }

    @Test
    void R33_stranger_complains_in_Creole_by_keyboard_of_a_coordinator_who_never_hears_of_it() {
        String code = complainByKeyboard(browser.stranger(360, 780, "ht"));
        long id = newest();
        Http leticia = Http.as(Accounts.COORDINATOR);
        assertNothingOf(id, leticia);

        Http nayeli = Http.as(Accounts.PROTECTION);
        assertThat(told(id)).contains(Accounts.PROTECTION).doesNotContain(Accounts.ADMINISTRATOR);
        assertThat(all(nayeli))
                .as("the same list, for whom it is not about")
                .contains("feedback.xhtml?id=" + id + "\"");
        Http.Page open = nayeli.get(page(id));
        assertThat(open.text()).contains(CREOLE).contains("Leticia Gordillo Paz Por el nombre");
        assertThat(open.html().select("select[name$=handler] option").eachText())
                .as("whom it can be given to")
                .doesNotContain("Leticia Gordillo Paz")
                .contains("Beatriz Arredondo");
        nayeli.submit(open, "step", "take", Map.of());
        nayeli.submit(nayeli.get(page(id)), "answer", "save", Map.of("text", "Nou mande w padon. Sa p ap rive ankò."));
        assertNothingOf(id, leticia);
        taskOf(id, Accounts.PROTECTION);
        assertThat(Http.as(Accounts.ADMINISTRATOR).get(page(id)).status()).isEqualTo(200);

        Page again = browser.stranger(360, 780, "ht");
        again.navigate("/feedback-answer.xhtml");
        typeAt(again, "receipt:code", code.toLowerCase(Locale.ROOT).replace("-", " "));
        again.keyboard().press("Enter");
        again.waitForSelector("#answer");
        assertThat(again.locator("#answer").innerText()).isEqualTo("Nou mande w padon. Sa p ap rive ankò.");
        assertThat(again.url()).doesNotContain("code").doesNotContain(code);
        assertWell(again, "feedback-answered-ht");
        assertThat(Things.all("select count(*) from feedback where receipt_mark like '%"
                        + code.replace("-", "").substring(0, 8) + "%'"))
                .containsExactly("0");
    }

    /** Tab, space and keys only. */
    private static String complainByKeyboard(Page page) {
        page.navigate("/feedback.xhtml");
        tabTo(page, "feedback:kind:0");
        page.keyboard().press("Space");
        typeAt(page, "feedback:words", CREOLE);
        typeAt(page, "feedback:about", "madan letisya gordiyo");
        tabTo(page, "feedback:send");
        page.keyboard().press("Enter");
        page.waitForSelector("#receipt");
        assertWell(page, "feedback-sent-ht");
        return page.locator("#receipt").innerText();
    }

    /** Neither a list nor an address, neither a notice nor a task, not even the trail leads her to it. */
    private static void assertNothingOf(long id, Http who) {
        Http.Page hidden = who.get(page(id));
        Http.Page absent = who.get(page(999_999));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).isEqualTo(absent.text());
        assertThat(who.get(LIST).body()).doesNotContain("feedback.xhtml?id=" + id + "\"");
        assertThat(all(who)).contains("feedback.xhtml?id=4\"").doesNotContain("feedback.xhtml?id=" + id + "\"");
        assertThat(told(id)).doesNotContain(emailOf(who));
        assertThat(who.get("/staff/audit.xhtml").html().select("code").eachText())
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("Feedback " + id + " "));
    }

    private static String all(Http who) {
        return who.submit(who.get(LIST), "list", "show", Map.of("filter", "ALL"))
                .body();
    }

    /** Who has a notice that leads to it. */
    private static List<String> told(long id) {
        return Things.all(
                "select a.email from notice n join account a on a.id = n.account_id where n.path = '" + page(id) + "'");
    }

    private static String emailOf(Http who) {
        return Things.all("select email from account where display_name = '"
                        + who.get("/staff/home.xhtml")
                                .html()
                                .select(".top__account")
                                .text()
                                .replaceAll("^.*(Leticia Gordillo Paz|Nayeli Cruz Aguilar).*$", "$1")
                        + "'")
                .get(0);
    }

    /** The task to answer, as the rule would open it: its owner has it, the coordinator named does not find it. */
    private static void taskOf(long id, String owner) {
        Things.change("insert into task (kind, subject_id, owner_id, due_on, state, created_at) select 'FEEDBACK_DUE', "
                + id + ", a.id, utc_date(), 'OPEN', utc_timestamp(6) from account a where a.email = '" + owner + "'");
        String task = Things.all("select max(id) from task").get(0);
        Http nayeli = Http.as(owner);
        assertThat(nayeli.get("/staff/home.xhtml").text()).contains("Queja o sugerencia por responder");
        assertThat(nayeli.get("/staff/task.xhtml?id=" + task).html().select("#task"))
                .as("nobody puts it off by hand")
                .isEmpty();
        Http leticia = Http.as(Accounts.COORDINATOR);
        assertThat(leticia.get("/staff/task.xhtml?id=" + task).status()).isEqualTo(404);
        String account = Things.all("select id from account where email = '" + owner + "'")
                .get(0);
        assertThat(leticia.get("/staff/team.xhtml?who=" + account).text())
                .doesNotContain("Queja o sugerencia por responder");
    }

    @Test
    void R33_whoever_handles_it_records_whom_it_is_about_and_undoes_it_with_a_reason() {
        send(Map.of("kind", "COMPLAINT", "words", "La jefa no me escuchó."));
        long id = newest();
        Http leticia = Http.as(Accounts.COORDINATOR);
        assertThat(leticia.get(page(id)).status()).as("nobody is named").isEqualTo(200);
        assertThat(told(id)).contains(Accounts.COORDINATOR, Accounts.PROTECTION);
        leticia.submit(leticia.get(page(id)), "step", "take", Map.of());

        Http nayeli = Http.as(Accounts.PROTECTION);
        nayeli.submit(nayeli.get(page(id)), "concern", "confirm", Map.of("colleague", "6"));

        assertNothingOf(id, leticia);
        assertThat(Things.all("select ifnull(handler_id, 'nobody') from feedback where id = " + id))
                .containsExactly("nobody");
        nayeli.submit(nayeli.get(page(id)), "release", "confirm", Map.of("kept", "6", "reason", "Hablaba de otra"));
        assertThat(leticia.get(page(id)).status()).isEqualTo(200);
        assertThat(leticia.get("/staff/audit.xhtml").html().select("code").eachText())
                .anyMatch(line -> line.equals("Feedback " + id + " · release-to"));
    }

    @Test
    void R33_administrators_are_told_when_it_is_kept_from_everybody_else() {
        send(Map.of("kind", "COMPLAINT", "words", "Todos.", "about", "Leticia, Tomás y Nayeli"));
        long id = newest();

        assertThat(told(id)).containsExactly(Accounts.ADMINISTRATOR);
        assertNothingOf(id, Http.as(Accounts.PROTECTION));
        send(Map.of("kind", "COMPLAINT", "words", "Solo una.", "about", "Leticia"));
        assertThat(told(newest())).isNotEmpty().doesNotContain(Accounts.ADMINISTRATOR, Accounts.COORDINATOR);
        send(Map.of("kind", "THANKS", "words", "Gracias.", "about", "Leticia"));
        assertThat(Http.as(Accounts.COORDINATOR).get(page(newest())).status())
                .as("thanks reach the one they are for")
                .isEqualTo(200);
    }

    @Test
    void R33_complaint_about_whoever_coordinates_the_office_needs_no_name() {
        send(Map.of("kind", "COMPLAINT", "words", "No me dejó entrar.", "site", "1", "aboutLead", "true"));
        assertNothingOf(newest(), Http.as(Accounts.COORDINATOR));
        assertThat(Http.as(Accounts.PROTECTION).get(page(newest())).text()).contains("Por su cargo");
    }

    @Test
    void R33_danger_is_told_at_once_and_answered_the_same_day() {
        send(Map.of("kind", "COMPLAINT", "words", "Me siguen afuera.", "danger", "true"));
        long id = newest();
        assertThat(Things.all("select distinct kind from notice where path = '" + page(id) + "'"))
                .containsExactly("SAFETY");
        assertThat(Things.all("select datediff(due_on, received_at) <= 0 from feedback where id = " + id))
                .containsExactly("1");
        assertThat(Http.as(Accounts.PROTECTION)
                        .get(LIST)
                        .html()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("Peligro");
    }

    @Test
    void R16_no_account_is_noted_even_of_somebody_who_is_logged_in() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page form = ana.get("/feedback.xhtml");
        Map<String, String> typed = Map.of("kind", "SUGGESTION", "words", "Más sillas " + Things.newName());
        String code = ana.submit(form, "feedback", "send", typed)
                .html()
                .select("#receipt")
                .text();
        long id = newest();
        assertThat(code).hasSize(24);
        assertThat(Things.all(
                        "select concat(actor, ' ', ifnull(account_id, 'nobody'), ifnull(why, '')) from audit_entry"
                                + " where subject = 'Feedback' and subject_id = " + id))
                .containsExactly("feedback nobody");

        assertThat(ana.submit(form, "feedback", "send", typed)
                        .html()
                        .select("#receipt")
                        .text())
                .as("sent again by the browser")
                .isEqualTo(code);
        assertThat(newest()).isEqualTo(id);
    }

    @Test
    void R33_wrong_codes_must_wait_longer_and_longer_and_others_need_not() {
        String code = send(Map.of("kind", "COMPLAINT", "words", "Nadie contesta el teléfono."));
        Http guesser = Http.stranger().from("203.0.113.77");
        Http.Page last = null;
        for (int i = 0; i < 6; i++) {
            last = open(guesser, "0000-0000-0000-0000-000" + i);
        }
        assertThat(last.html().getElementById("receipt:code-error").text()).contains("demasiados intentos");
        assertThat(open(guesser, code).text()).as("even the right one").contains("demasiados intentos");
        assertThat(open(Http.stranger().from("203.0.113.78"), code).text()).contains("Recibido");

        TestServer.running().server().setClockOffset(Duration.ofMinutes(16));
        assertThat(open(guesser, code).text()).contains("Recibido");
        assertThat(open(Http.stranger().from("203.0.113.79"), "' or 1=1 --").text())
                .contains("Ese código no abre nada");
    }

    @Test
    void R16_colleague_writes_down_what_is_said_at_the_desk_and_sees_it_no_more() {
        Http mateo = Http.as(Accounts.VOLUNTEER);
        Http.Page written = mateo.submit(
                mateo.get("/staff/feedback-write.xhtml"),
                "feedback",
                "send",
                Map.of("language", "ht", "kind", "COMPLAINT", "words", "Li di yo pa ba l randevou."));
        String code = written.html().select("#receipt").text();
        assertThat(code).hasSize(24);
        assertThat(mateo.get(page(newest())).status()).isEqualTo(404);
        assertThat(open(Http.stranger(), code).text()).contains("Recibido");
        assertThat(Things.all("select concat(channel, ' ', ifnull(person_id, 'nobody')) from feedback where id = "
                        + newest()))
                .containsExactly("DESK nobody");

        Http ana = Http.as(Accounts.CASEWORKER);
        Map<String, String> typed = new LinkedHashMap<>(Map.of("kind", "COMPLAINT", "words", "Con expediente."));
        long elsewhere = Things.personAtAnotherSite(Accounts.CASEWORKER);
        typed.put("file", Things.referenceOf(elsewhere));
        Http.Page refused = ana.submit(ana.get("/staff/feedback-write.xhtml"), "feedback", "send", typed);
        assertThat(refused.html().getElementById("feedback:file-error").text()).contains("que usted pueda ver");
        long own = Things.personAtSiteOf(Accounts.CASEWORKER);
        typed.put("file", Things.referenceOf(own));
        ana.submit(refused, "feedback", "send", typed);
        assertThat(Things.all("select person_id from feedback where id = " + newest()))
                .containsExactly(String.valueOf(own));
    }

    @Test
    void R16_survey_shows_nothing_of_fewer_than_five_and_no_line_beside_its_marks() {
        Things.change("delete from survey_answer where site_id = " + FEW);
        Http nayeli = Http.as(Accounts.PROTECTION);
        for (int i = 0; i < 4; i++) {
            answer("WELL", "Línea " + i);
        }
        assertThat(results(nayeli)).contains("menos de 5").doesNotContain("Línea");
        answer("NOT_AT_ALL", "Línea 4, y Nayeli no me oyó");
        assertThat(results(nayeli))
                .contains("¿Le tratamos con respeto? 1 0 0 4 0 5")
                .contains("¿Entendió lo que le explicamos? · · · · · menos de 5");
        assertThat(nayeli.get("/staff/feedback-survey.xhtml").text())
                .contains("Línea 3")
                .doesNotContain("Nayeli no me oyó");
        assertThat(Http.as(Accounts.COORDINATOR)
                        .get("/staff/feedback-survey.xhtml")
                        .text())
                .contains("Nayeli no me oyó");
        Http.Page nothing = survey(Map.of("site", FEW));
        assertThat(nothing.html().getElementById("survey:respect-error").text()).contains("al menos una");
    }

    private static void answer(String respect, String line) {
        assertThat(survey(Map.of("site", FEW, "respect", respect, "line", line)).text())
                .contains("Sus respuestas quedaron guardadas sin su nombre");
    }

    private static Http.Page survey(Map<String, String> typed) {
        Http stranger = Http.stranger();
        return stranger.submit(stranger.get("/survey.xhtml"), "survey", "give", typed);
    }

    /** What is said of the site with few answers. */
    private static String results(Http who) {
        return who.get("/staff/feedback-survey.xhtml").html().select(".wide").stream()
                .filter(part -> part.attr("aria-label")
                        .equals(Things.all("select name from site where id = " + FEW)
                                .get(0)))
                .map(part -> part.text())
                .findFirst()
                .orElse("");
    }

    @Test
    void R16_every_page_is_whole_wide_and_narrow_in_two_languages() {
        TestServer.running().server().setMail(Map.of("vinculo.url", "https://vinculo.example/"));
        try {
            for (String language : List.of("es", "ht")) {
                Page stranger = browser.stranger(1280, 900, language);
                look(stranger, "/feedback.xhtml?site=1", "feedback-" + language);
                look(stranger, "/feedback-answer.xhtml", "feedback-answer-" + language);
                look(stranger, "/survey.xhtml?site=1", "survey-" + language);
                Accounts.speak(Accounts.PROTECTION, language);
                Page nayeli = browser.as(Accounts.PROTECTION);
                look(nayeli, LIST, "feedback-list-" + language);
                look(nayeli, page(2), "feedback-taken-" + language);
                look(nayeli, page(3), "feedback-done-" + language);
                look(nayeli, "/staff/feedback-write.xhtml", "feedback-write-" + language);
                look(nayeli, "/staff/feedback-survey.xhtml", "feedback-survey-" + language);
                look(nayeli, "/staff/feedback-poster.xhtml?site=1", "feedback-poster-" + language);
            }
        } finally {
            Accounts.speak(Accounts.PROTECTION, "es");
            TestServer.running().server().setMail(Map.of());
        }
        Page orientation = browser.stranger(360, 780, "es");
        orientation.navigate("/orientation/?lang=ht");
        orientation.locator("footer a").first().click();
        orientation.waitForURL("**/feedback.xhtml?lang=ht");
        assertThat(orientation.locator("html").getAttribute("lang")).isEqualTo("ht");
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        assertWell(page, name);
    }

    private static void assertWell(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TestServer.base().resolve(Path.of("target/pictures", name + "-" + width + ".png"))));
            assertThat(Browser.violations(page)).as(name).isEmpty();
            assertThat(Browser.scrollsSideways(page)).as(name).isFalse();
        }
    }

    private static void typeAt(Page page, String id, String text) {
        tabTo(page, id);
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 60; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to " + id);
    }

    private static String send(Map<String, String> typed) {
        Http stranger = Http.stranger().from("203.0.113." + (100 + Math.floorMod(typed.hashCode(), 100)));
        Http.Page sent = stranger.submit(stranger.get("/feedback.xhtml"), "feedback", "send", typed);
        return sent.html().select("#receipt").text();
    }

    private static Http.Page open(Http who, String code) {
        return who.submit(who.get("/feedback-answer.xhtml"), "receipt", "open", Map.of("code", code));
    }

    private static long newest() {
        return Long.parseLong(Things.all("select max(id) from feedback").get(0));
    }

    private static String page(long id) {
        return "/staff/feedback.xhtml?id=" + id;
    }
}
