package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.launch.Serve;

/** How one gets an account, keeps it to oneself, and cannot try passwords for long. */
class AccountsIT {

    private static final String PASSWORD = "una-frase-que-recuerdo";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void invited_colleague_sets_her_password_by_a_link_that_works_once() {
        Things.Invited invited = Things.invite();
        Http colleague = Http.stranger();

        Http.Page different = accept(colleague, colleague.get(invited.link()), PASSWORD, "otra-frase-distinta");
        assertThat(different.html().getElementById("invitation:again-error").text())
                .isNotBlank();
        Http.Page tooShort = accept(colleague, different, "corta", "corta");
        assertThat(tooShort.html().getElementById("invitation:password-error").text())
                .contains("12");

        assertThat(accept(colleague, tooShort, PASSWORD, PASSWORD).path()).isEqualTo("/login.xhtml");
        assertThat(colleague.logIn(invited.email(), PASSWORD).path()).isEqualTo("/staff/code.xhtml");
        assertThat(Http.stranger().get(invited.link()).status()).isEqualTo(404);
    }

    @Test
    void invitation_nobody_used_in_three_days_is_not_there() {
        String link = Things.invite().link();
        assertThat(Http.stranger().get(link).status()).isEqualTo(200);

        TestServer.running().server().setClockOffset(Duration.ofDays(3).plusMinutes(1));
        try {
            assertThat(Http.stranger().get(link).status()).isEqualTo(404);
        } finally {
            TestServer.running().server().setClockOffset(Duration.ZERO);
        }
    }

    @Test
    void wrong_passwords_make_the_account_wait_and_say_nothing_else() {
        Http guesser = Http.stranger();
        String refused = summary(guesser.logIn(Accounts.GUESSED, "no-es-esta-tampoco"));
        for (int i = 0; i < 6; i++) {
            assertThat(summary(guesser.logIn(Accounts.GUESSED, "no-es-esta-tampoco")))
                    .isEqualTo(refused);
        }

        assertThat(summary(guesser.logIn(Accounts.GUESSED, Serve.DEMONSTRATION_PASSWORD)))
                .isEqualTo(refused);
        assertThat(summary(guesser.logIn("nadie@demo.vinculo.example", PASSWORD)))
                .isEqualTo(refused);
        Things.letWait(Accounts.GUESSED);
        assertThat(guesser.logIn(Accounts.GUESSED, Serve.DEMONSTRATION_PASSWORD).path())
                .isEqualTo("/staff/home.xhtml");
    }

    @Test
    void new_password_ends_every_other_login_of_the_account() {
        Things.Invited invited = Things.invite();
        Http here = Http.stranger();
        accept(here, here.get(invited.link()), PASSWORD, PASSWORD);
        here.logIn(invited.email(), PASSWORD);
        Http elsewhere = Http.stranger();
        elsewhere.logIn(invited.email(), PASSWORD);

        here.submit(
                here.get("/account.xhtml"),
                "passwordForm",
                "security-own-password-save",
                Map.of("former", PASSWORD, "password", PASSWORD + "-2", "again", PASSWORD + "-2"));

        assertThat(elsewhere.get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
        assertThat(Http.stranger().logIn(invited.email(), PASSWORD).path()).isEqualTo("/login.xhtml");
        assertThat(Http.stranger().logIn(invited.email(), PASSWORD + "-2").path())
                .isEqualTo("/staff/code.xhtml");
    }

    @Test
    void page_left_alone_warns_before_the_login_ends() {
        Page page = browser.stranger();
        page.clock().install();
        page.navigate("/login.xhtml");
        Browser.field(page, "email").fill(Accounts.CASEWORKER);
        Browser.field(page, "password").fill(Serve.DEMONSTRATION_PASSWORD);
        page.locator("[id='login:button-login']").click();
        page.waitForURL(url -> url.contains("/staff/home.xhtml"));
        assertThat(page.locator(".js-session")).isHidden();

        page.clock().fastForward("26:00");

        assertThat(page.locator(".js-session")).isVisible();
        page.locator(".js-stay").click();
        assertThat(page.locator(".js-session")).isHidden();
    }

    @Test
    void who_forgot_her_password_gets_the_same_answer_as_a_stranger() {
        Http known = Http.stranger();
        Http unknown = Http.stranger();

        Http.Page first = ask(known, Accounts.CLINIC);
        Http.Page second = ask(unknown, "nadie@demo.vinculo.example");

        assertThat(first.path()).isEqualTo("/login.xhtml").isEqualTo(second.path());
        assertThat(summaryOf(first)).isNotBlank().isEqualTo(summaryOf(second));
    }

    @Test
    void colleague_who_leaves_leaves_no_task_and_nobody_without_a_caseworker() {
        Things.Invited invited = Things.invite();
        Http colleague = Http.stranger();
        accept(colleague, colleague.get(invited.link()), PASSWORD, PASSWORD);
        colleague.logIn(invited.email(), PASSWORD);
        Things.register(colleague);
        Things.giveTask(invited.email());
        long before = Things.accompaniedBy(Accounts.COORDINATOR);

        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        Http.Page page = administrator.get(Things.accountPage(invited.email()));
        administrator.submit(page, "leave", "confirm", Map.of("successor", Things.accountId(Accounts.COORDINATOR)));

        assertThat(colleague.get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
        assertThat(Things.openTasksOf(invited.email())).isZero();
        assertThat(Things.accompaniedBy(invited.email())).isZero();
        assertThat(Things.accompaniedBy(Accounts.COORDINATOR)).isEqualTo(before + 1);
    }

    @Test
    void delegate_does_the_work_of_a_colleague_who_is_away() {
        Things.Invited invited = Things.invite();
        Http absent = Http.stranger();
        accept(absent, absent.get(invited.link()), PASSWORD, PASSWORD);
        absent.logIn(invited.email(), PASSWORD);
        long task = Things.giveTask(invited.email());
        Http delegate = Http.as(Accounts.CASEWORKER);
        assertThat(delegate.get("/staff/task.xhtml?id=" + task).status()).isEqualTo(404);

        Http.Page own = absent.get("/account.xhtml");
        String today =
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(ZoneId.of("America/Mexico_City")));
        absent.submit(
                own,
                "absence",
                "add",
                Map.of(
                        "firstDay_input",
                        today,
                        "lastDay_input",
                        today,
                        "delegate",
                        Things.accountId(Accounts.CASEWORKER)));

        assertThat(delegate.get("/staff/task.xhtml?id=" + task).status()).isEqualTo(200);
        TestServer.running().server().setClockOffset(Duration.ofDays(1));
        try {
            assertThat(Http.as(Accounts.CASEWORKER)
                            .get("/staff/task.xhtml?id=" + task)
                            .status())
                    .isEqualTo(404);
        } finally {
            TestServer.running().server().setClockOffset(Duration.ZERO);
        }
    }

    @Test
    void who_works_at_two_sites_sees_the_people_of_the_one_where_she_is() {
        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        Things.Invited invited = Things.invite();
        Http colleague = Http.stranger();
        accept(colleague, colleague.get(invited.link()), PASSWORD, PASSWORD);
        colleague.logIn(invited.email(), PASSWORD);
        String inTijuana = "/staff/person.xhtml?id=" + Things.personAtSiteOf(Accounts.IDLE);
        assertThat(colleague.get(inTijuana).status()).isEqualTo(404);
        assertThat(colleague.get("/account.xhtml").html().getElementById("siteForm"))
                .isNull();

        Http.Page page = administrator.get(Things.accountPage(invited.email()));
        administrator.submit(page, "place", "save", Map.of("sites", "2"));

        assertThat(colleague.get(inTijuana).status()).isEqualTo(200);
    }

    private static Http.Page ask(Http http, String email) {
        return http.submit(http.get("/forgotten.xhtml"), "forgotten", "ask", Map.of("email", email));
    }

    private static String summaryOf(Http.Page page) {
        return page.html()
                .select(".messages, main [role=status], main [role=alert]")
                .text();
    }

    private static Http.Page accept(Http http, Http.Page form, String password, String again) {
        return http.submit(
                form, "invitation", "security-invitation-accept", Map.of("password", password, "again", again));
    }

    private static String summary(Http.Page login) {
        assertThat(login.path()).isEqualTo("/login.xhtml");
        return login.html().select("main [role=alert], main .messages").text();
    }
}
