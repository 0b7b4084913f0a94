package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one has chosen and where one was outlives the page, the session and the connection. */
class ComebackIT extends BrowserTest {

    private static final String VIEW = "/d/zhejiang-2024-h1-speech?figure=gdp-growth";
    private static final Pattern CALLS = Pattern.compile(".*[?&]v-r=.*");

    @Test
    void anExpiredSessionComesBackToTheSameViewByItself() {
        Page page = desktop("zh-CN");
        open(page, VIEW);
        page.context()
                .addCookies(
                        List.of(new Cookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF").setUrl(app().url("/"))));
        page.evaluate("() => window.before = 'the page before'");
        page.locator("[data-card] [data-figure=unemployment-rate]").first().click();
        page.waitForFunction("() => window.before === undefined");
        page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
        assertThat(page.url()).endsWith(VIEW);
        assertThat(page.locator("[data-reader] mark[aria-current=true]")).hasAttribute("data-figure", "gdp-growth");
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    @Test
    void beingOffTheNetIsToldAndTakenBack() {
        Page page = desktop("zh-CN");
        open(page, VIEW);
        Locator message = page.locator("vaadin-connection-indicator .v-status-message");
        assertThat(message).not().isVisible();
        page.context().setOffline(true);
        assertThat(message).isVisible();
        assertThat(message).containsText("网络已断开");
        page.context().setOffline(false);
        assertThat(message).not().isVisible();
        forgetLostConnections();
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndTheChoiceArrivesLater() {
        Page page = desktop("en");
        open(page, VIEW);
        Locator message = page.locator("vaadin-connection-indicator .v-status-message");
        page.route(CALLS, route -> route.abort("connectionrefused"));
        page.locator("[data-card] [data-figure=unemployment-rate]").first().click();
        assertThat(message).isVisible();
        assertThat(message).containsText("The connection is lost.");
        assertThat(page.locator("[data-reader] mark[aria-current=true]"))
                .hasAttribute("data-figure", "unemployment-rate");
        page.unroute(CALLS);
        page.waitForURL("**?figure=unemployment-rate");
        page.waitForFunction("() => Vaadin.connectionState.state === 'connected'");
        assertThat(message).not().isVisible();
        forgetLostConnections();
    }

    @Test
    void theFirstResponseSpeaksTheBrowsersLanguage() {
        assertThat(htmlTag("Accept-Language", "zh-CN,en;q=0.5")).contains("lang=\"zh-CN\"");
        assertThat(htmlTag("Accept-Language", "en-GB,zh;q=0.5")).contains("lang=\"en\"");
        assertThat(htmlTag("Accept-Language", "fr,zh-TW;q=0.8,en;q=0.5")).contains("lang=\"zh-CN\"");
        assertThat(htmlTag("Accept-Language", "fr")).contains("lang=\"en\"");
        assertThat(htmlTag("Accept-Language", "fr", "Cookie", "lang=zh-CN")).contains("lang=\"zh-CN\"");
        assertThat(htmlTag("Accept-Language", "zh", "Cookie", "lang=\"><script>"))
                .contains("lang=\"zh-CN\"");
    }

    @Test
    void theFirstResponseHasTheChosenTheme() {
        assertThat(htmlTag("Cookie", "theme=dark")).contains("theme=\"dark\"", "color-scheme: dark");
        assertThat(htmlTag("Cookie", "theme=light")).contains("theme=\"light\"", "color-scheme: light");
        assertThat(htmlTag("Cookie", "theme=pink")).contains("color-scheme: light dark");
    }

    @Test
    void languageAndThemeAreRemembered() {
        Page page = page(1440, 900, "zh-CN", ColorScheme.LIGHT);
        open(page, VIEW);
        page.locator(".theme .menu-button").click();
        page.locator("[data-theme=dark]").click();
        page.waitForFunction("() => getComputedStyle(document.documentElement).colorScheme === 'dark'");
        page.locator(".languages [lang=en]").click();
        page.waitForFunction("() => document.documentElement.lang === 'en'");

        Page next = page.context().newPage();
        next.navigate(app().url("/"));

        assertThat(next.locator("html")).hasAttribute("lang", "en");
        assertThat(next.locator("html")).hasAttribute("theme", "dark");
        assertThat(page.context().cookies())
                .filteredOn(cookie -> List.of("lang", "theme").contains(cookie.name))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
    }

    private static String htmlTag(String... headers) {
        String page = app().get("/", headers).body();
        int start = page.indexOf("<html");
        return page.substring(start, page.indexOf('>', start));
    }
}
