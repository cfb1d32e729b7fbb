package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, listed from the folders, against WCAG 2.2 A and AA as axe sees it: wide and narrow, in Spanish and in Haitian
 * Creole, filled, and with the errors of a form sent empty. Of an open dialog only the dialog is looked at, of Creole all but the
 * contrast: what is behind the one and the colours of the other were looked at before.
 */
class AccessibilityIT {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** The thing each page shows; a page that is not here needs none, or shows itself without. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("/staff/person.xhtml", "?id=2"),
            Map.entry("/staff/person-edit.xhtml", "?id=2"),
            Map.entry("/staff/person-age.xhtml", "?person=2"),
            Map.entry("/staff/family.xhtml", "?person=22"),
            Map.entry("/staff/human-security.xhtml", "?person=22"),
            Map.entry("/staff/human-security-need.xhtml", "?person=22"),
            Map.entry("/staff/human-security-levels.xhtml", "?person=22"),
            Map.entry("/staff/human-security-functioning.xhtml", "?person=22"),
            Map.entry("/staff/human-security-migration.xhtml", "?person=22"),
            Map.entry("/staff/protection-case.xhtml", "?person=42"),
            Map.entry("/staff/stay-edit.xhtml", "?person=2"),
            Map.entry("/staff/profile-edit.xhtml", "?person=2"),
            Map.entry("/staff/paper-edit.xhtml", "?person=2&kind=CURP"),
            Map.entry("/staff/options.xhtml", "?person=2"),
            Map.entry("/staff/options-ask.xhtml", "?person=2"),
            Map.entry("/staff/cost-sheet.xhtml", "?id=1"),
            Map.entry("/staff/cost-sheet-print", "?id=1"),
            Map.entry("/staff/route-rule.xhtml", "?id=1"),
            Map.entry("/staff/message.xhtml", "?person=2&phone=0"),
            Map.entry("/staff/route.xhtml", "?person=2"),
            Map.entry("/staff/consents.xhtml", "?person=2"),
            Map.entry("/staff/agreements.xhtml", "?person=2"),
            Map.entry("/staff/agreement-deliver.xhtml", "?person=2&kind=PRIVACY_NOTICE&language=ht"),
            Map.entry("/staff/agreement-paper.xhtml", "?person=2&kind=PRIVACY_NOTICE&language=ht"),
            Map.entry("/staff/agreement-copy-print", "?id=4"),
            Map.entry("/staff/document.xhtml", "?id=5&language=en"),
            Map.entry("/staff/document-edit.xhtml", "?id=5&language=en"),
            Map.entry("/staff/stay-mistake.xhtml", "?person=2&id=2"),
            Map.entry("/staff/attention-record.xhtml", "?person=2"),
            Map.entry("/staff/first-attention-begin.xhtml", "?person=92"),
            Map.entry("/staff/first-attention.xhtml", "?id=1"),
            Map.entry("/staff/attention.xhtml", "?id=1"),
            Map.entry("/staff/attention-correct.xhtml", "?id=1"),
            Map.entry("/staff/group-attention.xhtml", "?id=1"),
            Map.entry("/staff/referral-send.xhtml", "?person=2"),
            Map.entry("/staff/referral.xhtml", "?id=1"),
            Map.entry("/staff/vacancy.xhtml", "?id=1"),
            Map.entry("/staff/vacancy-edit.xhtml", "?id=1"),
            Map.entry("/staff/matching.xhtml", "?vacancy=2&pick=PROPOSED:NEVER"),
            Map.entry("/staff/matching-compare.xhtml", "?vacancy=2&person=1&person=2"),
            Map.entry("/staff/saved-search.xhtml", "?id=1"),
            Map.entry("/staff/saved-search-new.xhtml", "?vacancy=2&pick=PROPOSED:NEVER"),
            Map.entry("/staff/offers.xhtml", "?person=2"),
            Map.entry("/staff/hiring-day.xhtml", "?id=1"),
            Map.entry("/staff/hiring-table.xhtml", "?id=1&vacancy=2"),
            Map.entry("/staff/candidacy-propose.xhtml", "?vacancy=1&person=2"),
            Map.entry("/staff/candidacy.xhtml", "?id=1"),
            Map.entry("/staff/employer.xhtml", "?id=1"),
            Map.entry("/staff/employer-edit.xhtml", "?id=1"),
            Map.entry("/staff/agency.xhtml", "?id=1"),
            Map.entry("/staff/agency-edit.xhtml", "?id=1"),
            Map.entry("/staff/service-edit.xhtml", "?agency=1"),
            Map.entry("/staff/parameter.xhtml", "?code=MINIMUM_WAGE&zone=GENERAL"),
            Map.entry("/staff/walk-in.xhtml", "?id=5"),
            Map.entry("/staff/appointment.xhtml", "?id=1"),
            Map.entry("/staff/appointment-slip", "?id=4"),
            Map.entry("/staff/appointment-book.xhtml", "?person=2"),
            Map.entry("/staff/rooms.xhtml", "?site=1"),
            Map.entry("/staff/room-edit.xhtml", "?id=1"),
            Map.entry("/staff/interpreter-edit.xhtml", "?id=5"),
            Map.entry("/staff/elsewhere.xhtml", "?reference=V-000002"),
            Map.entry("/staff/files.xhtml", "?person=2"),
            Map.entry("/staff/attachment.xhtml", "?id=1"),
            Map.entry("/staff/letters.xhtml", "?person=2"),
            Map.entry("/staff/letter.xhtml", "?id=1"),
            Map.entry("/staff/letter-print", "?id=1"),
            Map.entry("/staff/letter-present.xhtml", "?person=2"),
            Map.entry("/staff/account.xhtml", "?id=3"),
            Map.entry("/staff/site.xhtml", "?id=1"),
            Map.entry("/staff/site-edit.xhtml", "?id=1"),
            Map.entry("/staff/library-topic.xhtml", "?code=T17"),
            Map.entry("/staff/library-version.xhtml", "?id=34"),
            Map.entry("/staff/library-edit.xhtml", "?code=T7&lang=fr"),
            Map.entry("/staff/feedback.xhtml", "?id=2"),
            Map.entry("/staff/task.xhtml", "?id=1"));

    @RegisterExtension
    private final Browser browser = Browser.walking();

    @ParameterizedTest
    @CsvSource({
        "staff, " + Accounts.COORDINATOR + ", es",
        "staff, " + Accounts.COORDINATOR + ", ht",
        "staff, " + Accounts.ADMINISTRATOR + ", es",
        "staff, " + Accounts.ADMINISTRATOR + ", ht",
        "employer, " + Accounts.EMPLOYER + ", es",
        "employer, " + Accounts.EMPLOYER + ", ht",
        "agency, " + Accounts.AGENCY + ", es",
        "agency, " + Accounts.AGENCY + ", ht"
    })
    void pages_of_a_zone_have_no_obstacle(String zone, String email, String language) {
        Page page = browser.as(email);
        speak(page, language);
        List<String> obstacles = new ArrayList<>();
        for (String path : pages(zone)) {
            if (page.navigate(address(path, zone)).status() == 200) {
                look(page, path, obstacles);
            }
        }
        speak(page, "es");
        assertThat(obstacles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "staff, " + Accounts.NEW_CASEWORKER + ", es",
        "staff, " + Accounts.NEW_CASEWORKER + ", ht",
        "employer, " + Accounts.NEW_EMPLOYER + ", es",
        "employer, " + Accounts.NEW_EMPLOYER + ", ht",
        "agency, " + Accounts.NEW_AGENCY + ", es",
        "agency, " + Accounts.NEW_AGENCY + ", ht"
    })
    void pages_of_a_zone_where_nothing_is_yet_have_no_obstacle(String zone, String email, String language) {
        Things.newcomers();
        Page page = browser.as(email);
        speak(page, language);
        List<String> obstacles = new ArrayList<>();
        for (String path : pages(zone)) {
            if (page.navigate(path).status() == 200) {
                page.setViewportSize(1280, 900);
                note(page, path, "1280 empty", obstacles);
                page.setViewportSize(360, 780);
                note(page, path, "360 empty", obstacles);
            }
        }
        speak(page, "es");
        assertThat(obstacles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"es", "ht"})
    void pages_for_everybody_have_no_obstacle(String language) {
        Page page = browser.stranger(1280, 900, language);
        Page colleague = browser.as(Accounts.CASEWORKER);
        speak(colleague, language);
        List<String> obstacles = new ArrayList<>();
        for (String path : pages("")) {
            if (path.equals("/setup.xhtml")) {
                // Only there while nobody has an account: see JarIT.
                continue;
            }
            Page who = path.equals("/account.xhtml") || path.equals("/logout.xhtml") ? colleague : page;
            who.navigate(path.equals("/invitation.xhtml") ? Things.invite().link() : path);
            look(who, path, obstacles);
        }
        speak(colleague, "es");
        assertThat(obstacles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"es", "ht"})
    void R1_orientation_pages_have_no_obstacle(String language) {
        Page page = browser.stranger(1280, 900, language);
        List<String> obstacles = new ArrayList<>();
        for (String path : pages("orientation")) {
            page.navigate(path + "?code=T7&lang=" + language);
            look(page, path, obstacles);
        }
        assertThat(obstacles).isEmpty();
    }

    @Test
    void papers_to_print_have_no_obstacle() {
        Page page = browser.as(Accounts.COORDINATOR);
        List<String> obstacles = new ArrayList<>();
        for (String path : papers()) {
            assertThat(page.navigate(path + THINGS.get(path)).status()).as(path).isEqualTo(200);
            look(page, path, obstacles);
        }
        assertThat(obstacles).isEmpty();
    }

    private static void look(Page page, String path, List<String> obstacles) {
        page.setViewportSize(1280, 900);
        note(page, path, "1280", obstacles);
        page.setViewportSize(360, 780);
        note(page, path, "360", obstacles);
        openDialogs(page, path, obstacles);
        var main = page.locator(
                "main input[type=submit].button--main:visible, main button[type=submit].button--main:visible");
        if (main.count() > 0
                && !path.contains("logout")
                && page.locator("main .field").count() > 0) {
            page.evaluate(
                    "document.querySelectorAll('main form input[type=text], main form textarea').forEach(f => f.value = '')");
            main.first().click();
            page.waitForLoadState();
            note(page, path, "360 with errors", obstacles);
        }
    }

    private static void openDialogs(Page page, String path, List<String> obstacles) {
        for (var opener : page.locator("main .js-open:visible").all()) {
            opener.click();
            note(page, path, "360 with " + opener.getAttribute("data-dialog"), "dialog[open]", obstacles);
            page.locator("dialog[open] .js-close").first().click();
        }
    }

    private static void note(Page page, String path, String state, List<String> obstacles) {
        note(page, path, state, null, obstacles);
    }

    private static void note(Page page, String path, String state, String within, List<String> obstacles) {
        boolean colours = !"ht".equals(page.locator("html").getAttribute("lang"));
        Browser.violations(page, within, colours).forEach(found -> obstacles.add(path + " (" + state + "): " + found));
        if (Browser.scrollsSideways(page)) {
            obstacles.add(path + " (" + state + "): scrolls sideways");
        }
    }

    private static void speak(Page page, String language) {
        page.setViewportSize(1280, 900);
        page.navigate("/account.xhtml");
        Browser.field(page, "language").selectOption(language);
        page.locator("[id='languageForm:security-own-language-save']").click();
        page.waitForLoadState();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    }

    private static String address(String path, String zone) {
        if (zone.equals("employer")) {
            return path
                    + switch (path) {
                        case "/employer/vacancy.xhtml", "/employer/vacancy-edit.xhtml" ->
                            "?id=" + Things.vacancyOf(Accounts.EMPLOYER);
                        case "/employer/candidate.xhtml" -> "?id=" + Things.candidacyOf(Accounts.EMPLOYER);
                        default -> "";
                    };
        }
        if (path.equals("/agency/referral.xhtml")) {
            return path + "?id=" + Things.referralOf(Accounts.AGENCY);
        }
        return path + THINGS.getOrDefault(path, "");
    }

    /** What is opened without a page of the portal around it is in no folder, but in the table of pages. */
    private static List<String> papers() {
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/pages.properties")) {
            Properties table = new Properties();
            table.load(in);
            return table.stringPropertyNames().stream()
                    .filter(name -> !name.endsWith(".xhtml") && !name.endsWith("-pdf") && !name.equals("staff/file"))
                    .map(name -> "/" + name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pages(String zone) {
        try (Stream<Path> files = Files.list(WEBAPP.resolve(zone))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> (zone.isEmpty() ? "/" : "/" + zone + "/") + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
