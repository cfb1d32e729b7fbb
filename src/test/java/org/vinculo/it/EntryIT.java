package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The doors of the portal, from outside. */
class EntryIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void landing_page_answers_with_its_policy() {
        Http.Page page = Http.stranger().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(page.headers().firstValue("Server")).isEmpty();
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains("frame-ancestors 'none'").containsPattern("script-src [^;]*'nonce-[^']+'");
        assertThat(policy).doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
    }

    @Test
    void stranger_at_a_page_of_staff_is_sent_to_the_login_page() {
        assertThat(Http.stranger().get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
    }

    @Test
    void landing_page_has_no_obstacle_for_assistive_technology() {
        Page page = browser.stranger();
        page.navigate("/");

        assertThat(Browser.violations(page)).isEmpty();
        assertThat(Browser.scrollsSideways(page)).isFalse();
    }
}
