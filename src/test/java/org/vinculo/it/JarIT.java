package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vinculo.launch.EmbeddedDatabase;
import org.vinculo.launch.LibertyRuntime;
import org.vinculo.launch.Ports;

/** The portal as an operator runs it: the self-contained jar against an empty database, up to the first administrator's login. */
class JarIT {

    private static final Pattern CODE = Pattern.compile("one-time code: (\\w+)");
    private static final String PASSWORD = "primera-entrada-2026";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    private final Browser browser = new Browser();

    private final CompletableFuture<String> code = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    @Test
    void operator_starts_the_jar_and_makes_the_first_administrator() throws Exception {
        int port = Ports.free();
        Process jar = start(port);
        try {
            CompletableFuture.runAsync(() -> listen(jar));
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            URI portal = URI.create("http://localhost:" + port + "/");
            assertThat(status(portal.resolve("/health/ready"))).isEqualTo(200);

            setupPageHasNoObstacle(portal, "es");
            setupPageHasNoObstacle(portal, "ht");
            Http operator = Http.at(portal);
            Http.Page setup = operator.get("/setup.xhtml");
            Http.Page wrong = finish(operator, setup, "0000");
            assertThat(wrong.html().getElementById("setup:code-error").text()).isNotBlank();
            assertThat(wrong.html().getElementById("setup:organisation").val()).isEqualTo("Casa Puente");

            Http.Page done = finish(operator, wrong, code.getNow("none"));
            assertThat(done.path()).isEqualTo("/login.xhtml");
            assertThat(operator.logIn("operadora@casapuente.example", PASSWORD).path())
                    .isEqualTo("/staff/home.xhtml");
            assertThat(operator.get("/setup.xhtml").status()).isEqualTo(404);
            assertThat(operator.get("/staff/accounts.xhtml").text()).doesNotContain("demo.vinculo.example");
        } finally {
            jar.destroy();
            assertThat(jar.waitFor(60, TimeUnit.SECONDS))
                    .as("stops when asked to")
                    .isTrue();
        }
    }

    private void setupPageHasNoObstacle(URI portal, String language) {
        Page page = browser.stranger(1280, 900, language);
        page.navigate(portal.resolve("/setup.xhtml").toString());
        assertThat(Browser.violations(page)).isEmpty();
        page.setViewportSize(360, 780);
        page.locator("[id='setup:security-setup-finish']").click();
        assertThat(Browser.violations(page)).isEmpty();
        assertThat(Browser.scrollsSideways(page)).isFalse();
    }

    private static Http.Page finish(Http operator, Http.Page setup, String code) {
        return operator.submit(
                setup,
                "setup",
                "security-setup-finish",
                Map.of(
                        "code", code,
                        "organisation", "Casa Puente",
                        "site", "Tapachula",
                        "municipality", "07089",
                        "zone", "America/Mexico_City",
                        "name", "Rosalba Operadora",
                        "email", "operadora@casapuente.example",
                        "password", PASSWORD,
                        "again", PASSWORD));
    }

    private static Process start(int port) throws IOException {
        EmbeddedDatabase database = TestServer.running().database();
        Path home = TestServer.base().resolve("target/jar");
        LibertyRuntime.deleteAll(home);
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-jar",
                TestServer.base().resolve("target/vinculo.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "WLP_JAR_EXTRACT_DIR", home.toString(),
                        "VINCULO_KEYS_PASSWORD", "any-long-random-word",
                        "VINCULO_HTTP_PORT", String.valueOf(port),
                        "VINCULO_DB_URL", database.url("operator"),
                        "VINCULO_DB_USER", database.user(),
                        "VINCULO_DB_PASSWORD", database.password()));
        return builder.redirectErrorStream(true).start();
    }

    private void listen(Process jar) {
        try (BufferedReader lines = jar.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher found = CODE.matcher(line);
                if (found.find()) {
                    code.complete(found.group(1));
                }
                if (line.contains("CWWKF0011I")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new AssertionError("the server ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static int status(URI address) throws IOException {
        return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
    }
}
