package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R2, R4: who needs a permit may enter by an employer's offer, files it herself and begins only when the permit is there. */
class JobOfferIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R2_R4_offer_is_promised_written_and_begun_only_with_the_permit() throws IOException {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        Page page = ana.page();
        long person = resident(ana, "Aurelio Permiso");
        long vacancy = Things.vacancyWithOffer("YES");
        page.navigate("/staff/candidacy-propose.xhtml?person=" + person + "&vacancy=" + vacancy);
        assertThat(page.locator("main")).containsText("Para trabajar con ustedes necesita su oferta de empleo");
        assertThat(page.locator("main")).not().containsText("Cuenta con documento que permite trabajar");
        Fields fields = new Fields(page, "propose");
        fields.choose("method", "SIGNED_PAPER").date("givenOn", today);
        Browser.field(page, "propose:save").click();
        assertThat(page.locator("[id='propose:offer-error']")).containsText("sin ella no hay permiso");
        page.locator("[id='propose:offer']").check();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "offer-propose.png")));
        fields.send("save", "/staff/candidacy.xhtml");
        String candidacy = page.url();

        page.locator("button[data-dialog=offer]").click();
        Browser.field(page, "offer:confirm").click();
        page.waitForURL(url -> url.contains("/staff/letter.xhtml"));
        String address = page.locator("a[href*='/staff/letter-pdf']").getAttribute("href");
        String[] asked = Things.offerOf(vacancy).split("\\|");
        assertThat(read(page.request().get(address).body()))
                .contains("Oferta de empleo", "Aurelio Permiso", "Presencial", "hace su propio trámite")
                .contains(asked[0], asked[1].split(",")[0]);

        page.navigate(candidacy);
        hire(page);
        assertThat(page.locator("body")).containsText("Todavía no puede empezar");
        page.navigate("/staff/stay-edit.xhtml?person=" + person);
        new Fields(page, "stay")
                .selectAndAwait("conditionCode", "RT")
                .select("documentKind", "RESIDENT_CARD")
                .text("documentNumber", "RTP" + person)
                .date("issuedOn", today.minusDays(2))
                .date("expiresOn", today.plusDays(300));
        page.locator("[id='stay:workPermit']").check();
        new Fields(page, "stay")
                .awaitField("permitExpiresOn")
                .date("permitExpiresOn", today.plusDays(300))
                .send("save", "/staff/person.xhtml");
        page.navigate(candidacy);
        hire(page);
        assertThat(page.locator("main")).containsText("Colocación");
        assertThat(Things.stageOf(person)).isEqualTo("PLACED");
    }

    @Test
    void employer_that_may_make_no_offer_gets_nobody_who_needs_one() {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        long person = resident(ana, Things.newName());

        ana.page()
                .navigate("/staff/candidacy-propose.xhtml?person=" + person + "&vacancy="
                        + Things.vacancyWithOffer("NO"));

        assertThat(ana.page().locator("main")).containsText("Hoy no se puede proponer");
        assertThat(ana.page().locator("[id='propose:save']")).hasCount(0);
    }

    /** A resident whose card gives no permission to work. */
    private long resident(Caseworker ana, String name) {
        long person = ana.register(name, LocalDate.of(1990, 2, 3), "JO" + System.nanoTime());
        ana.attend(person, today, "Traer su tarjeta", today.plusDays(7));
        ana.recordStay(person, "RT", "RESIDENT_CARD", "RT" + person, today.minusDays(10), today.plusDays(300));
        ana.writeProfile(person);
        return person;
    }

    private void hire(Page page) {
        page.locator("button[data-dialog=hire]").click();
        new Fields(page, "hire").select("saidHow", "TELEPHONE").date("saidOn", today);
        Browser.field(page, "hire:confirm").click();
        page.waitForLoadState();
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
