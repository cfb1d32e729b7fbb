package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.launch.LibertyServer;

/** R31, R34: one writes, another publishes, colleagues see what changed and say that they have read it. */
class LibraryIT {

    private static final String LINE = "Antes de ir, pida la cita en la página del SAT.";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R31_R34_one_writes_another_publishes_and_the_colleague_sees_what_changed_until_she_has_read_it() {
        Page caseworker = browser.as(Accounts.CASEWORKER);
        int before = unread(caseworker);
        Page coordinator = browser.as(Accounts.COORDINATOR);
        coordinator.navigate("/staff/library-topic.xhtml?code=T15");
        coordinator.locator("[id='reading:draft']").click();
        coordinator.waitForURL("**/library-edit.xhtml**");
        var body = Browser.field(coordinator, "body");
        body.fill(body.inputValue() + "\n\n" + LINE);
        Browser.field(coordinator, "changeNote").fill("Se agregó la cita del SAT");
        picture(coordinator, "library-edit-1280");
        coordinator.locator("[id='edition:save']").click();
        coordinator.waitForURL("**/library-version.xhtml**");
        assertThat(coordinator.locator("main").innerText()).contains("Lo publica otra persona", "Borrador", LINE);
        assertThat(coordinator.locator("[id='decide:publish']").count()).isZero();
        assertThat(unread(caseworker)).as("a draft tells nobody").isEqualTo(before);

        Page administrator = browser.as(Accounts.ADMINISTRATOR);
        administrator.navigate(coordinator.url());
        picture(administrator, "library-version-1280");
        administrator.locator("[id='decide:publish']").click();
        administrator.waitForLoadState();
        assertThat(administrator.locator(".messages").innerText()).contains("La versión está publicada");

        assertThat(unread(caseworker)).isEqualTo(before + 1);
        caseworker.navigate("/staff/library-topic.xhtml?code=T15");
        assertThat(caseworker.locator("main").innerText())
                .contains("Lo que cambió desde la versión 1", "Se agregó la cita del SAT");
        assertThat(caseworker.locator(".changes ins").allInnerTexts()).containsExactly(LINE);
        assertThat(caseworker.locator(".changes del").count()).isZero();
        picture(caseworker, "library-topic-1280");
        caseworker.setViewportSize(360, 780);
        picture(caseworker, "library-topic-360");
        caseworker.setViewportSize(1280, 900);
        caseworker.locator("[id='reading:markRead']").click();
        caseworker.waitForURL("**/library.xhtml");
        assertThat(unread(caseworker)).isEqualTo(before);
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=T15&lang=es")
                        .text())
                .contains(LINE);
        caseworker.navigate("/staff/library.xhtml");
        picture(caseworker, "library-1280");
    }

    @Test
    void R34_history_stays_readable_and_a_withdrawn_text_is_shown_to_nobody_until_another_is_published() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        String topic = "/staff/library-topic.xhtml?code=NATURALISATION";
        Http.Page version = coordinator.get(coordinator
                .get(topic)
                .html()
                .selectFirst("#versions a[href*=library-version]")
                .attr("href"));
        Http.Page unreasoned = coordinator.submit(version, "withdraw", "confirm", Map.of());
        assertThat(unreasoned.status()).isEqualTo(200);
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=NATURALISATION&lang=es")
                        .status())
                .isEqualTo(200);
        Http.Page withdrawn = coordinator.submit(
                coordinator.get(version.uri().toString()),
                "withdraw",
                "confirm",
                Map.of("reason", "La SRE cambió los requisitos"));
        assertThat(withdrawn.text()).contains("Retirada", "La SRE cambió los requisitos", "Naturalización");
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=NATURALISATION&lang=es")
                        .status())
                .isEqualTo(404);
        assertThat(Http.stranger().get("/orientation/?lang=es").html().select("a[href*=NATURALISATION]"))
                .isEmpty();

        Http.Page edit = coordinator.submit(coordinator.get(topic), "reading", "draft", Map.of());
        Http.Page draft = coordinator.submit(edit, "edition", "save", Map.of("changeNote", "Revisado con la SRE"));
        administrator.submit(administrator.get(draft.uri().toString()), "decide", "publish", Map.of());
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=NATURALISATION&lang=es")
                        .text())
                .contains("Beatriz");
        assertThat(coordinator.get(version.uri().toString()).text()).contains("Retirada");
    }

    @Test
    void R1_translation_is_ticked_by_name_and_the_tick_can_be_taken_back() {
        Http coordinator = Http.as(Accounts.COORDINATOR);
        Http.Page version = coordinator.get(coordinator
                .get("/staff/library-topic.xhtml?code=T5")
                .html()
                .selectFirst("#versions a[href*=library-version]")
                .attr("href"));
        Http.Page ticked = coordinator.submit(
                version, "review", "confirm", Map.of("language", "ht", "reviewer", "Widlyne Prueba"));
        assertThat(ticked.text()).contains("Lo revisó Widlyne Prueba");
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=T5&lang=ht")
                        .text())
                .contains("Widlyne Prueba")
                .doesNotContain("poko revize");
        coordinator.submit(ticked, "takeBack", "confirm", Map.of("language", "ht", "reason", "Era otro texto"));
        assertThat(Http.stranger()
                        .get("/orientation/topic.xhtml?code=T5&lang=ht")
                        .text())
                .contains("poko revize");
    }

    @Test
    void R1_overdue_topic_counts_as_told_only_when_she_says_she_confirmed_it_and_what_was_shown_is_known() {
        long person = Things.personAtSiteOf(Accounts.CASEWORKER);
        at("2027-03-10T18:00:00Z", () -> {
            Http caseworker = Http.as(Accounts.CASEWORKER);
            assertThat(caseworker
                            .get("/staff/library.xhtml")
                            .html()
                            .select("#topics tr:contains(Cuánto cuesta)")
                            .text())
                    .contains("Revisión vencida");
            assertThat(Http.stranger()
                            .get("/orientation/topic.xhtml?code=T7&lang=es")
                            .text())
                    .contains("debía revisarse");
            Http.Page form = caseworker.get("/staff/attention-record.xhtml?person=" + person);
            assertThat(form.text()).contains("Tienen la revisión vencida");
            Map<String, String> typed = new HashMap<>(Map.of("basicTopics", "T7"));
            Http.Page refused = caseworker.submit(form, "attention", "save", typed);
            assertThat(refused.text()).contains("está vencida. Confirme el dato con la autoridad");
            typed.put("confirmed", "true");
            Http.Page saved = caseworker.submit(refused, "attention", "save", typed);
            assertThat(saved.path()).isEqualTo("/staff/person.xhtml");
        });

        assertThat(Things.all("select concat(e.subject, ' ', e.number, ' ', s.overdue) from content_shown s"
                        + " join content_edition e on e.id = s.edition_id where s.attention_id = "
                        + Things.newestAttention(person)))
                .containsExactly("T7 1 1");
    }

    @Test
    void caseworker_reads_and_cannot_write() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        assertThat(caseworker.get("/staff/library-edit.xhtml?code=T7").status()).isEqualTo(404);
        Http.Page topic = caseworker.get("/staff/library-topic.xhtml?code=T7");
        assertThat(topic.status()).isEqualTo(200);
        assertThat(topic.html().getElementById("reading:draft")).isNull();
        Http.Page version = caseworker.get(
                topic.html().selectFirst("#versions a[href*=library-version]").attr("href"));
        assertThat(version.html().select("#withdraw, #review, [id='decide:publish']"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Accounts.RECEPTION, Accounts.VOLUNTEER, Accounts.ADMINISTRATOR, Accounts.PROTECTION})
    void R31_everybody_of_the_staff_reads_every_topic(String email) {
        Http colleague = Http.as(email);
        assertThat(colleague.get("/staff/library.xhtml").html().select("#topics tbody tr, #routes tbody tr"))
                .hasSize(32);
        assertThat(colleague.get("/staff/library-topic.xhtml?code=T14").status())
                .isEqualTo(200);
    }

    @Test
    void two_who_write_the_same_draft_see_each_others_words() {
        Http first = Http.as(Accounts.COORDINATOR);
        Http second = Http.as(Accounts.ADMINISTRATOR);
        Http.Page mine = first.submit(first.get("/staff/library-topic.xhtml?code=T19"), "reading", "draft", Map.of());
        Http.Page theirs = second.get("/staff/library-edit.xhtml?code=T19&lang=en");
        second.submit(theirs, "edition", "save", Map.of("title", "Going home, assisted"));
        Http.Page conflict = first.submit(mine, "edition", "save", Map.of("title", "Regresar con apoyo"));
        assertThat(conflict.html().select(".conflict").text()).contains("Regresar con apoyo");
    }

    private static int unread(Page page) {
        page.navigate("/staff/library.xhtml");
        var count = page.locator("nav .nav-item__count");
        return count.count() == 0 ? 0 : Integer.parseInt(count.innerText().replaceAll("\\D", ""));
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/looks/" + name + ".png")));
    }

    private static void at(String moment, Runnable work) {
        LibertyServer server = TestServer.running().server();
        server.setClockOffset(Duration.between(Instant.now(), Instant.parse(moment)));
        try {
            work.run();
        } finally {
            server.setClockOffset(Duration.ZERO);
        }
    }
}
