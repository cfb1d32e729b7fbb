package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.security.Group;

/** Deny by default, from outside: the pages are listed from the folders, so that a new one cannot be forgotten. */
class ZonesIT {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<String> ZONES = List.of("staff", "employer", "agency");

    /** One account of each group. */
    static final Map<Group, String> ACCOUNTS = Map.of(
            Group.CASEWORKER, Accounts.CASEWORKER,
            Group.COORDINATOR, Accounts.COORDINATOR,
            Group.ADMINISTRATOR, Accounts.ADMINISTRATOR,
            Group.PROTECTION, Accounts.PROTECTION,
            Group.RECEPTION, Accounts.RECEPTION,
            Group.VOLUNTEER, Accounts.VOLUNTEER,
            Group.EMPLOYER, Accounts.EMPLOYER,
            Group.AGENCY, Accounts.AGENCY);

    static List<String> pages() {
        return ZONES.stream().flatMap(ZonesIT::pagesOf).toList();
    }

    private static Stream<String> pagesOf(String zone) {
        try (Stream<Path> files = Files.list(WEBAPP.resolve(zone))) {
            return files
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> zone + "/" + file.getFileName())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties table() {
        try (InputStream in = ZonesIT.class.getResourceAsStream("/pages.properties")) {
            Properties table = new Properties();
            table.load(in);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void table_of_pages_and_folders_name_the_same_pages() {
        Set<String> listed = new TreeSet<>(table().stringPropertyNames());

        // Files and papers are opened without a page of the portal around them.
        assertThat(listed.removeAll(Set.of(
                        "staff/file",
                        "staff/agreement-copy-pdf",
                        "staff/agreement-copy-print",
                        "staff/cost-sheet-pdf",
                        "staff/cost-sheet-print",
                        "staff/letter-pdf",
                        "staff/letter-print",
                        "staff/appointment-slip",
                        "staff/appointment-slip-pdf")))
                .isTrue();
        listed.removeIf(page -> page.startsWith("orientation/"));
        assertThat(new TreeSet<>(pages())).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void stranger_is_sent_to_the_login_page_by_every_page(String page) {
        Http stranger = Http.stranger();

        assertThat(stranger.get("/" + page + "?id=1&person=1&vacancy=1").path()).isEqualTo("/login.xhtml");
        assertThat(stranger.post("/" + page, Map.of("jakarta.faces.ViewState", "x"))
                        .path())
                .isEqualTo("/login.xhtml");
    }

    /** Everything a stranger sees that is no way in; a page that joins them is a visible difference here. */
    @Test
    void stranger_reads_these_pages_and_no_other() {
        Http stranger = Http.stranger();
        Set<String> open = Stream.concat(pagesOf("."), pagesOf("orientation"))
                .map(page -> page.replace("./", ""))
                .filter(page -> stranger.get("/" + page + "?code=T1").path().equals("/" + page))
                .filter(page -> stranger.get("/" + page + "?code=T1").status() == 200)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "feedback-answer.xhtml",
                        "feedback.xhtml",
                        "forgotten.xhtml",
                        "index.xhtml",
                        "login.xhtml",
                        "orientation/index.xhtml",
                        "orientation/poster.xhtml",
                        "orientation/topic.xhtml",
                        "privacy.xhtml",
                        "survey.xhtml");
        assertThat(stranger.get("/orientation/none.xhtml").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void group_without_the_permission_gets_the_same_404_from_every_page(Group group) {
        Http user = Http.as(ACCOUNTS.get(group));
        Properties table = table();
        String missing = normalised(user.get("/" + group.zone().name().toLowerCase(Locale.ROOT) + "/none.xhtml"));
        Set<String> refused = pages().stream()
                .filter(page -> !group.permissions().contains(table.getProperty(page)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refused).isNotEmpty();
        for (String page : refused) {
            Http.Page answer = user.get("/" + page + "?id=1&person=1&vacancy=1");
            assertThat(answer.status()).as(page).isEqualTo(404);
            assertThat(normalised(answer)).as(page).isEqualTo(missing);
            Http.Page posted = user.post("/" + page, Map.of("jakarta.faces.ViewState", "x"));
            assertThat(posted.status()).as("POST " + page).isEqualTo(404);
        }
    }

    static List<Group> groups() {
        return List.of(Group.values());
    }

    /** The body without what differs from answer to answer: nonces, view states and resource versions. */
    private static String normalised(Http.Page page) {
        return page.html().body().text();
    }

    @ParameterizedTest
    @MethodSource("othersThings")
    void things_of_others_answer_like_things_that_do_not_exist(String email, String others, String none) {
        Http user = Http.as(email);
        Http.Page hidden = user.get(others);
        Http.Page absent = user.get(none);

        assertThat(hidden.status()).as(others).isEqualTo(404);
        assertThat(absent.status()).as(none).isEqualTo(404);
        assertThat(normalised(hidden)).isEqualTo(normalised(absent));
    }

    static List<Arguments> othersThings() {
        long elsewhere = Things.personAtAnotherSite(Accounts.CASEWORKER);
        long vacancy = Things.vacancyNotOf(Accounts.EMPLOYER);
        return List.of(
                things(Accounts.CASEWORKER, "/staff/person.xhtml?id=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/person-edit.xhtml?id=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/stay-edit.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/profile-edit.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/attention-record.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/first-attention-begin.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/referral-send.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/consents.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/agreements.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/human-security.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/human-security-need.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/human-security-levels.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/human-security-functioning.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/human-security-migration.xhtml?person=", elsewhere),
                things(Accounts.CASEWORKER, "/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&person=", elsewhere),
                things(Accounts.EMPLOYER, "/employer/vacancy.xhtml?id=", vacancy),
                things(Accounts.EMPLOYER, "/employer/vacancy-edit.xhtml?id=", vacancy),
                things(Accounts.EMPLOYER, "/employer/candidate.xhtml?id=", Things.candidacyNotOf(Accounts.EMPLOYER)),
                things(Accounts.AGENCY, "/agency/referral.xhtml?id=", Things.referralNotOf(Accounts.AGENCY)));
    }

    private static Arguments things(String email, String page, long id) {
        return Arguments.of(email, page + id, page + 999_999);
    }

    @Test
    void rest_answers_a_stranger_401_in_json_and_a_cookie_is_no_token() {
        Http.Page stranger = Http.stranger().get("/api/v1/me");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"vinculo\"");
        assertThat(Http.as(Accounts.CASEWORKER).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void token_is_shown_once_speaks_for_its_owner_and_ends_when_revoked() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        Http.Page made = caseworker.submit(
                caseworker.get("/staff/tokens.xhtml"),
                "tokens",
                "security-token-create",
                Map.of("label", "prueba", "days", "3"));
        String token = made.html().select("#token").text();
        assertThat(token).startsWith("vnc_");

        Http.Page me = Http.stranger().get("/api/v1/me", "Authorization", "Bearer " + token);
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body()).contains("\"group\":\"CASEWORKER\"");
        assertThat(Http.stranger()
                        .get("/api/v1/me", "Authorization", "Bearer " + token + "x")
                        .status())
                .isEqualTo(401);
        assertThat(caseworker.get("/staff/tokens.xhtml").body()).doesNotContain(token);

        Http.Page mine = caseworker.get("/staff/tokens.xhtml");
        caseworker.submit(mine, "mine", "rows:0:revoke", Map.of());
        assertThat(Http.stranger()
                        .get("/api/v1/me", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void each_cookie_kept_alone_after_logout_opens_nothing() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        List<HttpCookie> kept = cookiesOf(caseworker);
        assertThat(kept).extracting(HttpCookie::getName).contains("vinculo-login");
        caseworker.submit(caseworker.get("/logout.xhtml"), "logout", "button-logout", Map.of());

        nothingOpensWithEachOf(kept, "/staff/home.xhtml");
        Http all = Http.stranger();
        kept.forEach(cookie -> add(all, cookie));
        assertThat(all.get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
    }

    @Test
    void session_cookie_alone_opens_nothing_while_the_login_lasts() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        for (HttpCookie cookie : caseworker.cookies().getCookieStore().getCookies()) {
            String reached = withOnly(cookie).get("/staff/home.xhtml").path();
            assertThat(reached)
                    .isEqualTo(cookie.getName().equals("vinculo-login") ? "/staff/home.xhtml" : "/login.xhtml");
        }
    }

    @Test
    void dismissed_colleague_is_out_at_once() {
        Http colleague = Http.as(Accounts.DISMISSED);
        assertThat(colleague.get("/employer/home.xhtml").status()).isEqualTo(200);
        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        administrator.submit(administrator.get(Things.accountPage(Accounts.DISMISSED)), "leave", "confirm", Map.of());

        assertThat(colleague.get("/employer/home.xhtml").path()).isEqualTo("/login.xhtml");
        nothingOpensWithEachOf(cookiesOf(colleague), "/employer/home.xhtml");
    }

    @Test
    void login_left_alone_ends() {
        Http caseworker = Http.as(Accounts.IDLE);
        List<HttpCookie> kept = cookiesOf(caseworker);
        Things.leaveAlone(Accounts.IDLE);

        assertThat(caseworker.get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
        nothingOpensWithEachOf(kept, "/staff/home.xhtml");
    }

    private static List<HttpCookie> cookiesOf(Http http) {
        return List.copyOf(http.cookies().getCookieStore().getCookies());
    }

    private static void nothingOpensWithEachOf(List<HttpCookie> cookies, String page) {
        for (HttpCookie cookie : cookies) {
            assertThat(withOnly(cookie).get(page).path()).as(cookie.getName()).isEqualTo("/login.xhtml");
        }
    }

    private static Http withOnly(HttpCookie cookie) {
        Http http = Http.stranger();
        add(http, cookie);
        return http;
    }

    private static void add(Http http, HttpCookie cookie) {
        HttpCookie copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath("/");
        copy.setVersion(0);
        http.cookies().getCookieStore().add(URI.create(TestServer.running().url("/")), copy);
    }
}
