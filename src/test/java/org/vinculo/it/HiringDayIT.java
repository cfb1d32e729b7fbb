package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R4, R36: a hiring day allocated, edited by a human, and accepted; nobody proposed past the guards. */
class HiringDayIT {

    private static final String KITCHEN = "Ayudante de cocina";
    private static final String ROOMS = "Camaristas";

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R21_R36_day_is_allocated_edited_and_accepted_with_each_guard_again() {
        String name = "Feria " + Things.newName();
        HiringDayPages day = new HiringDayPages(browser.as(Accounts.CASEWORKER));
        day.prepare(name, today.plusDays(7), Map.of(KITCHEN, 6, ROOMS, 3)).propose();
        Page page = day.page();
        assertThat(page.locator("#totals")).containsText("Tomando a las personas una por una");
        List<String> names =
                day.table(KITCHEN).locator("a[href*='person.xhtml']").allTextContents();
        assertThat(names).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Things.childrenOnHiringDays()).isZero();

        day.open(KITCHEN)
                .press(names.get(0), "remove", "no vuelve al calcular")
                .press(names.get(1), "fix", "Se queda aunque");
        assertThat(day.person(names.get(0))).containsText("Quitada");
        day.day().propose();
        assertThat(day.table(KITCHEN).locator("li:has-text('" + names.get(0) + "')"))
                .containsText("Quitada");
        assertThat(day.table(KITCHEN).locator("li:has-text('" + names.get(1) + "')"))
                .containsText("Fija");

        String number = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        long agreed = Things.hiringPick(number, "FIXED");
        Things.agreeToEmployerOf(agreed);
        day.accept();

        assertThat(Things.hiringPickState(agreed)).isEqualTo("PROPOSED");
        assertThat(day.table(KITCHEN).locator("li:has-text('" + names.get(1) + "')"))
                .containsText("Propuesta");
        assertThat(Things.candidaciesOfDay(number)).isPositive();
        assertThat(Things.decisionOfDay(number)).contains("findings", "criteria", "profile");
        assertThat(page.locator("main")).containsText("Falta su consentimiento");
        assertThat(page.locator(".js-open[data-dialog=accept]")).hasCount(0);

        Things.change("update hiring_pick set state = 'FIXED', candidacy_id = null where id = " + agreed);
        page.reload();
        assertThat(page.locator(".js-open[data-dialog=accept]")).hasText("Terminar de proponer");
        day.accept();
        assertThat(page.locator("main")).containsText("Ya estaba propuesta");
        assertThat(Things.hiringPickState(agreed)).isEqualTo("LEFT_OUT");
    }

    @Test
    void day_of_another_site_is_not_there() {
        Http elsewhere = Http.as("marisol.ibanez@demo.vinculo.example");
        assertThat(elsewhere.get("/staff/hiring-day.xhtml?id=1").status()).isEqualTo(404);
        assertThat(elsewhere.get("/staff/hiring-table.xhtml?id=1&vacancy=2").status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/staff/hiring-day-edit.xhtml?id=1").status()).isEqualTo(404);
        assertThat(elsewhere.get("/staff/hiring-days.xhtml").text()).doesNotContain("hoteles y comedores");
        assertThat(Http.as(Accounts.CASEWORKER).get("/staff/hiring-days.xhtml").text())
                .contains("hoteles y comedores");
    }

    @Test
    void day_without_a_vacancy_is_refused_and_what_was_typed_stays() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page form = ana.get("/staff/hiring-day-edit.xhtml");

        Http.Page refused =
                ana.submit(form, "day", "save", Map.of("name", "Sin vacantes", "heldOn", Things.tomorrow()));

        assertThat(refused.text()).contains("Escriba al menos una entrevista");
        assertThat(refused.html().select("[id='day:name']").val()).isEqualTo("Sin vacantes");
    }

    @Test
    void pages_fit_a_telephone() {
        for (int width : new int[] {1280, 360}) {
            Accounts.speak(Accounts.CASEWORKER, width == 360 ? "fr" : "es");
            Page page = browser.as(Accounts.CASEWORKER, width, 900, "es");
            Browser.picture(page, "/staff/hiring-days.xhtml", "hiring-days-" + width);
            Browser.picture(page, "/staff/hiring-day.xhtml?id=1", "hiring-day-" + width);
            Browser.picture(page, "/staff/hiring-table.xhtml?id=1&vacancy=2", "hiring-table-" + width);
            Browser.picture(page, "/staff/hiring-day-edit.xhtml", "hiring-day-edit-" + width);
        }
        Accounts.speak(Accounts.CASEWORKER, "es");
    }
}
