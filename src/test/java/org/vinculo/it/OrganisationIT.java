package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R47: one installation, many sites; what is entered once stands wherever it is needed. */
class OrganisationIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R47_coordinator_opens_a_site_with_its_hours_and_notes_a_closure() {
        Page page = browser.as(Accounts.COORDINATOR);
        page.navigate("/staff/site-edit.xhtml");
        Fields site = new Fields(page, "site");
        site.text("name", "Tenosique")
                .pick("municipality", "Villahermosa")
                .text("address", "Calle 26 número 512, Centro");
        page.getByLabel("lunes: cierra", exact()).fill("14:00");
        page.getByLabel("lunes: abre por la tarde").fill("13:00");
        page.getByLabel("lunes: cierra por la tarde").fill("18:00");
        Browser.field(page, "site:save").click();
        assertThat(page.locator(".messages, [role=alert]").first()).containsText("Revise el horario del lunes");

        page.getByLabel("lunes: abre por la tarde").fill("15:30");
        Browser.field(page, "site:save").click();
        assertThat(page.locator("h1")).hasText("Tenosique");
        assertThat(page.locator("main")).containsText("09:00 a 14:00, 15:30 a 18:00");

        page.locator("button[data-dialog=closure]").click();
        new Fields(page, "closure")
                .date("firstDay", LocalDate.of(2027, 3, 22))
                .date("lastDay", LocalDate.of(2027, 3, 26))
                .text("why", "Inventario");
        Browser.field(page, "closure:confirm").click();
        assertThat(page.locator("[id='closures:rows']")).containsText("22 de marzo de 2027 a 26 de marzo de 2027");
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void logo_is_drawn_anew_and_shown_to_everybody() throws IOException {
        Page page = browser.as(Accounts.ADMINISTRATOR);
        page.navigate("/staff/organisation.xhtml");
        send(page, "logo.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("[id='picture:logo-error']")).containsText("no es una imagen");

        send(page, "logo.png", picture(1200, 300));
        assertThat(page.locator("main img.logo")).isVisible();

        Page stranger = browser.stranger();
        stranger.navigate("/");
        byte[] shown = stranger.request()
                .get(stranger.locator(".foot img.logo").getAttribute("src"))
                .body();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(150);

        Browser.field(page, "noPicture:removeLogo").click();
        assertThat(page.locator("main img.logo")).hasCount(0);
        assertThat(stranger.request().get("/logo").status()).isEqualTo(404);
    }

    private static void send(Page page, String name, byte[] bytes) {
        page.locator("[id='picture:logo']").setInputFiles(new FilePayload(name, "image/png", bytes));
        Browser.field(page, "picture:showLogo").click();
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void caseworker_reads_and_cannot_change() {
        Http caseworker = Http.as(Accounts.CASEWORKER);

        assertThat(caseworker.get("/staff/site.xhtml?id=1").text()).contains("08:30 a 14:00, 15:00 a 18:00");
        assertThat(caseworker.get("/staff/site.xhtml?id=1").html().getElementById("closure"))
                .isNull();
        assertThat(caseworker.get("/staff/site-edit.xhtml?id=1").status()).isEqualTo(404);
        assertThat(caseworker.get("/staff/organisation-edit.xhtml").status()).isEqualTo(404);
    }

    @Test
    void two_coordinators_change_the_same_hours_and_both_versions_are_shown() {
        Http first = Http.as(Accounts.COORDINATOR);
        Http second = Http.as(Accounts.ADMINISTRATOR);
        Http.Page mine = first.get("/staff/site-edit.xhtml?id=2");
        Http.Page theirs = second.get("/staff/site-edit.xhtml?id=2");

        second.submit(theirs, "site", "save", Map.of("phone", "+52 664 555 0199"));
        Http.Page refused = first.submit(mine, "site", "save", Map.of("address", "Calle Cuarta 1"));

        assertThat(refused.text()).contains("+52 664 555 0199", "Calle Cuarta 1");
    }
}
