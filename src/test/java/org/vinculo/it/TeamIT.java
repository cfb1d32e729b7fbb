package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has to do, made by hand, seen by the coordinator, handed to a colleague. */
class TeamIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    void coordinator_sees_who_has_how_much_and_hands_a_task_over() {
        Things.Invited invited = Things.invite();
        long task = Things.giveTask(invited.email());
        Page page = browser.as(Accounts.COORDINATOR);
        page.navigate("/staff/team.xhtml");
        page.locator("[id='team:rows']").getByText("Consuelo Invitada").last().click();
        assertThat(page.locator(".section__title").last()).containsText("Consuelo Invitada");
        page.locator("a[href*='task.xhtml?id=" + task + "']").click();
        page.locator("button[data-dialog=reassign]").click();
        new Fields(page, "reassign")
                .select("owner", Things.accountId(Accounts.INTERRUPTED))
                .text("reason", "Reparto");
        Browser.field(page, "reassign:confirm").click();

        assertThat(page.locator(".messages, [role=status]").first()).isVisible();
        assertThat(Things.openTasksOf(invited.email())).isZero();
    }

    @Test
    void task_made_by_hand_is_in_the_day_of_whoever_it_is_for() {
        String what = "Llamar a la escuela " + Things.newName();
        Page page = browser.as(Accounts.COORDINATOR);
        page.navigate("/staff/task-make.xhtml");
        Fields task = new Fields(page, "task");
        task.text("what", what).date("dueOn", LocalDate.of(2020, 1, 1));
        Browser.field(page, "task:make").click();
        assertThat(page.locator("[id='task:dueOn-error']")).containsText("ya pasó");
        task.date("dueOn", LocalDate.now(ZoneId.of("America/Mexico_City")).plusDays(1))
                .select("owner", Things.accountId(Accounts.CASEWORKER));
        Browser.field(page, "task:make").click();
        page.waitForURL(url -> url.contains("/staff/home.xhtml"));

        assertThat(Http.as(Accounts.CASEWORKER).get("/staff/home.xhtml").text()).contains(what);
        assertThat(Http.as(Accounts.CASEWORKER).get("/staff/team.xhtml").status())
                .isEqualTo(404);
    }
}
