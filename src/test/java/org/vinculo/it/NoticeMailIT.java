package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mail goes through a real mail server: what cannot wait at once, the rest once a day, nothing lost and nothing twice. */
class NoticeMailIT {

    private static final ZoneId SITE = ZoneId.of("America/Mexico_City");
    private static final String PASSWORD = "una-frase-que-recuerdo";
    private static final Pattern LINK = Pattern.compile(Pattern.quote(MailServer.PORTAL) + "(/\\S+)");

    @RegisterExtension
    private final Browser browser = new Browser();

    /** Noon of tomorrow: mornings' mails are due, whenever the tests run. */
    private final Duration noon = Duration.between(
            ZonedDateTime.now(SITE), ZonedDateTime.now(SITE).plusDays(1).with(LocalTime.NOON));

    /** In UTC, as the database writes it: mails of tests before this one are not counted. */
    private final String begun = LocalDateTime.now(ZoneOffset.UTC).toString().replace('T', ' ');

    private MailServer mail;

    @AfterEach
    void noMailAndNoMovedClock() {
        if (mail != null) {
            mail.close();
        }
        clock(Duration.ZERO);
    }

    private static void clock(Duration offset) {
        TestServer.running().server().setClockOffset(offset);
    }

    @Test
    void mail_server_down_for_two_days_loses_nothing_and_doubles_nothing() {
        Accounts.speak(Accounts.PROTECTION, "fr");
        String colleague = newColleague();
        String quiet = newColleague();
        wantNoDigest(quiet);
        mail = MailServer.known();
        clock(noon);
        long child = registerChildAlone();
        long first = Things.giveTask(colleague);
        long unmailed = Things.giveTask(quiet);
        referUrgently();
        Things.await("digest of the first day", () -> Things.digestsOf(colleague) == 1);

        clock(noon.plusDays(1));
        long second = Things.giveTask(colleague);
        Things.await("what came since goes with it", () -> Things.unmailedOf(colleague) == 0);
        assertThat(Things.digestsOf(colleague)).isEqualTo(1);

        clock(noon.plusDays(2).plusHours(5));
        assertThat(Things.mailsIn("SENT")).isZero();
        mail.up();
        Things.await("everything is sent", () -> Things.mailsIn("WAITING", "SENDING") == 0);

        assertEachCameOnce();
        assertThat(to(colleague)).singleElement().satisfies(digest -> {
            assertThat(paths(digest)).contains(task(first), task(second));
            assertThat(digest.subject()).isEqualTo("Vínculo: 2 avisos por leer");
        });
        assertThat(to(quiet)).isEmpty();
        assertThat(mail.all()).noneMatch(each -> each.body().contains(task(unmailed) + "\n"));
        assertThat(Http.as(quiet, PASSWORD).get("/staff/notices.xhtml").text()).contains("Le asignaron una tarea");
        String file = "/staff/person.xhtml?id=" + child;
        assertThat(to(Accounts.COORDINATOR).stream().filter(each -> paths(each).contains(file)))
                .singleElement()
                .satisfies(urgent -> assertThat(urgent.subject()).isEqualTo("Vínculo: aviso urgente"));
        assertThat(to(Accounts.PROTECTION).stream().filter(each -> paths(each).contains(file)))
                .singleElement()
                .satisfies(urgent -> {
                    assertThat(urgent.subject()).isEqualTo("Vínculo : avis urgent");
                    assertThat(urgent.language()).isEqualTo("fr");
                    assertThat(urgent.body()).contains("sans adulte responsable");
                });
        assertThat(mail.all()).anyMatch(each -> each.body().contains("Recibió una canalización urgente"));
        assertNothingPersonal();
        Accounts.speak(Accounts.PROTECTION, "es");
    }

    /** Each mail of the queue came, each once, and no link stands in two mails to the same reader. */
    private void assertEachCameOnce() {
        List<String> ids = mail.all().stream().map(MailServer.Received::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Things.all(
                        "select message_id from mail where state = 'SENT' and created_at >= '" + begun + "'"));
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (MailServer.Received each : mail.all()) {
            paths(each).stream()
                    .map(path -> each.to() + " " + path)
                    .filter(line -> !seen.add(line))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    /** Neither the mails nor anything the server wrote holds what is told of a person. */
    private void assertNothingPersonal() {
        List<String> personal = Things.all("select used_name from person union select document_name from person"
                + " union select other_names from person union select number from person_phone"
                + " union select document_number from stay union select display_name from account");
        assertThat(personal).hasSizeGreaterThan(200);
        // As whole words, in one pass: a name such as Ana is a part of many a word.
        Pattern any = Pattern.compile("(?<![\\p{L}\\d])(?:"
                + String.join(
                        "|", personal.stream().distinct().map(Pattern::quote).toList())
                + ")(?![\\p{L}\\d])");
        List<String> found = new ArrayList<>();
        mail.all().forEach(each -> note(any, "mail", each.text(), found));
        Path logs = TestServer.running().server().directory().resolve("logs");
        try (Stream<Path> files = Files.walk(logs)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).isNotEmpty();
            for (Path file : written) {
                note(any, file.getFileName().toString(), Files.readString(file), found);
                note(
                        Pattern.compile("@demo\\.vinculo\\.example"),
                        file.getFileName().toString(),
                        Files.readString(file),
                        found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(found).isEmpty();
    }

    private static void note(Pattern personal, String where, String text, List<String> found) {
        Matcher matcher = personal.matcher(text);
        while (matcher.find()) {
            int from = Math.max(0, matcher.start() - 60);
            found.add(where + ": …" + text.substring(from, Math.min(text.length(), matcher.end() + 20)));
        }
    }

    @Test
    void link_for_a_forgotten_password_comes_by_mail_and_is_forgotten_by_the_portal() {
        mail = MailServer.known().up();
        Http stranger = Http.stranger();
        stranger.submit(stranger.get("/forgotten.xhtml"), "forgotten", "ask", Map.of("email", Accounts.CLINIC));
        Things.await("the link arrives", () -> !to(Accounts.CLINIC).isEmpty());

        MailServer.Received link = to(Accounts.CLINIC).stream()
                .filter(each -> each.subject().equals("Vínculo: su contraseña"))
                .findFirst()
                .orElseThrow();
        assertThat(Http.stranger().get(paths(link).get(0)).status()).isEqualTo(200);
        Things.await("it is written down as sent", () -> Things.mailsIn("WAITING", "SENDING") == 0);
        assertThat(Things.all("select link from mail")).isEmpty();
        assertNothingPersonal();
    }

    @Test
    void without_a_mail_server_the_portal_works_and_says_so() {
        mail = MailServer.known();
        mail.close();
        long before = Things.mailsIn("WAITING", "SENDING", "SENT", "GIVEN_UP");
        String colleague = newColleague();
        Things.giveTask(colleague);
        registerChildAlone();

        Http reader = Http.as(colleague, PASSWORD);
        Http.Page notices = reader.get("/staff/notices.xhtml");
        assertThat(notices.text()).contains("Le asignaron una tarea", "no envía correos");
        assertThat(notices.html().select(".top__count").text()).startsWith("1");
        assertThat(Http.as(Accounts.ADMINISTRATOR)
                        .get("/staff/installation.xhtml")
                        .text())
                .contains("El portal no envía correos");
        assertThat(Things.mailsIn("WAITING", "SENDING", "SENT", "GIVEN_UP")).isEqualTo(before);

        reader.submit(notices, "notices", "readAll", Map.of());
        Http.Page read = reader.get("/staff/notices.xhtml");
        assertThat(read.html().select(".top__count")).isEmpty();
        assertThat(read.text()).contains("Le asignaron una tarea").doesNotContain("Marcar todo");
    }

    private List<MailServer.Received> to(String email) {
        return mail.all().stream().filter(each -> each.to().equals(email)).toList();
    }

    private static List<String> paths(MailServer.Received mail) {
        return LINK.matcher(mail.body()).results().map(found -> found.group(1)).toList();
    }

    private static String task(long id) {
        return "/staff/task.xhtml?id=" + id;
    }

    private static long registerChildAlone() {
        Http ana = Http.as(Accounts.CASEWORKER);
        Http.Page file = ana.submit(
                ana.get("/staff/person-register.xhtml"),
                "person",
                "save",
                Map.of("usedName", Things.newName(), "company", "UNACCOMPANIED"));
        return Long.parseLong(file.uri().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
    }

    private void referUrgently() {
        Caseworker caseworker = new Caseworker(browser.as(Accounts.CASEWORKER));
        caseworker.refer(
                Things.personAtSiteOf(Accounts.CASEWORKER),
                "Consulta",
                "Dolor desde ayer.",
                "HIGH",
                LocalDate.now(SITE));
    }

    private static String newColleague() {
        Things.Invited invited = Things.invite();
        Http http = Http.stranger();
        http.submit(
                http.get(URI.create(invited.link()).toString()),
                "invitation",
                "security-invitation-accept",
                Map.of("password", PASSWORD, "again", PASSWORD));
        return invited.email();
    }

    /** She says it on a portal that sends mail. */
    private void wantNoDigest(String email) {
        mail = MailServer.known();
        Http http = Http.as(email, PASSWORD);
        Http.Page page = http.get("/staff/notices.xhtml");
        Map<String, String> fields = new java.util.HashMap<>();
        page.html()
                .getElementById("digest")
                .select("input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("digest:save", "x");
        http.post(page.html().getElementById("digest").absUrl("action"), fields);
        mail.close();
    }
}
