package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R13: INEGI's list of occupations comes beside our own: shown first, then imported; nothing is lost. */
class OccupationImportIT {

    private static final String PAGE = "/staff/occupation-import.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R13_list_is_shown_with_its_wrong_lines_and_imported_once_confirmed() {
        Page page = browser.as(Accounts.COORDINATOR, 1280, 900, "es");
        page.navigate(PAGE);
        send(page, "nada.csv", "%PDF-1.7 no soy una lista".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("[id='upload:file-error']")).containsText("«clave»");

        byte[] list = "Clave;Descripción\n9998;Oficio inventado para la prueba\n99;\nX1;Nada\n"
                .getBytes(Charset.forName("windows-1252"));
        send(page, "sinco.csv", list);
        assertThat(page.locator("[id='plan:changes']")).containsText("Oficio inventado para la prueba");
        assertThat(page.locator("[id='plan:wrong'] tbody tr").first()).containsText("3");
        assertThat(page.locator("[id='plan:wrong']")).containsText("Falta la descripción");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "occupation-import-1280.png")));
        Assertions.assertThat(Things.occupations("9998", "9")).isZero();

        page.locator("[id='plan:apply']").click();
        assertThat(page.locator("main")).containsText("quedaron importadas");
        Assertions.assertThat(Things.occupations("9998", "9")).isEqualTo(1);

        send(page, "sinco.csv", list);
        assertThat(page.locator("[id='plan:changes']")).containsText("No hay nada que cambiar");
        assertThat(page.locator("[id='plan:apply']")).hasCount(0);
        page.navigate("/staff/vacancy-edit.xhtml");
        new Fields(page, "vacancy").pick("occupationCode", "oficio inventado");
        assertThat(page.locator("[id='vacancy:occupationCode_input']")).hasValue("Oficio inventado para la prueba");
        Assertions.assertThat(
                        Http.as(Accounts.COORDINATOR).get("/staff/audit.xhtml").text())
                .contains("import");
    }

    @Test
    void it_fits_a_telephone_and_a_caseworker_has_no_such_page() {
        Page page = browser.as(Accounts.COORDINATOR, 360, 900, "fr");
        page.navigate(PAGE);
        send(page, "sinco.csv", "clave,descripción\n9997,Autre\nX,Y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("[id='plan:changes']")).containsText("9997");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "occupation-import-360.png")));
        Assertions.assertThat(Browser.scrollsSideways(page)).isFalse();
        Assertions.assertThat(Http.as(Accounts.CASEWORKER).get(PAGE).status()).isIn(403, 404);
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("[id='upload:file']").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("[id='upload:preview']").click();
        page.waitForLoadState();
    }
}
