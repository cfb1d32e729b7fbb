package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person takes home on paper: the documents as she was given them, and the sheet of costs. */
class CopiesIT {

    private static final String STRANGER = "marisol.ibanez@demo.vinculo.example";
    private static final String COPY_PDF = "a[href*='/staff/agreement-copy-pdf']";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R43_copy_has_her_name_her_words_and_what_she_drew() throws IOException {
        String name = "سلمى الخطيب";
        Page page = browser.as(Accounts.CASEWORKER);
        long person = new Caseworker(page).register(name, LocalDate.of(1987, 2, 11), "CP" + System.nanoTime());
        page.navigate("/staff/agreements.xhtml?person=" + person);
        assertThat(page.locator(COPY_PDF)).hasCount(0);
        page.navigate("/staff/agreement-deliver.xhtml?kind=ATTENTION_LETTER&language=es&person=" + person);
        Fields form = new Fields(page, "deliver").choose("outcome", "SIGNED_SCREEN");
        AgreementsIT.draw(page);
        form.send("save", "/staff/agreements.xhtml");
        look(page, "copies");
        String address = page.locator(COPY_PDF).getAttribute("href");

        APIResponse pdf = page.request().get(address);
        assertThat(pdf.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        assertThat(pdf.headers().get("content-disposition")).matches("inline; filename=\"AC-\\d{6}\\.pdf\"");
        assertThat(read(pdf.body(), "es", "Carta de atención"))
                .contains(name, "Quiénes somos", "Casa Ceiba", "Firmó en pantalla", "versión 1");
        page.navigate(address.replace("-pdf", "-print"));
        assertThat(page.locator("main .name")).hasText(name);
        assertThat(page.locator(".signature img")).hasAttribute("alt", "Firma");
        assertThat((boolean) page.locator(".signature img").evaluate("i => i.complete && i.naturalWidth > 0"))
                .isTrue();
        look(page, "copy-es");

        refused(browser.as(STRANGER), address);
        refused(browser.as(Accounts.EMPLOYER), address);
        refused(browser.as(Accounts.RECEPTION), address);
        assertThat(page.request().get("/staff/agreement-copy-pdf?id=abc").status())
                .isEqualTo(404);
        assertThat(page.request().get("/staff/agreement-copy-print").status()).isEqualTo(404);

        page.navigate("/staff/agreements.xhtml?person=" + person);
        page.locator(".card summary").click();
        page.getByText("Fue un error").click();
        Browser.field(page, "annul:reason").fill("Era de su hermano");
        Browser.field(page, "annul:confirm").click();
        assertThat(page.locator(COPY_PDF)).hasCount(0);
        refused(page, address);
    }

    @Test
    void R43_copy_of_a_translation_nobody_answers_for_has_spanish_after_it() throws IOException {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        Page page = browser.as(Accounts.CASEWORKER);
        deliver(page, person, "ht", "SHOWN");
        deliver(page, person, "fr", "READ_ALOUD");
        page.locator(".card summary").click();
        assertThat(page.locator(COPY_PDF)).hasCount(2);
        String former = page.locator("li " + COPY_PDF).getAttribute("href");
        look(page, "copies-two");

        assertThat(read(page.request().get(former).body(), "ht", "Avi sou vi prive"))
                .contains("poko revize", "Done sansib", "Datos sensibles", Things.nameOf(person));
        page.navigate(former.replace("-pdf", "-print"));
        assertThat(page.locator("div[lang=es] h1")).hasText("Aviso de privacidad");
        look(page, "copy-ht");
    }

    @Test
    void R43_name_in_a_script_we_have_no_typeface_for_is_shown_as_a_page() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page file = ana.submit(
                ana.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", "王丽 " + Things.newName()));
        long person = Long.parseLong(file.uri().toString().replaceAll(".*[?&]id=(\\d+).*", "$1"));
        Page page = browser.as(Accounts.CASEWORKER);
        deliver(page, person, "fr", "READ_ALOUD");

        page.navigate(page.locator(COPY_PDF).getAttribute("href"));
        assertThat(page.locator("main .name")).containsText("王丽");
    }

    @Test
    void R26_sheet_of_costs_goes_home_in_her_language() throws IOException {
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/cost-sheet.xhtml?id=1");
        look(page, "sheet-page");
        String address = page.locator("a[href*='/staff/cost-sheet-pdf']").getAttribute("href");

        APIResponse pdf = page.request().get(address);
        assertThat(pdf.headers().get("content-disposition")).isEqualTo("inline; filename=\"HC-000001.pdf\"");
        assertThat(read(pdf.body(), "en", "Your options and what they cost"))
                .contains("Khadija", "Never in cash to a person", "You decide and you file yourself");
        page.navigate(address.replace("-pdf", "-print"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main .name")).hasText("Khadija");
        look(page, "sheet");

        refused(browser.as(STRANGER), address);
        refused(browser.as(Accounts.EMPLOYER), address);
        refused(browser.as(Accounts.RECEPTION), address);
        assertThat(page.request().get("/staff/cost-sheet-pdf?id=999999").status())
                .isEqualTo(404);
    }

    private static void deliver(Page page, long person, String language, String outcome) {
        page.navigate("/staff/agreement-deliver.xhtml?kind=PRIVACY_NOTICE&language=" + language + "&person=" + person);
        Fields form = new Fields(page, "deliver").choose("outcome", outcome);
        form.text("present", "Su hermana").text("interpreter", "Wilner Joseph").send("save", "/staff/agreements.xhtml");
    }

    private static void refused(Page page, String pdf) {
        assertThat(page.request().get(pdf).status()).isEqualTo(404);
        assertThat(page.request().get(pdf.replace("-pdf", "-print")).status()).isEqualTo(404);
    }

    private static String read(byte[] pdf, String language, String title) throws IOException {
        Files.write(Path.of("target/copy-portal-" + language + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).matches(title + " · (AC|HC)-\\d{6}");
            return new PDFTextStripper().getText(document);
        }
    }

    /** Wide and narrow, kept for whoever wants to look, and without an obstacle in either. */
    private static void look(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures/" + name + "-" + width + ".png")));
            assertThat(Browser.violations(page)).as(name + " " + width).isEmpty();
            assertThat(Browser.scrollsSideways(page)).as(name + " " + width).isFalse();
        }
        page.setViewportSize(1280, 900);
    }
}
