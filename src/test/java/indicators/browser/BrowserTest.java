package indicators.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import indicators.RunningApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A real browser on the packaged program. After each test nothing may have been written to the console as an error,
 * and no request may have gone elsewhere.
 */
abstract class BrowserTest {

    /** One program and one browser for all browser tests of a run. */
    @RegisterExtension
    static final Shared SHARED = new Shared();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    static RunningApp app() {
        return SHARED.app();
    }

    Page page(int width, int height, String language, ColorScheme scheme) {
        BrowserContext context = SHARED.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(language)
                        .setColorScheme(scheme));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches("(blob:|data:|file:).*")
                    && !request.url().startsWith(app().url("/"))) {
                complaints.add("A request left the machine: " + request.url());
            }
        });
        return page;
    }

    Page desktop(String language) {
        return page(1440, 900, language, ColorScheme.LIGHT);
    }

    /** Opens an address and waits until the board is linked and its first chart drawn. */
    static void open(Page page, String path) {
        page.navigate(app().url(path));
        page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
        page.waitForFunction("() => !document.getElementById('first-view')");
        page.waitForSelector("apex-chart[data-state=drawn]");
    }

    /** For a test with a program of its own: requests to it are no complaint. */
    void forgetRequests() {
        complaints.removeIf(
                complaint -> complaint.matches("A request left the machine: http://(127\\.0\\.0\\.1|localhost):.*"));
    }

    /** For a test that tries what the page's policy refuses. */
    void forgetRefusedMarkup() {
        complaints.removeIf(complaint -> complaint.contains("Trusted") || complaint.contains("trusted"));
    }

    /** For a test that takes the net away: what could not be loaded then is no complaint. */
    void forgetLostConnections() {
        complaints.removeIf(complaint -> complaint.contains("net::ERR_"));
    }

    @AfterEach
    void nothingWentWrong() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    static final class Shared implements org.junit.jupiter.api.extension.BeforeAllCallback {

        private static RunningApp app;
        private static Browser browser;

        @Override
        public synchronized void beforeAll(org.junit.jupiter.api.extension.ExtensionContext context)
                throws IOException {
            if (app != null) {
                return;
            }
            app = RunningApp.start(Files.createTempDirectory("indicators-var"), Path.of("data"));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            List<String> arguments = new ArrayList<>(
                    List.of("--disable-gpu", "--disable-background-networking", "--disable-component-update"));
            if (System.getProperty("user.name").equals("root")) {
                arguments.add("--no-sandbox");
            }
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(arguments));
            context.getRoot()
                    .getStore(org.junit.jupiter.api.extension.ExtensionContext.Namespace.GLOBAL)
                    .put(Shared.class, (AutoCloseable) () -> {
                        playwright.close();
                        app.close();
                    });
        }

        RunningApp app() {
            return app;
        }

        Browser browser() {
            return browser;
        }

        private static Path chromium() {
            String given = System.getenv("CHROMIUM");
            if (given != null && !given.isBlank()) {
                return Path.of(given);
            }
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Chromium: set CHROMIUM to one"));
        }
    }
}
