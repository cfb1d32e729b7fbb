package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.attachment.SampleFiles;
import org.vinculo.launch.Serve;

/** The three documents of the first attention, from the desk where they are written to the person who signs, or does not. */
class AgreementsIT {

    private static final String STRANGER = "marisol.ibanez@demo.vinculo.example";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R25_R43_R44_person_signs_on_the_screen_with_the_mouse() {
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/agreements.xhtml?person=" + person);
        assertThat(page.locator("main")).containsText("Todavía nada");
        page.locator("a[href*='kind=ATTENTION_LETTER'][href*='agreement-deliver']")
                .click();
        Locator letter = page.locator("article[lang=es]");
        assertThat(letter).containsText("Casa Ceiba");
        for (String heading : new String[] {
            "Quiénes somos", "Para qué estamos", "Su trámite migratorio lo hace usted", "Trabajo", "Otras instituciones"
        }) {
            assertThat(letter).containsText(heading);
        }
        assertThat(Browser.field(page, "deliver:signedName")).isHidden();
        Fields form = new Fields(page, "deliver").choose("outcome", "SIGNED_SCREEN");
        Browser.field(page, "deliver:save").click();
        assertThat(page.locator("[id='deliver:drawing-error']")).containsText("Falta la firma");

        form.choose("outcome", "SIGNED_SCREEN");
        draw(page);
        picture(page, "sign-es-1280");
        form.send("save", "/staff/agreements.xhtml");
        assertThat(page.locator(".card").first()).containsText("Hecho");
        assertThat(page.locator(".card").first()).containsText("Firmó en pantalla");
        picture(page, "agreements-es-1280");
        page.getByText("Ver la firma").click();
        String file = page.locator("a[href*='/staff/file?']").first().getAttribute("href");
        assertThat(page.request().get(file).headers()).containsEntry("content-type", "image/png");
        assertThat(browser.as(STRANGER).request().get(file).status()).isEqualTo(404);
        assertThat(Http.as(STRANGER)
                        .get("/staff/agreements.xhtml?person=" + person)
                        .status())
                .isEqualTo(404);
        assertThat(Http.as(STRANGER)
                        .get("/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&person=" + person)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void R43_person_signs_with_the_keyboard_alone() {
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        Page page = browser.as(Accounts.CASEWORKER, 360, 780, "es");
        page.navigate("/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&person=" + person);
        page.locator("[id='deliver:outcome'] input").first().focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Tab");
        assertThat(page.locator(".js-signature-clear")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().type("Marie Joseph");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/staff/agreements.xhtml"));

        assertThat(page.locator("main")).containsText("Firmó con su nombre: Marie Joseph");
        picture(page, "agreements-es-360");
    }

    @Test
    void R43_person_declines_with_a_reason_and_is_attended_all_the_same() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/agreement-deliver.xhtml?kind=PRIVACY_NOTICE&language=ht&person=" + person);
        assertThat(page.locator("main")).containsText("Traducción todavía no revisada");
        assertThat(page.locator("article[lang=ht]")).containsText("Done sansib");
        assertThat(page.locator("article[lang=es]")).containsText("Datos sensibles");
        picture(page, "notice-ht-1280");
        Fields form = new Fields(page, "deliver").choose("outcome", "DECLINED");
        Browser.field(page, "deliver:save").click();
        assertThat(page.locator("[id='deliver:why-error']")).isVisible();
        form.choose("outcome", "DECLINED")
                .text("why", "Quiere preguntarle antes a su hermano")
                .text("interpreter", "Wilner Joseph")
                .send("save", "/staff/agreements.xhtml");
        assertThat(page.locator("main")).containsText("No lo aceptó");
        assertThat(page.locator("main")).containsText("Quiere preguntarle antes a su hermano");

        ana.submit(
                ana.get("/staff/attention-record.xhtml?person=" + person),
                "attention",
                "save",
                Map.of("note", "Vino a preguntar"));
        assertThat(Things.newestAttention(person)).isPositive();
    }

    @Test
    void R43_signed_paper_is_kept_as_a_file_and_a_mistake_is_annulled() {
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/agreement-paper.xhtml?kind=SAFETY_CODE&language=fr&person=" + person);
        assertThat(page.locator(".paper-lines")).containsText("Signature");
        page.navigate("/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&language=fr&person=" + person);
        Fields form = new Fields(page, "deliver").choose("outcome", "SIGNED_PAPER");
        Browser.field(page, "deliver:save").click();
        assertThat(page.locator("[id='deliver:scan-error']")).containsText("hoja firmada");
        form.choose("outcome", "SIGNED_PAPER");
        page.locator("[id='deliver:scan']")
                .setInputFiles(new FilePayload("hoja.pdf", "application/pdf", SampleFiles.pdf(1)));
        form.send("save", "/staff/agreements.xhtml");
        Locator card = page.locator(".card", new Page.LocatorOptions().setHasText("Código de seguridad"));
        assertThat(card).containsText("Firmó en papel");
        assertThat(card).containsText("en Français");

        card.locator("summary").click();
        card.getByText("Fue un error").click();
        Browser.field(page, "annul:reason").fill("Era la hoja de su hermana");
        Browser.field(page, "annul:confirm").click();
        assertThat(card).containsText("Todavía nada");
        assertThat(card).not().containsText("Ver la firma");
    }

    @Test
    void R44_R45_R46_text_without_a_part_is_not_published_nor_by_its_author() {
        Http leticia = Http.as(Accounts.COORDINATOR);
        Http.Page begun = leticia.submit(leticia.get("/staff/documents.xhtml"), "documents", "kinds:2:begin", Map.of());
        assertThat(begun.path()).isEqualTo("/staff/document-edit.xhtml");
        leticia.submit(begun, "words", "save", Map.of("parts:2:body", "  "));
        String draft = "/staff/document.xhtml?" + begun.uri().getQuery().replaceAll("language=es&?", "");
        assertThat(leticia.submit(leticia.get(draft), "publish", "confirm", Map.of())
                        .text())
                .contains("Quien escribió esta versión no puede publicarla");

        Http beatriz = Http.as(Accounts.ADMINISTRATOR);
        assertThat(beatriz.submit(beatriz.get(draft), "publish", "confirm", Map.of())
                        .text())
                .contains("Falta escribir en español", "Compasión");
        assertThat(leticia.get("/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&language=es&person=2")
                        .text())
                .contains("Compasión");

        String edit = draft.replace("document.xhtml?", "document-edit.xhtml?language=es&");
        leticia.submit(leticia.get(edit), "words", "save", Map.of("parts:2:body", "Cuidamos a quien llega."));
        assertThat(beatriz.submit(beatriz.get(draft), "publish", "confirm", Map.of())
                        .text())
                .contains("La versión quedó publicada");
        assertThat(leticia.get("/staff/agreement-deliver.xhtml?kind=SAFETY_CODE&language=es&person=2")
                        .text())
                .contains("Cuidamos a quien llega.");
        assertThat(leticia.get(edit).status())
                .as("published texts are not edited")
                .isEqualTo(404);
        assertThat(leticia.get("/staff/agreements.xhtml?person=6").text()).contains("Hay una versión más reciente");
    }

    @Test
    void R45_notice_is_there_for_everybody_in_her_language() {
        Page page = browser.stranger(360, 780, "ht");
        page.navigate("/privacy.xhtml");
        assertThat(page.locator("article[lang=ht]")).containsText("Done sansib");
        assertThat(page.locator("article[lang=es]")).containsText("Secretaría Anticorrupción y Buen Gobierno");
        picture(page, "privacy-ht-360");
    }

    @Test
    void R46_colleague_is_asked_at_login_until_she_signs_and_the_coordinator_sees_it() {
        Things.newcomers();
        Page page = browser.stranger();
        page.navigate("/login.xhtml?to=/staff/people.xhtml");
        logIn(page);
        assertThat(page).hasURL(Pattern.compile(".*/staff/code.xhtml.*"));
        Browser.field(page, "code:later").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/people.xhtml.*"));
        assertThat(coordinatorReads()).contains("Rosario Nueva Código No ha firmado");

        page = browser.stranger();
        page.navigate("/login.xhtml");
        logIn(page);
        Browser.field(page, "code:sign").click();
        assertThat(page.locator("main")).containsText("Marque que lo leyó");
        picture(page, "code-es-1280");
        Browser.field(page, "code:agreed").check();
        Browser.field(page, "code:sign").click();
        page.waitForURL(url -> url.contains("/staff/home.xhtml"));

        page = browser.stranger();
        page.navigate("/login.xhtml");
        logIn(page);
        assertThat(page).hasURL(Pattern.compile(".*/staff/home.xhtml"));
        assertThat(coordinatorReads()).doesNotContain("Rosario Nueva Código No ha firmado");
    }

    private static String coordinatorReads() {
        return Http.as(Accounts.COORDINATOR).get("/staff/codes.xhtml").text();
    }

    private static void logIn(Page page) {
        Browser.field(page, "email").fill(Accounts.NEW_CASEWORKER);
        Browser.field(page, "password").fill(Serve.DEMONSTRATION_PASSWORD);
        page.locator("[id='login:button-login']").click();
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }

    @Test
    void R31_training_is_written_down_and_read_by_the_coordinator() {
        Http ruben = Http.as(Accounts.INTERRUPTED);
        String title = "Taller " + Things.newName();
        ruben.submit(
                ruben.get("/staff/trainings.xhtml"),
                "training",
                "add",
                Map.of("title", title, "heldOn", "02/03/2026", "hours", "4.5", "givenBy", "Instituto inventado"));

        assertThat(ruben.get("/staff/trainings.xhtml").text()).contains(title, "4.5");
        assertThat(Http.as(Accounts.COORDINATOR).get("/staff/trainings.xhtml").text())
                .contains(title);
        assertThat(Http.as(Accounts.CASEWORKER).get("/staff/trainings.xhtml").text())
                .doesNotContain(title);
    }

    /** Signs on the pad. */
    static void draw(Page page) {
        Locator pad = page.locator("canvas.signature__pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox box = pad.boundingBox();
        page.mouse().move(box.x + 40, box.y + 60);
        page.mouse().down();
        for (int i = 1; i <= 30; i++) {
            page.mouse().move(box.x + 40 + i * 8, box.y + 60 + 40 * Math.sin(i));
        }
        page.mouse().up();
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(TestServer.base().resolve(Path.of("target/pictures/agreements-" + name + ".png"))));
    }
}
