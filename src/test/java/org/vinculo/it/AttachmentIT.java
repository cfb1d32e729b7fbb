package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.attachment.SampleFiles;

/** A photograph of a document, from the telephone into the file, and nowhere else. */
class AttachmentIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void photograph_is_kept_without_its_place_encrypted_and_every_opening_is_noted() {
        long person = Things.register(Http.as(Accounts.CASEWORKER));
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/files.xhtml?person=" + person);
        send(page, "INE.jpg", "MZ no soy una foto".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("[id='add:file-error']")).containsText("aunque su nombre lo diga");

        send(page, "foto.jpg", SampleFiles.photograph());
        String address =
                page.locator("[id='files:rows'] a[href*='/staff/file?']").getAttribute("href");
        long openings = Things.openingsOf(person, "file");
        APIResponse opened = page.request().get(address);

        assertThat(opened.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(opened.headers().get("content-security-policy")).contains("sandbox");
        assertThat(opened.headers().get("content-disposition")).doesNotContain("foto");
        assertThat(new String(opened.body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain(SampleFiles.PLACE);
        assertThat(Things.openingsOf(person, "file")).isEqualTo(openings + 1);
        assertThat(Things.sealedBytes(person)).isGreaterThan(opened.body().length);

        Page elsewhere = browser.as("marisol.ibanez@demo.vinculo.example");
        assertThat(elsewhere.request().get(address).status()).isEqualTo(404);
        assertThat(elsewhere.request().get("/staff/file?id=abc").status()).isEqualTo(404);
        assertThat(browser.as(Accounts.EMPLOYER).request().get(address).status())
                .isEqualTo(404);
    }

    @Test
    void file_of_somebody_else_is_moved_and_one_added_by_mistake_is_opened_no_more() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long wrong = Things.register(ana);
        long right = Things.register(ana);
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/files.xhtml?person=" + wrong);
        send(page, "constancia.pdf", SampleFiles.pdf(2));
        assertThat(page.locator("[id='files:rows']")).containsText("2 páginas");
        page.locator("[id='files:rows'] a[href*='attachment.xhtml']").click();
        page.locator("button[data-dialog=move]").click();
        new Fields(page, "move").text("reference", Things.referenceOf(right)).text("reason", "Es de su hermana");
        Browser.field(page, "move:confirm").click();
        page.waitForLoadState();

        assertThat(ana.get("/staff/files.xhtml?person=" + wrong).text()).contains("Todavía no hay archivos");
        page.navigate("/staff/files.xhtml?person=" + right);
        String address =
                page.locator("[id='files:rows'] a[href*='/staff/file?']").getAttribute("href");
        assertThat(page.request().get(address).status()).isEqualTo(200);
        page.locator("[id='files:rows'] a[href*='attachment.xhtml']").click();
        page.locator("button[data-dialog=annul]").click();
        new Fields(page, "annul").text("reason", "Está borroso");
        Browser.field(page, "annul:confirm").click();

        assertThat(page.locator("main")).containsText("Anulado: Está borroso");
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    private static void send(Page page, String name, byte[] bytes) {
        new Fields(page, "add").select("kind", "MIGRATION_DOCUMENT");
        page.locator("[id='add:file']").setInputFiles(new FilePayload(name, "image/jpeg", bytes));
        Browser.field(page, "add:save").click();
    }
}
