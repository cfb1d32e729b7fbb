package org.vinculo.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The fields of the portal's forms as a person fills them; each is known by its own id. */
final class Fields {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Page page;
    private final String form;

    Fields(Page page, String form) {
        this.page = page;
        this.form = form;
    }

    private Locator at(String id) {
        return page.locator("[id='" + form + ":" + id + "']");
    }

    Fields text(String id, String value) {
        at(id).fill(value);
        return this;
    }

    /** A number: typed digit by digit, since the field formats while one types. */
    Fields number(String id, String value) {
        Locator input = at(id + "_input").or(at(id)).first();
        input.click();
        input.press("Control+a");
        input.pressSequentially(value);
        input.press("Tab");
        return this;
    }

    Fields date(String id, LocalDate date) {
        Locator input = at(id + "_input");
        input.fill(TYPED.format(date));
        input.press("Tab");
        return this;
    }

    /** One of a long list, by typing its beginning and taking the first that appears. */
    Fields pick(String id, String typed) {
        Locator input = at(id + "_input");
        input.click();
        int last = typed.length() - 1;
        input.fill(typed.substring(0, last));
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> input.pressSequentially(typed.substring(last)));
        Locator found = page.locator("[id='" + form + ":" + id + "_panel'] .ui-autocomplete-item")
                .first();
        PlaywrightAssertions.assertThat(found).isVisible();
        // The first is marked already; a click could meet a list that a later answer has just drawn anew.
        input.press("Enter");
        page.waitForCondition(() -> {
            if (found.isVisible()) {
                input.press("Escape");
            }
            return !found.isVisible();
        });
        return this;
    }

    Fields select(String id, String value) {
        at(id).selectOption(value);
        return this;
    }

    /** Chooses what makes the page draw other fields anew, and waits until it has: see PrimeFaces.ajax.Queue. */
    Fields selectAndAwait(String id, String value) {
        at(id).selectOption(value);
        page.waitForCondition(() -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
        return this;
    }

    Fields choose(String id, String value) {
        at(id).locator("input[value='" + value + "']").check();
        return this;
    }

    Fields tick(String id) {
        at(id).locator("input").or(at(id)).first().check();
        return this;
    }

    /** Presses a button that answers with another part of the same page, and waits for that part. */
    Fields pressAndAwait(String id, String appears) {
        at(id).click();
        PlaywrightAssertions.assertThat(page.locator("[id='" + form + ":" + appears + "']"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        return this;
    }

    Fields awaitField(String id) {
        PlaywrightAssertions.assertThat(at(id).or(at(id + "_input")).first()).isVisible();
        return this;
    }

    /** Presses the button that ends the form and waits for the page it leads to. */
    void send(String id, String leadsTo) {
        at(id).click();
        page.waitForURL(url -> url.contains(leadsTo));
    }

    /** A confirmation opened by its button on the page. */
    static Fields dialog(Page page, String id) {
        page.locator(".js-open[data-dialog='" + id + "']").click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        return new Fields(page, id);
    }
}
