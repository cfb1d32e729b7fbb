package org.vinculo.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Errands at the list of people for a vacancy, each whole. */
final class Matchmaker {

    private final Page page;
    private final long vacancy;

    Matchmaker(Page page, long vacancy) {
        this.page = page;
        this.vacancy = vacancy;
        Things.awaitIndexed();
        page.navigate("/staff/matching.xhtml?vacancy=" + vacancy);
    }

    Page page() {
        return page;
    }

    /** Those who can be proposed, in their order. */
    List<String> names() {
        return page.locator("ol.plain-list > li h3").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    Locator row(String name) {
        return page.locator("ol.plain-list > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The explanation of one of them, or of somebody who cannot be proposed now. */
    Locator explain(long person) {
        page.navigate("/staff/matching.xhtml?vacancy=" + vacancy + "&person=" + person);
        return page.locator("#detail");
    }

    /** Two of the list side by side. */
    Locator compare(String one, String other) {
        row(one).locator("input[name=person]").check();
        row(other).locator("input[name=person]").check();
        page.locator("#compare button").click();
        page.waitForURL(url -> url.contains("matching-compare.xhtml"));
        return page.locator("table");
    }

    /** What the vacancy asks first counts otherwise this once. */
    Matchmaker wish(String asked, String wish) {
        page.locator("details:has(#whatif) summary").click();
        page.getByLabel(asked).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(wish));
        page.locator("#whatif button").click();
        page.waitForURL(url -> url.contains("want="));
        return this;
    }

    /** Keeps the way the list is looked at, with a watch; gives the number of the saved search. */
    long keep(String name) {
        page.locator("a[href*='saved-search-new']").click();
        page.waitForURL(url -> url.contains("saved-search-new"));
        new Fields(page, "search").text("name", name).send("save", "/staff/saved-search.xhtml");
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }
}
