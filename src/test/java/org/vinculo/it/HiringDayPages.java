package org.vinculo.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;

/** A hiring day as a caseworker goes through it. */
final class HiringDayPages {

    private final Page page;

    HiringDayPages(Page page) {
        this.page = page;
    }

    /** Prepares a day with these vacancies, by their titles, and how many interviews each gives. */
    HiringDayPages prepare(String name, LocalDate day, Map<String, Integer> slots) {
        page.navigate("/staff/hiring-day-edit.xhtml");
        Fields fields =
                new Fields(page, "day").text("name", name).date("heldOn", day).number("cap", "2");
        slots.forEach((title, number) -> page.locator("fieldset:has(legend:text-is('" + title + "')) input")
                .fill(number.toString()));
        fields.send("save", "/staff/hiring-day.xhtml");
        return this;
    }

    HiringDayPages propose() {
        Fields.dialog(page, "propose").send("confirm", "/staff/hiring-day.xhtml");
        page.getByText("La propuesta está lista").waitFor();
        return this;
    }

    HiringDayPages accept() {
        Fields.dialog(page, "accept").send("confirm", "/staff/hiring-day.xhtml");
        page.locator(".badge:has-text('Aceptada')").waitFor();
        return this;
    }

    HiringDayPages open(String vacancy) {
        page.locator("#tables h3 a:text-is('" + vacancy + "')").click();
        page.waitForURL(url -> url.contains("/staff/hiring-table.xhtml"));
        return this;
    }

    /** Back to the whole day. */
    HiringDayPages day() {
        page.locator("a[href*='hiring-day.xhtml']").first().click();
        page.locator("#tables").waitFor();
        return this;
    }

    /** Presses what stands beside somebody's name, and waits for what it says. */
    HiringDayPages press(String name, String button, String says) {
        person(name)
                .locator("input[id$=':" + button + "'], button[id$=':" + button + "']")
                .click();
        page.getByText(says).first().waitFor();
        return this;
    }

    Locator person(String name) {
        return page.locator("main li.card:has(h2 a:text-is('" + name + "'))");
    }

    Locator table(String vacancy) {
        return page.locator("#tables > li:has(h3 a:text-is('" + vacancy + "'))");
    }

    Page page() {
        return page;
    }
}
