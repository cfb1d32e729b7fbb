package org.vinculo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.vinculo.launch.Serve;

/**
 * Browsers for one test, each an own login: {@code @RegisterExtension Browser browser = new Browser()}. When the test fails, a
 * screenshot and a trace of each stay in {@code target/browser}.
 */
public final class Browser implements AfterTestExecutionCallback {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String LOOK = "([tags, within, colours]) => axe.run(within || document, {runOnly: tags,"
            + " rules: {'color-contrast': {enabled: colours}}, resultTypes: ['violations']}).then(found =>"
            + " found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.target}`)))";
    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> open = new ArrayList<>();
    private final boolean traced;

    public Browser() {
        this(true);
    }

    private Browser(boolean traced) {
        this.traced = traced;
    }

    /** For walks over hundreds of pages, whose failure names the page: the trace keeps the actions, not their pictures. */
    static Browser walking() {
        return new Browser(false);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            chromium = Chromium.launch();
        }
        return chromium;
    }

    /** A window of somebody who is not logged in. */
    public Page stranger(int width, int height, String language) {
        BrowserContext context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(TestServer.running().server().address().toString())
                        .setLocale(language)
                        .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        if (!traced) {
            // Whoever walks looks at every page: the script comes with it.
            context.addInitScript(AxeBuilder.getAxeScript());
        }
        context.tracing()
                .start(new Tracing.StartOptions().setScreenshots(traced).setSnapshots(traced));
        open.add(context);
        return context.newPage();
    }

    public Page stranger() {
        return stranger(1280, 900, "es");
    }

    /** A window in which somebody has logged in. */
    public Page as(String email) {
        return as(email, 1280, 900, "es");
    }

    public Page as(String email, int width, int height, String language) {
        Page page = stranger(width, height, language);
        page.navigate("/login.xhtml");
        field(page, "email").fill(email);
        field(page, "password").fill(Serve.DEMONSTRATION_PASSWORD);
        page.locator("[id='login:button-login']").click();
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        return page;
    }

    /** A field by its own id, whatever form it stands in. */
    public static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "'], [id$=':" + id + "']").first();
    }

    /**
     * What axe finds against WCAG 2.2 A and AA, one line each; empty when all is well. The script is brought once to a page, and
     * only what is wrong comes back: the builder of the library brings it each time, and fetches all that is right as well.
     */
    public static List<String> violations(Page page) {
        return violations(page, null, true);
    }

    /**
     * The same of a part of a page, when the rest was looked at before.
     *
     * @param within the selector of the part, or null for the whole page
     * @param colours whether contrast is looked at, which takes half of the time and is the same in every language
     */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String within, boolean colours) {
        page.waitForLoadState(LoadState.LOAD);
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(LOOK, Arrays.asList(WCAG, within, colours));
    }

    /** Whether the page must be moved sideways to be read. */
    public static boolean scrollsSideways(Page page) {
        return (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Keeps a picture of a page that must not be moved sideways to be read, and that did not fail. */
    static void picture(Page page, String address, String name) {
        page.navigate(address);
        assertThat(scrollsSideways(page)).as(address).isFalse();
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
        assertThat(page.locator("h1").textContent()).doesNotContain("Algo falló");
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        for (int i = 0; i < open.size(); i++) {
            if (failed) {
                keep(open.get(i), TestServer.base().resolve("target/browser/" + name + "-" + (i + 1)));
            }
            open.get(i).close();
        }
        open.clear();
    }

    private static void keep(BrowserContext context, Path file) {
        for (Page page : context.pages()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(file
                            + (context.pages().size() > 1
                                    ? "-" + context.pages().indexOf(page)
                                    : "") + ".png")));
        }
        context.tracing().stop(new Tracing.StopOptions().setPath(Path.of(file + ".zip")));
    }
}
