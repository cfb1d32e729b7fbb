package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is being considered is judged again when her papers, the day or the place change. */
class EligibilityIT {

    private static final String TASK = "CANDIDACY_TO_REVIEW";

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void R4_papers_that_changed_after_the_proposal_are_told_until_they_are_right_again() {
        Caseworker ana = new Caseworker(browser.as(Accounts.CASEWORKER));
        Page page = ana.page();
        long person = ana.register(Things.newName(), LocalDate.of(1991, 4, 6), "EL" + System.nanoTime());
        ana.attend(person, today, "Llevar su tarjeta", today.plusDays(7));
        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRH" + person, today.minusDays(10), today.plusDays(340));
        ana.writeProfile(person);
        ana.propose(person, Things.vacancyWithOffer("YES"), today);
        String candidacy = page.url();
        assertThat(page.locator(".note--warning")).hasCount(0);
        assertThat(Things.openTask(TASK, person)).isZero();

        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRI" + person, today.minusDays(9), today.plusDays(1));

        page.navigate(candidacy);
        assertThat(page.locator("main")).containsText("Lo que permitió proponerla ya no se cumple");
        assertThat(page.locator(".note--warning .badge")).hasText("No puede por ahora");
        page.setViewportSize(360, 780);
        assertThat(Browser.scrollsSideways(page)).isFalse();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", "candidacy-lapsed-360.png")));
        page.setViewportSize(1280, 900);
        assertThat(Things.openTask(TASK, person)).isPositive();
        assertThat(Things.tasks(TASK, person)).isOne();

        ana.recordStay(person, "VRH", "VISITOR_CARD", "VRJ" + person, today.minusDays(2), today.plusDays(360));

        page.navigate(candidacy);
        assertThat(page.locator("main")).not().containsText("ya no se cumple");
        assertThat(Things.openTask(TASK, person)).isZero();
    }
}
