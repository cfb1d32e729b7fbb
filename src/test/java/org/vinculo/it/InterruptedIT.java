package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.launch.Serve;

/** A login that ends while somebody is typing: nothing of it is lost, and nobody else sees it. */
class InterruptedIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void form_sent_after_the_login_ended_is_sent_once_more_after_the_next_login() {
        Http caseworker = Http.as(Accounts.INTERRUPTED);
        Http.Page form = caseworker.get("/staff/person-register.xhtml");
        String name = Things.newName();
        Things.leaveAlone(Accounts.INTERRUPTED);

        Http.Page login = caseworker.submit(form, "person", "save", Map.of("usedName", name, "otherNames", "La Güera"));
        assertThat(login.path()).isEqualTo("/login.xhtml");
        assertThat(login.uri().toString()).doesNotContain(name);

        Http.Page resume = enter(caseworker, login, Accounts.INTERRUPTED);
        assertThat(resume.path()).isEqualTo("/resume.xhtml");
        Http.Page saved = caseworker.sendAgain(resume, "resume");
        assertThat(saved.path()).isEqualTo("/staff/person.xhtml");
        Http.Page edit = caseworker.get(saved.uri().toString().replace("person.xhtml", "person-edit.xhtml"));
        assertThat(edit.html().getElementById("person:usedName").val()).isEqualTo(name);
        assertThat(edit.html().getElementById("person:otherNames").val()).isEqualTo("La Güera");
        assertThat(caseworker.get("/resume.xhtml").path()).isEqualTo("/staff/home.xhtml");
    }

    @Test
    void somebody_else_at_the_same_browser_gets_nothing_of_it() {
        Http shared = Http.as(Accounts.INTERRUPTED);
        Http.Page form = shared.get("/staff/person-register.xhtml");
        String name = Things.newName();
        Things.leaveAlone(Accounts.INTERRUPTED);
        Http.Page login = shared.submit(form, "person", "save", Map.of("usedName", name));

        Http.Page home = enter(shared, login, Accounts.CASEWORKER);

        assertThat(home.path()).isNotEqualTo("/resume.xhtml");
        assertThat(shared.get("/resume.xhtml").path()).isEqualTo("/staff/home.xhtml");
        // The open page itself went with the session of the one who had opened it.
        assertThat(shared.submit(form, "person", "save", Map.of("usedName", name))
                        .path())
                .isNotEqualTo("/staff/person.xhtml");
    }

    @Test
    void page_that_is_gone_gives_back_what_was_typed_to_copy_it() {
        Http caseworker = Http.as(Accounts.CASEWORKER);
        Http.Page form = caseworker.get("/staff/person-register.xhtml");
        caseworker.forget("VINCULO");

        Http.Page again =
                caseworker.submit(form, "person", "save", Map.of("usedName", "Fulana", "otherNames", "La Güera"));

        assertThat(again.path()).isEqualTo("/staff/person-register.xhtml");
        assertThat(again.text()).contains("Esto es lo que usted había escrito", "Fulana", "La Güera");
    }

    @Test
    void labour_profile_half_written_goes_on_with_its_lines_in_the_browser() {
        Caseworker caseworker = new Caseworker(browser.as(Accounts.INTERRUPTED));
        Page page = caseworker.page();
        long person = Things.personAtSiteOf(Accounts.INTERRUPTED);
        page.navigate("/staff/profile-edit.xhtml?person=" + person);
        Fields fields = new Fields(page, "profile");
        fields.number("experienceYears", "17");
        Things.leaveAlone(Accounts.INTERRUPTED);

        page.locator("[id='profile:addSkill']").click();
        page.waitForURL(url -> url.contains("/login.xhtml"));
        Browser.field(page, "email").fill(Accounts.INTERRUPTED);
        Browser.field(page, "password").fill(Serve.DEMONSTRATION_PASSWORD);
        page.locator("[id='login:button-login']").click();
        page.waitForURL(url -> url.contains("/resume.xhtml"));
        page.locator("#resume button").click();

        page.waitForURL(url -> url.contains("/profile-edit.xhtml"));
        assertThat(page.locator("[id='profile:experienceYears']")).hasValue("17");
    }

    private static Http.Page enter(Http http, Http.Page login, String email) {
        return http.submit(
                login, "login", "button-login", Map.of("email", email, "password", Serve.DEMONSTRATION_PASSWORD));
    }
}
