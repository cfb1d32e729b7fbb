package org.vinculo.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who comes when and to whom, from the first call to the empty chair. */
class AgendaIT {

    private static final ZoneId SITE = ZoneId.of("America/Mexico_City");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String PASSWORD = "una-frase-que-recuerdo";

    @RegisterExtension
    private final Browser browser = new Browser();

    @AfterEach
    void clockAsItWas() {
        TestServer.running().server().setClockOffset(Duration.ZERO);
    }

    /** A day on which Tapachula is open mornings and evenings, Monday to Thursday, so many weeks from now at least. */
    private static LocalDate workday(int weeks) {
        LocalDate day = LocalDate.now(SITE).plusWeeks(weeks).plusDays(2);
        while (day.getDayOfWeek().getValue() > DayOfWeek.THURSDAY.getValue() || Things.isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static void moveTo(LocalDate day, LocalTime time) {
        TestServer.running()
                .server()
                .setClockOffset(Duration.between(
                        ZonedDateTime.now(SITE), day.atTime(time).atZone(SITE)));
    }

    private static Http.Page book(Http http, long person, LocalDate day, String time, Map<String, String> more) {
        Map<String, String> typed =
                new HashMap<>(Map.of("kind", "FOLLOW_UP", "day_input", day.format(TYPED), "time", time));
        typed.putAll(more);
        return http.submit(http.get("/staff/appointment-book.xhtml?person=" + person), "appointment", "save", typed);
    }

    private static long idOf(Http.Page page) {
        assertThat(page.path()).as(page.text()).isEqualTo("/staff/appointment.xhtml");
        return Long.parseLong(page.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private record Colleague(String email, Http http) {}

    /** Somebody new, whose hours nobody else takes. */
    private static Colleague newColleague() {
        Things.Invited invited = Things.invite();
        Http http = Http.stranger();
        http.submit(
                http.get(invited.link()),
                "invitation",
                "security-invitation-accept",
                Map.of("password", PASSWORD, "again", PASSWORD));
        http.logIn(invited.email(), PASSWORD);
        return new Colleague(invited.email(), http);
    }

    @Test
    void one_comes_and_is_received_the_other_does_not_and_is_somebodys_task() {
        Colleague colleague = newColleague();
        String worker = Things.accountId(colleague.email());
        LocalDate day = workday(2);
        long comes = Things.register(colleague.http());
        long stays = Things.register(colleague.http());
        long held = idOf(book(colleague.http(), comes, day, "10:00", Map.of("worker", worker, "room", "2")));
        long missed = idOf(book(colleague.http(), stays, day, "11:00", Map.of("worker", worker)));

        moveTo(day, LocalTime.of(9, 50));
        Http desk = Http.as(Accounts.RECEPTION);
        Http.Page reception = desk.get("/staff/reception.xhtml");
        String name = Things.nameOf(comes);
        assertThat(reception.text()).contains(name, "10:00–10:30", "Sala Colibrí", "Consuelo Invitada");
        assertThat(desk.get("/staff/appointment.xhtml?id=" + held).status()).isEqualTo(404);
        assertThat(reception.html().select("#expected\\:rows a")).isEmpty();
        String row = reception
                .html()
                .select("[id^=expected:rows] tr:contains(" + name + ") [id$=arrive]")
                .attr("id");
        desk.submit(reception, "expected", row.substring("expected:".length()), Map.of());

        Http again = Http.stranger();
        again.logIn(colleague.email(), PASSWORD);
        assertThat(again.get("/staff/notices.xhtml").text()).contains("Llegó la persona de su cita");
        assertThat(again.get("/staff/home.xhtml").text()).contains("Mis citas de hoy", name, "Ya está aquí");
        Http.Page open = again.get("/staff/appointment.xhtml?id=" + held);
        assertThat(again.submit(open, "steps", "hold", Map.of()).text()).contains("Se tuvo");

        assertThat(again.get("/staff/appointment.xhtml?id=" + missed).html().getElementById("steps:miss"))
                .as("not before her hour")
                .isNull();
        moveTo(day, LocalTime.of(11, 20));
        again = Http.stranger();
        again.logIn(colleague.email(), PASSWORD);
        again.submit(again.get("/staff/appointment.xhtml?id=" + missed), "steps", "miss", Map.of());
        assertThat(again.get("/staff/home.xhtml").text()).contains("No vino a su cita", Things.nameOf(stays));
        assertThat(Things.openTasksOf(colleague.email())).isEqualTo(1);
        assertThat(again.get("/staff/person.xhtml?id=" + stays).text()).contains("No vino a su cita");

        idOf(book(again, stays, day.plusDays(7), "11:00", Map.of("worker", worker)));
        assertThat(Things.openTasksOf(colleague.email()))
                .as("she has another one")
                .isZero();
    }

    @Test
    void two_book_the_same_hour_at_once_and_one_is_told_which_are_free() {
        Colleague colleague = newColleague();
        String worker = Things.accountId(colleague.email());
        LocalDate day = workday(3);
        Http one = Http.as(Accounts.CASEWORKER);
        Http other = Http.as(Accounts.INTERRUPTED);
        long first = Things.register(one);
        long second = Things.register(other);

        List<CompletableFuture<Http.Page>> both = Stream.of(
                        CompletableFuture.supplyAsync(() -> book(one, first, day, "09:00", Map.of("worker", worker))),
                        CompletableFuture.supplyAsync(
                                () -> book(other, second, day, "09:15", Map.of("worker", worker))))
                .toList();
        List<Http.Page> pages = both.stream().map(CompletableFuture::join).toList();

        assertThat(pages)
                .filteredOn(page -> page.path().equals("/staff/appointment.xhtml"))
                .hasSize(1);
        Http.Page refused = pages.stream()
                .filter(page -> !page.path().equals("/staff/appointment.xhtml"))
                .findFirst()
                .orElseThrow();
        assertThat(refused.html().getElementById("appointment:time-error").text())
                .contains("ya tiene una cita a esa hora", "08:30", "10:00")
                .doesNotContain("09:15");
    }

    @Test
    void room_and_interpreter_are_taken_once_too_and_a_closed_hour_is_confirmed() {
        LocalDate day = workday(3);
        Http ana = Http.as(Accounts.CASEWORKER);
        Http ruben = Http.as(Accounts.INTERRUPTED);
        String rubens = Things.accountId(Accounts.INTERRUPTED);
        idOf(book(ana, Things.register(ana), day, "12:00", Map.of("room", "1", "interpreter", "1", "language", "hat")));

        Http.Page room = book(ruben, Things.register(ruben), day, "12:15", Map.of("worker", rubens, "room", "1"));
        assertThat(room.html().getElementById("appointment:room-error").text()).contains("ya está ocupada");
        Http.Page interpreter =
                ruben.submit(room, "appointment", "save", Map.of("room", "2", "interpreter", "1", "language", "hat"));
        assertThat(interpreter
                        .html()
                        .getElementById("appointment:interpreter-error")
                        .text())
                .contains("ya tiene una cita");
        Http.Page unsigned =
                ruben.submit(interpreter, "appointment", "save", Map.of("interpreter", "5", "language", "ara"));
        assertThat(unsigned.path()).isEqualTo("/staff/appointment-book.xhtml");

        Http.Page late = book(ruben, Things.register(ruben), day, "20:00", Map.of("worker", rubens));
        assertThat(late.text()).contains("fuera del horario");
        assertThat(idOf(ruben.submit(late, "appointment", "save", Map.of("confirmed", "true"))))
                .isPositive();
    }

    @Test
    void nobody_of_hers_interprets_for_a_child() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page refused = book(ana, 42, workday(2), "10:00", Map.of("companion", "true"));
        if (refused.text().contains("de todos modos")) {
            refused = ana.submit(refused, "appointment", "save", Map.of("companion", "true", "confirmed", "true"));
        }
        assertThat(refused.html().getElementById("appointment:companion-error").text())
                .contains("menor de edad", "Elija a una persona intérprete");
        Http.Page protection =
                book(ana, Things.register(ana), workday(2), "10:00", Map.of("companion", "true", "kind", "PROTECTION"));
        assertThat(protection.path()).isEqualTo("/staff/appointment-book.xhtml");
    }

    @Test
    void child_alone_is_a_busy_hour_without_a_name_to_those_who_may_not_see_her_file() {
        String child = Things.nameOf(33);
        assertThat(Http.as(Accounts.PROTECTION).get("/staff/agenda.xhtml").text())
                .contains(child);
        // Whom she comes to, too: his keeping ended when the authority received her.
        assertThat(Http.as(Accounts.INTERRUPTED).get("/staff/agenda.xhtml").text())
                .contains("11:30–12:30", "Ocupado")
                .doesNotContain(child);
        Http.Page ana = Http.as(Accounts.CASEWORKER).get("/staff/agenda.xhtml");
        assertThat(ana.text()).contains("11:30–12:30", "Ocupado").doesNotContain(child);
        assertThat(Http.as(Accounts.CASEWORKER)
                        .get("/staff/appointment.xhtml?id=3")
                        .status())
                .isEqualTo(404);
        Http.Page desk = Http.as(Accounts.RECEPTION).get("/staff/reception.xhtml");
        assertThat(desk.text()).contains("11:30–12:30", "Nombre reservado").doesNotContain(child);
    }

    @Test
    void calendar_has_no_name_and_ends_with_the_account_and_the_heir_expects_who_comes() throws Exception {
        Colleague colleague = newColleague();
        String worker = Things.accountId(colleague.email());
        LocalDate day = workday(3);
        long person = Things.register(colleague.http());
        long appointment = idOf(book(
                colleague.http(), person, day, "10:00", Map.of("worker", worker, "room", "1", "kind", "PROTECTION")));
        String path = feed(colleague.http());
        assertThat(colleague.http().get("/staff/calendar.xhtml").body()).doesNotContain(path);

        Http program = Http.stranger();
        Http.Page answer = program.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private", "no-store");
        Calendar calendar = new CalendarBuilder().build(new java.io.StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        assertThat(answer.body())
                .contains("SUMMARY:Cita\r\n", "Tapachula · Sala Ceiba", Things.referenceOf(person))
                .doesNotContain(Things.nameOf(person))
                .doesNotContain("Protecci");
        assertThat(answer.body()
                        .lines()
                        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75))
                .isTrue();
        assertThat(program.get(path.replace(".ics", "x.ics")).status()).isEqualTo(404);
        assertThat(program.get("/calendar/").status()).isEqualTo(404);

        String renewed = feed(colleague.http());
        assertThat(program.get(path).status()).as("the former one").isEqualTo(404);
        assertThat(program.get(renewed).status()).isEqualTo(200);

        Http administrator = Http.as(Accounts.ADMINISTRATOR);
        administrator.submit(
                administrator.get(Things.accountPage(colleague.email())),
                "leave",
                "confirm",
                Map.of("successor", Things.accountId(Accounts.COORDINATOR)));
        assertThat(program.get(renewed).status()).isEqualTo(404);
        assertThat(Http.as(Accounts.COORDINATOR)
                        .get("/staff/appointment.xhtml?id=" + appointment)
                        .text())
                .contains("Leticia Gordillo Paz");
    }

    private static String feed(Http http) {
        Http.Page made = http.submit(http.get("/staff/calendar.xhtml"), "feed", "renew", Map.of());
        String address = made.html().select("#address").text();
        return address.substring(address.indexOf("/calendar/"));
    }

    @Test
    void slip_speaks_her_language_and_names_neither_her_nor_the_matter() {
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        long appointment = idOf(book(ana, person, workday(1), "17:00", Map.of("kind", "PSYCHOSOCIAL", "room", "1")));
        Map<String, String> said = Map.of(
                "es", "Pregunte por Ana López",
                "en", "Ask for Ana López",
                "fr", "Demandez Ana López",
                "pt", "Pergunte por Ana López",
                "ht", "Mande pou Ana López");
        said.forEach((language, words) -> {
            Things.writeTo(person, language);
            Http.Page slip = ana.get("/staff/appointment-slip?id=" + appointment);
            assertThat(slip.status()).isEqualTo(200);
            assertThat(slip.html().select("html").attr("lang")).isEqualTo(language);
            assertThat(slip.text())
                    .contains(words, "17:00", "Sala Ceiba", Things.referenceOf(person))
                    .doesNotContain(Things.nameOf(person))
                    .doesNotContainIgnoringCase("psicosocial")
                    .doesNotContain("???");
            assertThat(slip.html().select("svg")).hasSizeGreaterThanOrEqualTo(6);
            assertThat(ana.get("/staff/appointment-slip-pdf?id=" + appointment).body())
                    .startsWith("%PDF-");
        });
        assertThat(Http.as(Accounts.RECEPTION)
                        .get("/staff/appointment-slip?id=" + appointment)
                        .status())
                .isEqualTo(404);
        assertThat(ana.get("/staff/appointment-slip?id=3").status())
                .as("a child alone of a colleague")
                .isEqualTo(404);
    }

    @Test
    void worker_is_reminded_once_even_when_the_server_stood_still() {
        Colleague colleague = newColleague();
        LocalDate day = workday(2);
        long appointment = idOf(book(
                colleague.http(),
                Things.register(colleague.http()),
                day,
                "16:00",
                Map.of("worker", Things.accountId(colleague.email()))));
        assertThat(Things.remindersOf(appointment)).isZero();

        moveTo(day, LocalTime.of(8, 0));
        Things.await("she is reminded, late but before the hour", () -> Things.remindersOf(appointment) == 1);
        moveTo(day, LocalTime.of(9, 0));
        Things.awaitNextMinute();
        assertThat(Things.remindersOf(appointment)).isEqualTo(1);
    }

    @Test
    void agenda_is_read_on_a_wide_screen_and_on_a_telephone() {
        for (String language : List.of("es", "fr")) {
            Page page = browser.as(Accounts.COORDINATOR);
            page.navigate("/account.xhtml");
            Browser.field(page, "language").selectOption(language);
            page.locator("[id='languageForm:security-own-language-save']").click();
            page.waitForLoadState();
            for (String path : List.of(
                    "agenda",
                    "agenda-week",
                    "appointment.xhtml?id=1",
                    "appointment-book.xhtml?person=2",
                    "reception",
                    "interpreters",
                    "interpreter-edit.xhtml?id=5",
                    "rooms.xhtml?site=1",
                    "room-edit.xhtml?id=1",
                    "calendar",
                    "home",
                    "person.xhtml?id=2")) {
                picture(page, path, language, 1280);
                picture(page, path, language, 360);
                assertThat(Browser.scrollsSideways(page)).as(path).isFalse();
                assertThat(Browser.violations(page)).as(path).isEmpty();
            }
            page.navigate("/account.xhtml");
            Browser.field(page, "language").selectOption("es");
            page.locator("[id='languageForm:security-own-language-save']").click();
        }
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/agenda.xhtml");
        assertThat(page.locator("h1")).isVisible();
    }

    private static void picture(Page page, String path, String language, int width) {
        page.setViewportSize(width, 900);
        page.navigate("/staff/" + path + (path.contains(".xhtml") ? "" : ".xhtml"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target/agenda/" + path.replaceAll("\\..*", "") + "-" + language + "-" + width + ".png")));
    }
}
