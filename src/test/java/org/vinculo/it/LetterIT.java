package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter from the button to the paper, and who may open it. */
class LetterIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void proof_of_attention_says_where_and_when_and_nothing_of_what_was_said() throws IOException {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        Page page = ana.page();
        String name = "محمد الأحمد";
        long person = ana.register(name, LocalDate.of(1990, 5, 4), "LT" + System.nanoTime());
        ana.attend(person, today, "Traer su CURP", today.plusDays(7));
        page.navigate("/staff/attention.xhtml?id=" + Things.newestAttention(person));
        page.locator("button[data-dialog=letter]").click();
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target/letter-ask.png")));
        new Fields(page, "letter").select("language", "ht");
        Browser.field(page, "letter:confirm").click();
        page.waitForURL(url -> url.contains("/staff/letter.xhtml"));
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/letter-1280.png")));
        page.setViewportSize(360, 780);
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/letter-360.png")));
        page.setViewportSize(1280, 900);
        String address = page.locator("a[href*='/staff/letter-pdf']").getAttribute("href");

        APIResponse pdf = page.request().get(address);
        assertThat(pdf.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        assertThat(pdf.headers().get("content-disposition")).matches("inline; filename=\"CA-\\d{6}\\.pdf\"");
        String text = read(pdf.body(), "ht");
        assertThat(text).contains(name, "Sètifika akèy", "Tapachula").doesNotContain("tranquila", "CURP", "Hondu");

        page.navigate(address.replace("letter-pdf", "letter-print"));
        assertThat(page.locator("html")).hasAttribute("lang", "ht");
        assertThat(page.locator("main .name")).hasText(name);
        assertThat(Browser.violations(page)).isEmpty();
        assertThat(page.locator("h1").evaluate("h => getComputedStyle(h).fontWeight"))
                .isEqualTo("700");
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/letter-print.png")));
        page.setViewportSize(360, 780);
        assertThat(Browser.scrollsSideways(page)).isFalse();

        Page elsewhere = browser.as("marisol.ibanez@demo.vinculo.example");
        assertThat(elsewhere.request().get(address).status()).isEqualTo(404);
        assertThat(elsewhere.request().get("/staff/letter-print?id=abc").status())
                .isEqualTo(404);
        assertThat(browser.as(Accounts.EMPLOYER).request().get(address).status())
                .isEqualTo(404);
        page.setViewportSize(1280, 900);
        page.navigate("/staff/person.xhtml?id=" + person + "&kind=LETTER");
        assertThat(page.locator("main")).containsText("Constancia de atención emitida: CA-");
        annul(page, address);
    }

    private static void annul(Page page, String address) {
        page.locator("a[href*='/staff/letter.xhtml']").first().click();
        page.locator("button[data-dialog=annul]").click();
        new Fields(page, "annul").text("reason", "Se eligió a otra persona");
        Browser.field(page, "annul:confirm").click();
        assertThat(page.locator("main")).containsText("Anulada: Se eligió a otra persona");
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    @Test
    void letter_of_presentation_says_what_she_chose_and_that_she_may_work_only_where_it_is_true() throws IOException {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        Page page = ana.page();
        long person = ana.register("Fabiola Ñuñez", LocalDate.of(1991, 6, 5), "LP" + System.nanoTime());
        page.navigate("/staff/letter-present.xhtml?person=" + person);
        assertThat(page.locator("main")).containsText("Todavía no hay perfil laboral");
        ana.attend(person, today, "Traer su CURP", today.plusDays(7));
        ana.writeProfile(person);
        page.navigate("/staff/letters.xhtml?person=" + person);
        assertThat(page.locator("main")).containsText("Todavía no hay cartas");
        page.locator("a[href*='letter-present']").click();
        assertThat(page.locator("[id='letter:parts'] input[value=WORK]")).hasCount(0);

        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRH" + person, today.minusDays(10), today.plusDays(200));
        page.navigate("/staff/letter-present.xhtml?person=" + person);
        Browser.field(page, "letter:issue").click();
        assertThat(page.locator("main")).containsText("sin eso no se emite la carta");
        page.locator("[id='letter:parts'] input[value=AVAILABILITY]").uncheck();
        page.locator("[id='letter:agreed']").check();
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/letter-present.png")));
        Browser.field(page, "letter:issue").click();
        page.waitForURL(url -> url.contains("/staff/letter.xhtml"));
        String address = page.locator("a[href*='/staff/letter-pdf']").getAttribute("href");

        String text = read(page.request().get(address).body(), "es");
        assertThat(text)
                .contains("Fabiola Ñuñez", "Persona cocinera", "4 años", "le permite trabajar en México hasta el")
                .doesNotContain("Hondu", "humanitaria", "VRH", "Horario");
        page.navigate(address.replace("letter-pdf", "letter-print"));
        assertThat(Browser.violations(page)).isEmpty();

        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRX" + person, today.minusDays(400), today.minusDays(1));
        page.navigate("/staff/letter-present.xhtml?person=" + person);
        assertThat(page.locator("[id='letter:parts'] input[value=WORK]")).hasCount(0);
    }

    private static String read(byte[] pdf, String language) throws IOException {
        Files.write(Path.of("target/letter-portal-" + language + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            return new PDFTextStripper().getText(document);
        }
    }
}
