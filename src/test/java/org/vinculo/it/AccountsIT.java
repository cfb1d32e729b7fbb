package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
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
        assertThat(colleague.logIn(invited.email(), PASSWORD).path()).isEqualTo("/staff/home.xhtml");
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
                .isEqualTo("/staff/home.xhtml");
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

    private static Http.Page accept(Http http, Http.Page form, String password, String again) {
        return http.submit(
                form, "invitation", "security-invitation-accept", Map.of("password", password, "again", again));
    }

    private static String summary(Http.Page login) {
        assertThat(login.path()).isEqualTo("/login.xhtml");
        return login.html().select("main [role=alert], main .messages").text();
    }
}
