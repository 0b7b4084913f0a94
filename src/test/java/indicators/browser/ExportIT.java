package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking a file along: one is told that it takes its time, can cancel it, and learns why it does not come. */
class ExportIT extends BrowserTest {

    private static final String FILE = "**/slides/*.pptx*";
    private static final String LINK = ".stage-tools a[href*='.pptx']";
    private static final String NOTICE = ".export";

    private final List<Download> taken = new ArrayList<>();

    @Test
    void aFileThatTakesItsTimeSaysSoAndEscapeCancelsIt() {
        Page page = slides("zh-CN");
        List<Route> held = new ArrayList<>();
        page.route(FILE, held::add);
        page.locator(LINK).click();
        assertThat(page.locator(NOTICE)).containsText("正在生成");
        AccessibilityIT.assertAccessible(page, "a file under way");
        page.keyboard().press("Escape");
        assertThat(page.locator(NOTICE)).isHidden();
        // Esc was for the file alone: all slides are still shown.
        assertThat(page.locator(".stage-tools")).isVisible();
        page.locator(LINK).click();
        page.locator(NOTICE + " button").click();
        assertThat(page.locator(NOTICE)).isHidden();
        assertThat(held).hasSize(2);
        assertThat(taken).isEmpty();
        forgetLostConnections();
    }

    @Test
    void aFileThatDoesNotComeSaysWhyAndIsAskedForAgain() {
        Page page = slides("en");
        page.route(FILE, Route::abort);
        page.locator(LINK).click();
        assertThat(page.locator(NOTICE)).containsText("Check the connection");
        page.unroute(FILE);
        Download file = page.waitForDownload(
                () -> page.locator(NOTICE + " button").first().click());
        assertThat(file.failure()).isNull();
        assertThat(page.locator(NOTICE)).isHidden();
        forgetLostConnections();
    }

    @Test
    void aBriefingThatIsGoneSaysSo() {
        Page page = slides("en");
        page.route(FILE, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
        page.locator(LINK).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(NOTICE)).containsText("deleted");
        page.keyboard().press("Escape");
        assertThat(page.locator(NOTICE)).isHidden();
    }

    @Test
    void withoutItTheLinksWorkByThemselves() {
        Page page = slides("en");
        page.evaluate(
                "() => { const tools = document.querySelector('.stage-tools'); tools.replaceWith(tools.cloneNode(true)); }");
        Download file = page.waitForDownload(() -> page.locator(LINK).click());
        assertThat(file.suggestedFilename()).endsWith(".pptx");
    }

    private Page slides(String language) {
        Page page = desktop(language);
        page.onDownload(taken::add);
        open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        page.waitForSelector("briefing-stage[data-state=ready]");
        page.keyboard().press("o");
        return page;
    }
}
