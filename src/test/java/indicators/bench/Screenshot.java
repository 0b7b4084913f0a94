package indicators.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes the README's picture of the running program. Called by {@code script/screenshot}: address, file. */
public final class Screenshot {

    private Screenshot() {}

    public static void main(String[] arguments) {
        List<String> flags = System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                                .setArgs(flags))) {
            Page page = browser.newPage(
                    new Browser.NewPageOptions().setViewportSize(1440, 900).setLocale("zh-CN"));
            page.navigate(arguments[0]);
            page.waitForSelector("indicator-board[data-state=ready]");
            page.waitForFunction("""
                    () => [...document.querySelectorAll('apex-chart')].some((chart) => chart.dataset.state === 'drawn')
                       && ![...document.querySelectorAll('apex-chart')].some((chart) => chart.dataset.state !== 'drawn'
                            && chart.getBoundingClientRect().width > 0
                            && chart.getBoundingClientRect().top < innerHeight && chart.getBoundingClientRect().bottom > 0)
                    """);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(arguments[1])));
        }
    }
}
