package org.vinculo.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** An employer's errands: posting a vacancy, answering for a candidate. */
final class EmployerContact {

    private final Page page;

    EmployerContact(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Posts a vacancy that must have a cook and prefers two things, and sends it for review; gives its number. */
    long post(String title, LocalDate startsOn) {
        page.navigate("/employer/vacancy-edit.xhtml");
        Fields fields = new Fields(page, "vacancy");
        describe(fields, title, startsOn);
        fields.send("submit", "/employer/vacancy.xhtml");
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** What a vacancy for a cook says, whoever writes it. */
    static void describe(Fields fields, String title, LocalDate startsOn) {
        fields.text("title", title)
                .pick("occupationCode", "Persona coc")
                .text(
                        "description",
                        "Preparación de desayunos y comida corrida, con orden y limpieza. Se ofrece comida.")
                .number("openings", "2")
                .pick("municipalityCode", "Tapachula")
                .text("address", "4a Avenida Norte 118, Centro, Tapachula")
                .choose("modality", "ON_SITE")
                .date("startsOn", startsOn)
                .number("payAmount", "12000")
                .select("payPeriod", "MONTH")
                .number("hoursPerWeek", "40")
                .select("schedule", "DAY");
        require(fields, 0, "OCCUPATION", "MUST", "occupation", "Persona coc");
        require(fields, 1, "SKILL", "PREFER", "skill", "Higiene");
        require(fields, 2, "PLACE", "PREFER", "place", "Tapachula");
    }

    private static void require(Fields fields, int row, String kind, String strength, String field, String typed) {
        fields.select("requirements", kind)
                .pressAndAwait("add", "requirement:" + row + ":" + field)
                .choose("requirement:" + row + ":strength", strength)
                .pick("requirement:" + row + ":" + field, typed);
    }

    /** Opens the candidate of a vacancy from the first page. */
    void openCandidate(String vacancyTitle) {
        page.navigate("/employer/home.xhtml");
        page.locator("main li, main .card, main tr")
                .filter(new Locator.FilterOptions().setHasText(vacancyTitle))
                .locator("a[href*='candidate.xhtml']")
                .first()
                .click();
        page.waitForURL(url -> url.contains("candidate.xhtml"));
    }

    void recordInterview(LocalDate day, String note) {
        Fields dialog = Fields.dialog(page, "interview");
        dialog.date("day", day);
        page.locator("[id='interview:time']").selectOption(new SelectOption().setIndex(5));
        dialog.text("note", note).send("confirm", "candidate.xhtml");
    }

    void hire(LocalDate startsOn) {
        Fields dialog = Fields.dialog(page, "hire");
        dialog.date("startsOn", startsOn)
                .number("pay", "12000")
                .select("period", "MONTH")
                .send("confirm", "/employer/");
    }
}
