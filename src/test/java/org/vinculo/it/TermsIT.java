package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R13: whoever writes what work somebody does is understood in her own words; staff decide what is taken over. */
class TermsIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R13_free_text_of_a_profile_becomes_occupations_and_skills_once_staff_say_so() {
        Page page = browser.as(Accounts.CASEWORKER, 1280, 900, "es");
        read(page);
        Locator found = page.locator("[id='profile:understood']");
        assertThat(found).containsText("«sèvè» → Servicio de mesas");
        assertThat(found).containsText("«alvañil» → Albañilería");
        assertThat(found).containsText("futbol");
        picture(page, "terms-profile-1280");

        found.getByText("Agregar: Trenzado de cabello").click();

        assertThat(found).containsText("Agregada");
        assertThat(page.locator("[id='profile:skillLines'] input[id$='code_input']")
                        .last())
                .hasValue("Trenzado de cabello");
    }

    @Test
    void it_fits_a_telephone_in_another_language() {
        Accounts.speak(Accounts.CASEWORKER, "pt");
        try {
            Page page = browser.as(Accounts.CASEWORKER, 360, 900, "pt");
            read(page);
            assertThat(page.locator("[id='profile:understood']")).containsText("Ficam como palavras");
            picture(page, "terms-profile-360");
            Assertions.assertThat(Browser.scrollsSideways(page)).isFalse();
        } finally {
            Accounts.speak(Accounts.CASEWORKER, "es");
        }
    }

    private static void read(Page page) {
        page.navigate("/staff/profile-edit.xhtml?person=2");
        page.locator("[id='profile:informalCounts']")
                .fill("En Puerto Príncipe fui sèvè y alvañil, hago trensas y me gusta el futbol");
        page.locator("[id='profile:read']").click();
        assertThat(page.locator("[id='profile:understood']")).isVisible();
    }

    @Test
    void vacancy_takes_its_occupation_from_its_own_words_and_any_language_finds_one() {
        Page page = browser.as(Accounts.CASEWORKER, 1280, 900, "es");
        page.navigate("/staff/vacancy-edit.xhtml");
        Fields fields = new Fields(page, "vacancy");
        fields.text("title", "Se busca meserx con experiencia");
        page.locator("[id='vacancy:read']").click();
        page.locator("[id='vacancy:understood']")
                .getByText("Agregar: Servicio de mesas")
                .click();
        Locator occupation = page.locator("[id='vacancy:occupationCode_input']");
        assertThat(occupation).hasValue("Servicio de mesas");
        assertThat(page.locator("[id='vacancy:title']")).hasValue("Se busca meserx con experiencia");
        picture(page, "terms-vacancy-1280");

        fields.pick("occupationCode", "plombier");
        assertThat(occupation).hasValue("Plomería");
        fields.pick("occupationCode", "cosinera");
        assertThat(occupation).hasValue("Persona cocinera");
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
