package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R13: whether work is shared out alike, for those who answer for a team. */
class FairnessIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R13_coordinator_sees_shares_without_names_and_small_numbers_only_as_small() {
        Http coordinator = Http.as(Accounts.COORDINATOR);

        Http.Page page = coordinator.get("/staff/fairness.xhtml");

        assertThat(page.html().select("[id='genders:rows'] tbody tr").eachText())
                .hasSize(5)
                .anyMatch(line -> line.contains("Mujer") && line.contains("%"))
                .anyMatch(line -> line.contains("menos de 5"));
        assertThat(page.html().select("[id='sectors:rows'] tbody tr").text()).contains("Hospedaje");
        assertThat(page.html().select("main a[href*='person']")).isEmpty();

        Http.Page empty = coordinator.submit(page, "time", "show", Map.of("from", "01/01/2001", "to", "02/01/2001"));
        assertThat(empty.text()).contains("En ese tiempo no hubo propuestas");
        Http.Page refused = coordinator.submit(page, "time", "show", Map.of("from", "02/01/2026", "to", "01/01/2026"));
        assertThat(refused.text()).contains("Cámbielas de lugar");
    }

    @Test
    void caseworker_has_no_such_page() {
        assertThat(Http.as(Accounts.CASEWORKER).get("/staff/fairness.xhtml").status())
                .isIn(403, 404);
    }

    @Test
    void it_fits_a_telephone() {
        for (int width : new int[] {1280, 360}) {
            Page page = browser.as(Accounts.COORDINATOR, width, 900, width == 360 ? "pt" : "es");
            page.navigate("/staff/fairness.xhtml");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", "fairness-" + width + ".png")));
            assertThat(Browser.scrollsSideways(page)).isFalse();
        }
    }
}
