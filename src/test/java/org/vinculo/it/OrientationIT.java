package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.launch.LibertyServer;
import org.vinculo.orientation.Subject;

/** R1, R30: what a stranger reads on an old telephone, in her language, without leaving a trace. */
class OrientationIT {

    @RegisterExtension
    private final Browser browser = Browser.walking();

    static Stream<String> subjects() {
        return Subject.all().map(Subject::name);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void R30_stranger_reads_every_topic_and_route_in_her_language_beside_the_Spanish(String subject) {
        Http stranger = Http.stranger();
        Http.Page creole = stranger.get("/orientation/topic.xhtml?code=" + subject + "&lang=ht");

        assertThat(creole.status()).isEqualTo(200);
        assertThat(creole.html().selectFirst("html").attr("lang")).isEqualTo("ht");
        assertThat(creole.html().select("article[lang=ht]").text()).hasSizeGreaterThan(200);
        assertThat(creole.html().select("article[lang=es]").text())
                .as("the Spanish that binds")
                .hasSizeGreaterThan(200);
        assertThat(creole.text()).contains("Baz legal");
        assertThat(stranger.get("/orientation/topic.xhtml?code=" + subject + "&lang=es")
                        .html()
                        .select("article"))
                .hasSize(1);
    }

    @Test
    void page_leaves_no_cookie_runs_no_script_and_may_be_kept() {
        Http stranger = Http.stranger();
        for (String page : List.of("/orientation/", "/orientation/topic.xhtml?code=T7&lang=fr")) {
            Http.Page answer = stranger.get(page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(page).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=600");
            assertThat(answer.html().select("script")).as(page).isEmpty();
            assertThat(answer.html().select("form")).as(page).isEmpty();
            assertThat(answer.body().length()).as(page).isLessThan(40_000);
        }
        assertThat(stranger.cookies().getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void page_is_the_same_whoever_is_logged_in() {
        String page = "/orientation/topic.xhtml?code=T1&lang=pt";
        assertThat(Http.as(Accounts.COORDINATOR).get(page).html().body().text())
                .isEqualTo(Http.stranger().get(page).html().body().text());
    }

    @Test
    void R1_translation_stands_alone_once_somebody_with_a_name_has_read_it() {
        Http stranger = Http.stranger();
        assertThat(stranger.get("/orientation/topic.xhtml?code=T1&lang=ht").text())
                .contains("Marie-Claire Augustin")
                .doesNotContain("Tradiksyon an poko revize");
        assertThat(stranger.get("/orientation/topic.xhtml?code=T4&lang=ht").text())
                .contains("Tradiksyon an poko revize");
    }

    @Test
    void nonsense_answers_like_a_page_that_does_not_exist() {
        Http stranger = Http.stranger();
        for (String query : List.of("", "?code=", "?code=abc", "?code=T99&lang=ht")) {
            assertThat(stranger.get("/orientation/topic.xhtml" + query).status())
                    .as(query)
                    .isEqualTo(404);
        }
        assertThat(stranger.get("/orientation/poster.xhtml?code=abc").status()).isEqualTo(404);
        assertThat(stranger.get("/orientation/topic.xhtml?code=T1&lang=xx").status())
                .isEqualTo(200);
    }

    @Test
    void R19_poster_has_a_code_once_the_portal_knows_its_address() {
        Http stranger = Http.stranger();
        LibertyServer server = TestServer.running().server();
        server.setMail(Map.of());
        assertThat(stranger.get("/orientation/poster.xhtml?code=T7&lang=es").text())
                .contains("todavía no sabe en qué dirección está");
        server.setMail(Map.of("vinculo.url", "https://vinculo.example/"));
        try {
            Http.Page poster = stranger.get("/orientation/poster.xhtml?code=T7&lang=ht");
            assertThat(poster.text()).contains("https://vinculo.example/orientation/topic.xhtml?code=T7&lang=ht");
            assertThat(poster.html().select("svg.poster__code path").attr("d")).hasSizeGreaterThan(1000);
            picture(browser.stranger(1280, 900, "es"), "/orientation/poster.xhtml?code=T7&lang=ht", "poster-1280");
        } finally {
            server.setMail(Map.of());
        }
    }

    @Test
    void R1_reader_changes_the_language_by_a_link_and_nothing_scrolls_sideways() {
        Page page = browser.stranger(360, 780, "es");
        page.navigate("/orientation/");
        picture(page, "/orientation/", "orientation-360-es");
        page.locator(".speaks a[lang=ht]").click();
        page.waitForURL("**lang=ht");
        page.locator(".door").first().click();
        page.waitForURL("**/topic.xhtml?code=T1&lang=ht");
        assertThat(page.locator("h1").innerText()).isEqualTo("Dwa ou, kèlkeswa sitiyasyon ou");
        assertThat(Browser.scrollsSideways(page)).isFalse();
        picture(page, "/orientation/topic.xhtml?code=T7&lang=ht", "topic-360-ht");
        assertThat(Browser.scrollsSideways(page)).isFalse();
        Page wide = browser.stranger(1280, 900, "es");
        picture(wide, "/orientation/?lang=es", "orientation-1280-es");
        picture(wide, "/orientation/topic.xhtml?code=T7&lang=ht", "topic-1280-ht");
        picture(wide, "/orientation/topic.xhtml?code=T7&lang=es", "topic-1280-es");
    }

    private static void picture(Page page, String path, String name) {
        page.navigate(path);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/looks/" + name + ".png")));
    }
}
