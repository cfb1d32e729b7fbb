package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guided first attention: one page for each thing, kept as it goes, closed only when it is whole. */
class FirstAttentionIT {

    private static final String COLLEAGUE = Accounts.COORDINATOR;
    private static final String STRANGER = "marisol.ibanez@demo.vinculo.example";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R10_R26_R43_simple_case_is_closed_with_the_keyboard_alone_in_under_sixty_inputs() {
        long person = adult();
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/person.xhtml?id=" + person);
        Keyboard keys = new Keyboard(page);

        keys.press(page.locator("main a[href*='first-attention-begin'], .main a[href*='first-attention-begin']")
                .first());
        keys.press(Browser.field(page, "begin:go"));
        keys.tick(Browser.field(page, "raised:what").locator("input[value=WANTS_WORK]"));
        keys.press(Browser.field(page, "raised:go"));
        for (String kind : new String[] {"ATTENTION_LETTER", "PRIVACY_NOTICE", "SAFETY_CODE"}) {
            keys.press(page.locator("main a[href*='kind=" + kind + "']").first());
            keys.turn(Browser.field(page, "deliver:outcome").locator("input").first(), 1);
            keys.press(Browser.field(page, "deliver:save"));
            keys.press(goOn(page));
        }
        keys.tellUntil("at=ANSWERS");
        keys.press(page.locator("main a[href*='options-ask']").first());
        keys.type(Browser.field(page, "ask:enteredOn_input"), "01/11/2026");
        keys.turn(Browser.field(page, "ask:entry"), 2);
        keys.turn(Browser.field(page, "ask:returnFear"), 2);
        keys.press(Browser.field(page, "ask:save"));
        keys.press(goOn(page));
        keys.tellUntil("at=SHEET");
        keys.press(page.locator("main a[href*='options.xhtml']").first());
        keys.press(Browser.field(page, "sheet:give"));
        keys.press(goOn(page));
        keys.tellUntil("at=NEEDS");
        keys.tick(Browser.field(page, "needs:what").locator("input[value=FOOD]"));
        keys.press(Browser.field(page, "needs:go"));
        keys.turn(Browser.field(page, "heard:from").locator("input").first(), 1);
        keys.press(Browser.field(page, "heard:go"));
        assertThat(page.locator("main")).containsText("No falta nada");
        assertThat(page.locator("main")).containsText("Servicios que pueden ayudar");
        keys.type(Browser.field(page, "end:nextStep"), "Traer el acta");
        keys.type(Browser.field(page, "end:nextStepOn_input"), Things.tomorrow());
        keys.press(Browser.field(page, "end:close"));

        assertThat(page.locator("main")).containsText("Sus derechos, cualquiera que sea su situación");
        assertThat(page.locator("main")).containsText("Derechos laborales");
        assertThat(keys.inputs).isLessThan(60);
        assertThat(Things.openTask("FIRST_ATTENTION", person)).isZero();
        assertThat(Things.openTask("NEXT_STEP", person)).isPositive();
        assertThat(Things.stageOf(person)).isNotEqualTo("REGISTERED");
    }

    @Test
    void R20_R26_R43_it_cannot_be_closed_while_anything_lacks_its_mark_or_reason_and_nothing_done_is_lost() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = adult();
        ana.submit(
                ana.get("/staff/family.xhtml?person=" + person),
                "child",
                "save",
                Map.of(
                        "name",
                        "Inventada",
                        "precision",
                        "UNKNOWN",
                        "relation",
                        "MOTHER",
                        "legal",
                        "YES",
                        "schooling",
                        "YES"));
        Http.Page begun = begin(ana, person);
        String address = begun.uri().toString().replaceAll("&at=.*", "");
        Http.Page documents = ana.submit(begun, "raised", "go", Map.of());
        assertThat(documents.text()).contains("Los tres documentos");

        Http.Page refused = ana.submit(ana.get(address + "&at=END"), "end", "close", Map.of("note", "Vino sola"));
        assertThat(refused.text()).contains("Falta entregar uno de los tres documentos", "Niñas, niños y escuela");
        assertThat(refused.html().getElementById("end:note").val()).isEqualTo("Vino sola");

        // Another browser, a day that was cut off: it goes on where it was.
        Http again = Http.as(Accounts.CASEWORKER);
        assertThat(again.get(address).text()).contains("Los tres documentos");
        documents(person);
        Http.Page at = again.get(address);
        while (at.html().getElementById("tell") != null) {
            String former = at.html().title();
            again.submit(at, "tell", "told", Map.of());
            at = again.get(address);
            assertThat(at.html().title()).isNotEqualTo(former);
        }
        assertThat(at.text()).contains("Hoja de costos");
        Http.Page noReason = again.submit(at, "without", "go", Map.of());
        assertThat(noReason.html().getElementById("without:reason-error").text())
                .isNotBlank();
        at = again.submit(at, "without", "go", Map.of("reason", "Se la lleva impresa mañana"));
        at = again.submit(at, "tell", "told", Map.of());
        at = again.submit(at, "tell", "told", Map.of());
        assertThat(at.text()).contains("Niñas, niños y escuela", "hay niñas, niños o adolescentes en su familia");
        Http.Page school = again.submit(again.get(address + "&at=END"), "end", "close", Map.of());
        assertThat(school.text()).contains("Falta: Niñas, niños y escuela");

        Http.Page unsaid = again.submit(at, "leave", "go", Map.of("reason", " "));
        assertThat(unsaid.html().getElementById("leave:reason-error").text()).isNotBlank();
        at = again.submit(at, "leave", "go", Map.of("reason", "La niña ya va a la escuela"));
        again.submit(at, "tell", "told", Map.of());
        Http.Page closed = again.submit(again.get(address + "&at=END"), "end", "close", Map.of("minutes", "50"));
        assertThat(closed.path()).endsWith("/staff/attention.xhtml");
        assertThat(closed.text()).contains("Salud y otros servicios").doesNotContain("Niñas, niños y escuela");
        assertThat(again.get(address + "&at=SCHOOL").text())
                .contains("La niña ya va a la escuela", "está cerrada")
                .doesNotContain("Se lo expliqué");
        assertThat(begin(again, person).text()).contains("Ya tuvo su primera atención");

        Http.Page annulled = again.submit(closed, "annul", "confirm", Map.of("reason", "Era otra persona"));
        assertThat(annulled.text()).contains("Era otra persona");
        assertThat(begin(again, person).uri().toString())
                .contains("first-attention.xhtml")
                .doesNotContain(address);
    }

    @Test
    void topics_that_depend_on_what_she_brings_up_come_and_are_told_one_by_one() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page begun = begin(ana, adult());
        String address = begun.uri().toString().replaceAll("&at=.*", "");
        assertThat(begun.text()).doesNotContain("Regreso voluntario", "Violencia de género");

        assertThat(ana.get(address + "&at=DUTIES").text())
                .contains("No se le explicó")
                .doesNotContain("Ya se le explicó", "ninguna versión publicada");
        Http.Page raised = ana.submit(begun, "raised", "go", Map.of("what", "SPEAKS_OF_RETURN"));
        assertThat(raised.text()).contains("Regreso voluntario").doesNotContain("Violencia de género");
        assertThat(ana.get(address + "&at=RETURN").text()).contains("habló de ello. Nunca se propone");
        assertThat(ana.get(address + "&at=VIOLENCE").status()).isEqualTo(404);
        assertThat(ana.get(address + "&at=NOWHERE").status()).isEqualTo(404);
    }

    @Test
    void who_may_be_a_child_is_asked_about_her_company_first_and_others_files_stay_closed() {
        Http ana = Http.as(Accounts.CASEWORKER);
        assertThat(begin(ana, Things.register(ana)).text()).contains("no se sabe con quién viaja");

        long person = adult();
        String address = begin(ana, person).uri().toString();
        assertThat(Http.as(COLLEAGUE).get(address).status()).isEqualTo(200);
        assertThat(Http.as(STRANGER).get(address).status()).isEqualTo(404);
        Http.Page unexplained = ana.submit(ana.get(address), "discard", "confirm", Map.of());
        assertThat(unexplained.html().getElementById("discard:reason-error").text())
                .isNotBlank();
        Http.Page discarded =
                ana.submit(ana.get(address), "discard", "confirm", Map.of("reason", "Se abrió dos veces"));
        assertThat(discarded.text()).contains("Primera atención descartada");
        assertThat(Things.openTask("FIRST_ATTENTION", person)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"es, 1280", "es, 360", "ht, 1280", "fr, 360"})
    void pages_of_it_have_no_obstacle(String language, int width) {
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/account.xhtml");
        Browser.field(page, "language").selectOption(language);
        page.locator("[id='languageForm:security-own-language-save']").click();
        page.waitForFunction("language => document.documentElement.lang === language", language);
        page.setViewportSize(width, 900);
        try {
            for (String at :
                    new String[] {"RAISED", "DOCUMENTS", "DUTIES", "LIMITS", "ANSWERS", "SHEET", "NEEDS", "HEARD", "END"
                    }) {
                page.navigate("/staff/first-attention.xhtml?id=1&at=" + at);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures/first-" + at + "-" + language + "-" + width + ".png")));
                assertThat(Browser.violations(page)).as(at).isEmpty();
                assertThat(Browser.scrollsSideways(page)).as(at).isFalse();
            }
        } finally {
            page.navigate("/account.xhtml");
            Browser.field(page, "language").selectOption("es");
            page.locator("[id='languageForm:security-own-language-save']").click();
            page.waitForFunction("() => document.documentElement.lang === 'es'");
        }
    }

    private void documents(long person) {
        Page page = browser.as(Accounts.CASEWORKER);
        for (String kind : new String[] {"ATTENTION_LETTER", "PRIVACY_NOTICE", "SAFETY_CODE"}) {
            page.navigate("/staff/agreement-deliver.xhtml?kind=" + kind + "&person=" + person);
            new Fields(page, "deliver").choose("outcome", "SHOWN").send("save", "/staff/agreements.xhtml");
        }
    }

    private static Locator goOn(Page page) {
        return page.locator("main a[href*='/staff/first-attention.xhtml']").first();
    }

    private static Http.Page begin(Http http, long person) {
        return http.submit(http.get("/staff/first-attention-begin.xhtml?person=" + person), "begin", "go", Map.of());
    }

    private static long adult() {
        Http ana = Http.as(Accounts.CASEWORKER);
        return number(ana.submit(
                ana.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", Things.newName(), "company", "ADULT")));
    }

    private static long number(Http.Page file) {
        return Long.parseLong(file.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    /** Reaches everything by the tabulator and counts what is pressed or changed; the way there is not counted. */
    private static final class Keyboard {

        private static final int FAR = 200;

        private final Page page;
        private int inputs;

        Keyboard(Page page) {
            this.page = page;
        }

        private void reach(Locator target) {
            assertThat(target).isVisible();
            for (int i = 0; i < FAR; i++) {
                if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("Not reached by the keyboard: " + target);
        }

        /** Presses what leads to another page, and waits for it. */
        void press(Locator target) {
            reach(target);
            String here = page.url();
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.equals(here));
            inputs++;
        }

        void tick(Locator target) {
            reach(target);
            page.keyboard().press("Space");
            inputs++;
        }

        /** So many arrows down in a list or a group; one control changed. */
        void turn(Locator target, int times) {
            reach(target);
            for (int i = 0; i < times; i++) {
                page.keyboard().press("ArrowDown");
            }
            inputs++;
        }

        void type(Locator target, String text) {
            reach(target);
            page.keyboard().type(text);
            inputs++;
        }

        /** Tells one topic after the other until the course comes to a page that asks something. */
        void tellUntil(String address) {
            for (int i = 0; i < 30 && !page.url().contains(address); i++) {
                assertThat(page.locator("article.told").first()).isVisible();
                press(Browser.field(page, "tell:told"));
            }
        }
    }
}
