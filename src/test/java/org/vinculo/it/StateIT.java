package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.launch.LibertyServer;

/** Things break one after the other; the page of the installation says which, and what to do. */
class StateIT {

    private static final String PAGE = "/staff/installation.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    private final Path folder = TestServer.base().resolve("target/backups/state");

    @AfterEach
    void mend() throws SQLException {
        LibertyServer server = TestServer.running().server();
        server.setClockOffset(Duration.ZERO);
        server.setBackup(Map.of());
        change("delete from search_outbox where kind = 'broken'");
    }

    @Test
    void what_broke_is_said_with_what_to_do_and_told_once() throws Exception {
        LibertyServer server = TestServer.running().server();
        server.setBackup(Map.of("vinculo.backup.dir", folder.toString(), "vinculo.backup.time", "00:00"));
        Http beatriz = Http.as(Accounts.ADMINISTRATOR);
        Http.Page page = beatriz.get(PAGE);
        assertThat(lines(page, "state"))
                .anyMatch(line -> line.startsWith("Base de datos Responde. MariaDB 11") && line.endsWith("Bien"))
                .anyMatch(line -> line.matches("Conexiones a la base de datos \\d+ de 30 en uso\\. Bien"))
                .anyMatch(line -> line.startsWith("Disco de la base de datos"))
                .anyMatch(line -> line.matches("Buscador Encuentra [\\d,. ]+ fichas; .*"))
                .anyMatch(
                        line -> line.startsWith("Correo El portal no envía correos.") && line.endsWith("Para revisar"))
                .anyMatch(line -> line.startsWith("Clave de los archivos Está puesta"))
                .anyMatch(line -> line.matches("Versión Portal \\S*\\d\\S*, esquema \\d{3}, Java \\d.*"));
        Things.await(
                "the drain says that it runs",
                () -> lines(beatriz.get(PAGE), "jobs").stream()
                        .anyMatch(line -> line.startsWith("Llevar los cambios al buscador Salió bien")));

        beatriz.submit(beatriz.get(PAGE), "backups", "make", Map.of());
        Things.await("the backup is in the list", () -> backups(beatriz).contains("Completo"));
        assertThat(lines(beatriz.get(PAGE), "state"))
                .anyMatch(line -> line.startsWith("Último respaldo Hecho hace un momento") && line.endsWith("Bien"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".backup"))
                    .anyMatch(name -> name.endsWith(".sha256"))
                    .noneMatch(name -> name.endsWith(".half"));
        }

        // The key is lost, and something the drain cannot do lies in its way for hours.
        server.setBackup(Map.of("vinculo.backup.dir", folder.toString(), "vinculo.backup.key", "corta"));
        change("insert into search_outbox (kind, entity_id, created_at) values ('broken', 1,"
                + " utc_timestamp(6) - interval 3 hour)");
        Things.await(
                "the drain says that it fails",
                () -> lines(beatriz.get(PAGE), "jobs").stream()
                        .anyMatch(line -> line.matches(
                                "Llevar los cambios al buscador Falló .* número [A-Z0-9]{8} en .*No está bien")));
        Http.Page broken = beatriz.get(PAGE);
        assertThat(broken.text()).contains("cosas no están bien. Abajo dice qué hacer.");
        assertThat(lines(broken, "state"))
                .anyMatch(line -> line.startsWith("Buscador Lleva 3 horas sin recibir los cambios"))
                .anyMatch(line ->
                        line.startsWith("Último respaldo No se hacen respaldos: hay carpeta, pero falta la clave."));
        pictures();

        // In this order: at no moment between is the backup well, and forgotten as an ailment.
        change("update backup set made_at = made_at - interval 3 day");
        server.setBackup(Map.of("vinculo.backup.dir", folder.toString(), "vinculo.backup.time", "00:00"));
        assertThat(lines(beatriz.get(PAGE), "state"))
                .anyMatch(
                        line -> line.startsWith("Último respaldo Lleva 3 días sin un respaldo nuevo. Haga uno ahora"));

        assertToldOnce(server);
    }

    /**
     * A quarter of an hour later the administrators are told; an hour later not again. The moment is compared, not
     * how many notices there are: other jobs are late for a moment when the clock jumps.
     */
    private static void assertToldOnce(LibertyServer server) {
        Things.await("both are noticed", () -> ailments("since_at is not null").size() == 2);
        long before = told();
        server.setClockOffset(Duration.ofMinutes(15));
        Things.await(
                "administrators are told", () -> ailments("told_at >= since_at").size() == 2);
        assertThat(told()).isGreaterThan(before);
        List<String> once = ailments("told_at >= since_at");
        server.setClockOffset(Duration.ofMinutes(75));
        Things.await(
                "it is looked at again",
                () -> !Things.all(
                                "select 1 from job_mark where job = 'UPKEEP' and well_at > utc_timestamp() + interval 70 minute")
                        .isEmpty());
        assertThat(ailments("since_at is not null")).isEqualTo(once);
        assertThat(Http.as(Accounts.ADMINISTRATOR).get("/staff/notices.xhtml").text())
                .contains("Algo del portal no está bien");
        assertThat(Http.as(Accounts.COORDINATOR).get("/staff/notices.xhtml").text())
                .doesNotContain("Algo del portal no está bien");
    }

    /** The index and the backup, each with when it was told. */
    private static List<String> ailments(String which) {
        return Things.all("select concat(subject, ' ', coalesce(told_at, 'not told')) from ailment"
                + " where subject in ('Subject.INDEX', 'Subject.BACKUP') and " + which + " order by subject");
    }

    private static long told() {
        return Long.parseLong(Things.all("select count(*) from notice where kind = 'PORTAL_NOT_WELL'")
                .get(0));
    }

    private static List<String> lines(Http.Page page, String id) {
        return page.html().select("#" + id + " li").eachText();
    }

    private static String backups(Http http) {
        return http.get(PAGE).html().select("[id='backups:rows']").text();
    }

    /** As the administrator sees it, on a desk and on a telephone. */
    private void pictures() {
        for (String language : List.of("pt", "es")) {
            speak(language);
            Page page = browser.as(Accounts.ADMINISTRATOR, 1280, 900, language);
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                page.navigate(PAGE);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                TestServer.base().resolve("target/pictures/state-" + language + "-" + width + ".png")));
                assertThat(Browser.violations(page)).isEmpty();
                assertThat(Browser.scrollsSideways(page)).isFalse();
            }
        }
    }

    private static void speak(String language) {
        Http http = Http.as(Accounts.ADMINISTRATOR);
        http.submit(
                http.get("/account.xhtml"), "languageForm", "security-own-language-save", Map.of("language", language));
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestServer.running().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
