package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The link between text and chart, both ways, for every figure of the data package. */
class LinkIT extends BrowserTest {

    private static final String LIT = "[data-reader] mark[aria-current=true]";

    @Test
    void aClickOnAPointLightsExactlyItsPassageInView() {
        Page page = desktop("zh-CN");
        open(page, "/");
        for (Map<String, String> figure : Stated.figures()) {
            choosePoint(page, figure.get("id"));
            assertLit(page, List.of(figure.get("id")));
            assertThat(page.locator(LIT)).hasText(figure.get("quote"));
        }
    }

    @Test
    void aClickOnAMarkLightsItsCardAndItsPoint() {
        Page page = desktop("zh-CN");
        open(page, "/");
        for (String id : Stated.ids().toList()) {
            page.locator("[data-reader] mark[data-figure='%s'] a".formatted(id)).click();
            Locator card = page.locator(".card.active");
            assertThat(card).hasCount(1);
            assertThat(card).isInViewport();
            Locator chart = card.locator("apex-chart");
            if (chart.count() > 0) {
                assertThat(chart).hasAttribute("data-state", "drawn");
                assertThat(chart.locator("[aria-current=true]")).hasAttribute("data-figure", id);
            } else {
                assertThat(card.locator(".facts button[data-lit]")).hasAttribute("data-figure", id);
            }
        }
    }

    @Test
    void aDerivedPointLightsBothItsParts() {
        Page page = desktop("en-GB");
        open(page, "/");
        for (Map<String, String> difference : Stated.differences()) {
            choosePoint(page, Stated.derived(difference));
            assertLit(page, List.of(difference.get("about"), difference.get("id")));
        }
    }

    @Test
    void theAddressRestoresTheViewAndBackGoesBack() {
        Page page = desktop("zh-CN");
        open(page, "/?figure=gdp-growth");
        assertLit(page, List.of("gdp-growth"));
        choosePoint(page, "export-share");
        page.waitForURL("**/d/zhejiang-2024-h1-speech?figure=export-share");
        choosePoint(page, "unemployment-rate");
        page.waitForURL("**?figure=unemployment-rate");
        page.goBack();
        assertThat(page.locator(LIT)).hasAttribute("data-figure", "export-share");
        page.goForward();
        assertThat(page.locator(LIT)).hasAttribute("data-figure", "unemployment-rate");
        page.reload();
        assertThat(page.locator(LIT)).hasAttribute("data-figure", "unemployment-rate");
        assertThat(page.locator(LIT)).isInViewport();
    }

    @Test
    void theKeyboardAloneGoesFromChartToPassageAndBack() {
        Page page = desktop("zh-CN");
        open(page, "/");
        page.locator("[data-card=gdp] apex-chart [tabindex='0']").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertLit(page, List.of("gdp-growth-vs-nation"));
        assertThat(page.locator(LIT + " a")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-card=gdp] apex-chart [data-figure=gdp-growth-vs-nation]"))
                .isFocused();
        page.keyboard().press("j");
        assertLit(page, List.of("enterprise-profit-growth"));
        page.keyboard().press("k");
        assertLit(page, List.of("gdp-growth-vs-nation"));
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator(LIT)).hasCount(0);
    }

    @Test
    void onASmallScreenTheTextOpensAsADrawerAboveWhichTheChartStaysLit() {
        Page page = page(390, 844, "zh-CN", ColorScheme.DARK);
        open(page, "/");
        choosePoint(page, "gdp-growth-vs-nation");
        assertThat(page.locator(".reader.open")).isVisible();
        assertLit(page, List.of("gdp-growth-vs-nation"));
        page.locator("[data-reader] [data-action=close-reader]").click();
        assertThat(page.locator("[data-reader]")).not().isVisible();
    }

    @Test
    void searchFindsAnIndicatorANumberAndWordsAndJumpsThere() {
        Page page = desktop("zh-CN");
        open(page, "/");
        for (String query : List.of("失业率", "unemployment", "4.5")) {
            page.keyboard().press("/");
            page.keyboard().type(query);
            page.locator("search-box [role=option].figure").first().waitFor();
            page.keyboard().press("Enter");
            assertLit(page, List.of("unemployment-rate"));
            page.keyboard().press("Escape");
        }
        page.keyboard().press("/");
        page.keyboard().type("迎峰度夏");
        page.locator("search-box [role=option].words").first().click();
        assertThat(page.locator("[data-paragraph='17']")).isInViewport();
    }

    @Test
    void languageAndThemeAreSwitchedAndRemembered() {
        Page page = desktop("zh-CN");
        open(page, "/?figure=gdp-growth");
        page.locator(".languages button[lang=en]").click();
        assertThat(page.locator("[data-card=gdp] h3")).containsText("Gross regional product");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertLit(page, List.of("gdp-growth"));
        page.locator(".theme .menu-button").click();
        page.locator("[data-theme=dark]").click();
        page.waitForFunction("() => getComputedStyle(document.documentElement).colorScheme === 'dark'");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.waitForFunction("() => getComputedStyle(document.documentElement).colorScheme === 'dark'");
    }

    /** Clicks the figure's point on its own card, or its value where the card has no picture. */
    private static void choosePoint(Page page, String id) {
        Locator point = page.locator(".section .cards apex-chart [data-figure='%s']".formatted(id))
                .first();
        if (point.count() == 0) {
            page.locator(".section .cards article button[data-figure='%s']".formatted(id))
                    .first()
                    .click();
            return;
        }
        point.scrollIntoViewIfNeeded();
        assertThat(point.locator("xpath=ancestor::apex-chart")).hasAttribute("data-state", "drawn");
        point.click();
    }

    private static void assertLit(Page page, List<String> ids) {
        assertThat(page.locator(LIT)).hasCount(ids.size());
        for (int at = 0; at < ids.size(); at++) {
            assertThat(page.locator(LIT).nth(at)).hasAttribute("data-figure", ids.get(at));
            assertThat(page.locator(LIT).nth(at)).isInViewport();
        }
        Object shown = page.evaluate("""
                () => { const pane = document.querySelector('[data-scroll=reader]').getBoundingClientRect();
                        return [...document.querySelectorAll('[data-reader] mark[aria-current=true]')]
                          .every((mark) => { const box = mark.getBoundingClientRect();
                                             return box.top >= pane.top && box.bottom <= pane.bottom; }); }""");
        assertThat(shown).as("the lit passages are inside the reader").isEqualTo(true);
    }
}
