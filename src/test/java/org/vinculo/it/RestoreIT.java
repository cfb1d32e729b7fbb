package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.attachment.SampleFiles;
import org.vinculo.backup.EarlierRelease;
import org.vinculo.launch.EmbeddedDatabase;
import org.vinculo.launch.LaunchException;
import org.vinculo.launch.LibertyRuntime;
import org.vinculo.launch.LibertyServer;
import org.vinculo.launch.Ports;
import org.vinculo.launch.Secrets;
import org.vinculo.launch.Serve;

/** The machine is lost. On another one, with an empty database, the portal comes back from its backup, and from an older one too. */
class RestoreIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** What has its reason to differ: what must not come back, what the start of a portal writes, and the backup's own row. */
    private static final Set<String> DIFFERENT = Set.of(
            "login",
            "invitation",
            "api_token",
            "calendar_feed",
            "mail",
            "search_generation",
            "search_outbox",
            "job_mark",
            "ailment",
            "restoration",
            "backup",
            "audit_entry",
            "account",
            "notice",
            "task",
            "task_rule_mark");

    @RegisterExtension
    private final Browser browser = new Browser();

    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    private final TestServer portal = TestServer.running();
    private final EmbeddedDatabase database = portal.database();
    private final Path home = TestServer.base().resolve("target/backups/restore");
    private final Path folder = home.resolve("from");
    private LibertyServer other;

    @AfterEach
    void stop() {
        if (other != null) {
            other.close();
        }
        portal.server().setBackup(Map.of());
    }

    @Test
    void everything_is_back_but_logins_and_links() throws Exception {
        LibertyRuntime.deleteAll(home);
        Http ana = Http.as(Accounts.CASEWORKER);
        long person = Things.register(ana);
        String file = addFile(person);
        byte[] content = open(file);
        Things.Invited invited = Things.invite();
        Http.Page link = Http.stranger().get(invited.link());
        assertThat(link.html().getElementById("invitation")).isNotNull();
        Things.awaitIndexed();

        Path backup = backUp();
        Map<String, String> before = sums("portal");
        layOutAnother("restored", backup);
        other.environment("VINCULO_FILES_KEY", "otra-palabra-larga-y-al-azar-para-probar");
        other.start();
        assertThatThrownBy(() -> other.deploy(TestServer.war()).awaitReady(PATIENCE))
                .isInstanceOf(LaunchException.class);
        assertThat(other.log()).content().contains("and these are not in vinculo.files.key. Set them there.");
        assertThat(tables("restored")).isEmpty();
        other.close();

        LibertyRuntime.deleteAll(other.directory().resolve("logs"));
        layOutAnother("restored", backup);
        other.start().deploy(TestServer.war()).awaitReady(PATIENCE);
        assertThat(sums("restored")).isEqualTo(before);
        assertThat(rows(
                        "restored",
                        "select count(*) from audit_entry where subject = 'Installation' and verb = 'restore'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> rows("restored", "delete from audit_entry limit 1"))
                .hasMessageContaining("not deleted");

        Http old = Http.at(other.address());
        ana.cookies()
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> old.cookies().getCookieStore().add(other.address(), cookie));
        assertThat(ana.get("/staff/home.xhtml").path()).isEqualTo("/staff/home.xhtml");
        assertThat(old.get("/staff/home.xhtml").path()).isEqualTo("/login.xhtml");
        assertThat(Http.at(other.address()).get(invited.link()).html().getElementById("invitation"))
                .isNull();

        Http again = Http.at(other.address());
        again.logIn(Accounts.CASEWORKER, Serve.DEMONSTRATION_PASSWORD);
        assertThat(again.bytes(file)).isEqualTo(content);
        assertThat(found(again, person)).contains(Things.referenceOf(person));
    }

    @Test
    void backup_of_a_former_release_is_brought_up_to_date() throws Exception {
        Files.createDirectories(home);
        Path backup = home.resolve("former.backup");
        String hash = Things.all("select password_hash from account where email = '" + Accounts.CASEWORKER + "'")
                .get(0);
        EarlierRelease.backup(database, "earlier", hash, TestServer.base(), backupKey(), backup);
        assertThat(tables("earlier")).contains("person").doesNotContain("attachment", "walk_in", "job_mark");

        layOutAnother("upgraded", backup);
        other.start().deploy(TestServer.war()).awaitReady(PATIENCE);

        assertThat(tables("upgraded"))
                .contains("attachment", "walk_in", "job_mark")
                .doesNotContain("restoring");
        for (String table : List.of("person", "vacancy", "attention", "referral", "timeline_entry", "account")) {
            assertThat(rows("upgraded", "select count(*) from " + table))
                    .as(table)
                    .isGreaterThanOrEqualTo(rows("earlier", "select count(*) from " + table))
                    .isPositive();
        }
        assertThat(rows("upgraded", "select count(*) from person"))
                .isEqualTo(rows("earlier", "select count(*) from person"));
        Http ana = Http.at(other.address());
        assertThat(ana.logIn(Accounts.CASEWORKER, Serve.DEMONSTRATION_PASSWORD).path())
                .isEqualTo("/staff/home.xhtml");
        long person = rows(
                "earlier",
                "select min(p.id) from person p join account a on a.site_id = p.site_id"
                        + " where p.company = 'ADULT' and a.email = '" + Accounts.CASEWORKER + "'");
        assertThat(ana.get("/staff/person.xhtml?id=" + person).status()).isEqualTo(200);
        assertThat(found(ana, person)).isNotBlank();
    }

    private String found(Http http, long person) {
        String name =
                Things.all("select used_name from person where id = " + person).get(0);
        return http.submit(http.get("/staff/people.xhtml"), "search", "go", Map.of("words", name))
                .html()
                .select("tbody tr")
                .text();
    }

    private Path backUp() throws Exception {
        portal.server().setBackup(Map.of("vinculo.backup.dir", folder.toString(), "vinculo.backup.time", "00:00"));
        Http beatriz = Http.as(Accounts.ADMINISTRATOR);
        long made = Things.all("select id from backup").size();
        beatriz.submit(beatriz.get("/staff/installation.xhtml"), "backups", "make", Map.of());
        Things.await("a backup", () -> Things.all("select id from backup").size() > made);
        String name = Things.all("select file_name from backup order by id desc limit 1")
                .get(0);
        assertThat(Files.getPosixFilePermissions(folder.resolve(name))).hasSize(2);
        return folder.resolve(name);
    }

    private void layOutAnother(String name, Path backup) {
        other = new LibertyServer(TestServer.runtime(), home.resolve("usr"), Ports.free())
                .variable("vinculo.index.dir", home.resolve("index-" + name))
                .variable("vinculo.demo", true)
                .variable("vinculo.watch", "polled")
                .variable("vinculo.restore", backup)
                .layOut(TestServer.base().resolve("liberty-config"), Serve.driver())
                .environment("VINCULO_DB_URL", database.url(name))
                .environment("VINCULO_DB_USER", database.user())
                .environment("VINCULO_DB_PASSWORD", database.password())
                .environment("VINCULO_FILES_KEY", secret("files"))
                .environment("VINCULO_BACKUP_KEY", backupKey());
    }

    private String backupKey() {
        return secret("backup");
    }

    private String secret(String name) {
        return new Secrets(portal.server().usr().resolve("secrets.properties")).get(name);
    }

    private String addFile(long person) {
        Page page = browser.as(Accounts.CASEWORKER);
        page.navigate("/staff/files.xhtml?person=" + person);
        new Fields(page, "add").select("kind", "MIGRATION_DOCUMENT");
        page.locator("[id='add:file']")
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", SampleFiles.photograph()));
        Browser.field(page, "add:save").click();
        return URI.create(page.locator("[id='files:rows'] a[href*='/staff/file?']")
                        .getAttribute("href"))
                .toString();
    }

    private static byte[] open(String file) {
        return Http.as(Accounts.CASEWORKER).bytes(file);
    }

    /** What each table holds, in one number. */
    private Map<String, String> sums(String name) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String table : tables(name)) {
            if (!DIFFERENT.contains(table)) {
                try (Connection connection = connect(name);
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select * from `" + table + "`")) {
                    sums.put(table, digest(rows));
                }
            }
        }
        return sums;
    }

    /** Of all rows whatever their order; CHECKSUM TABLE also counts what lies behind a computed column that is null. */
    private static String digest(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                line.add(String.valueOf(
                        BINARY.contains(rows.getMetaData().getColumnType(column))
                                ? Arrays.toString(rows.getBytes(column))
                                : rows.getString(column)));
            }
            lines.add(String.join(" ", line));
        }
        Collections.sort(lines);
        return lines.size() + " rows, " + Integer.toHexString(lines.hashCode());
    }

    private List<String> tables(String name) throws SQLException {
        try (Connection connection = connect(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show tables")) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private long rows(String name, String sql) throws SQLException {
        return EarlierRelease.number(database, name, sql);
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(database.url(name), database.user(), database.password());
    }
}
