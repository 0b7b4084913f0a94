package indicators.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA, as far as a machine can see it, on every part of the board in both themes and languages. */
class AccessibilityIT extends BrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"zh-CN,LIGHT,1440", "zh-CN,DARK,1440", "en-GB,LIGHT,1440", "en-GB,DARK,1440", "zh-CN,LIGHT,390"})
    void axeFindsNothingOnBoardReaderDetailSearchAndSheets(String language, ColorScheme scheme, int width) {
        Page page = page(width, 900, language, scheme);
        open(page, "/");
        assertAccessible(page, "board and reader");
        open(page, "/?figure=gdp-growth--cn");
        assertAccessible(page, "detail of a derived figure");
        page.locator("[data-card=gdp] [data-action=table]").click();
        assertAccessible(page, "table twin");
        page.locator(".app:not(#first-view) search-box input").fill("增长");
        page.locator("search-box [role=option]").first().waitFor();
        assertAccessible(page, "search");
        page.keyboard().press("Escape");
        page.locator("[data-action=coverage]").first().click();
        assertAccessible(page, "coverage");
    }

    static void assertAccessible(Page page, String what) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations)
                .as(what)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }
}
