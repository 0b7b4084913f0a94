package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static indicators.browser.Stages.LIT;
import static indicators.browser.Stages.SHOWN;
import static indicators.browser.Stages.assertShown;
import static indicators.browser.Stages.follow;
import static indicators.browser.Stages.go;
import static indicators.browser.Stages.present;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import indicators.intake.PackageOnDisk;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question from the floor is answered from the stage, by keys alone, with the sentence and the chart. */
class AskIT extends BrowserTest {

    private static final int HERE = 3;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void eachFigureIsFoundByItsNumberAndByItsNamesInBothLanguages(String language) {
        Page page = present(desktop(language));
        go(page, HERE);
        Map<String, Map<String, String>> indicators = PackageOnDisk.rows("indicators.csv").stream()
                .collect(Collectors.toMap(row -> row.get("code"), row -> row));
        for (Map<String, String> figure : Stated.figures()) {
            Map<String, String> indicator = indicators.get(figure.get("indicator"));
            String number = figure.get("value").replaceFirst("^[-+]", "");
            for (String question : new String[] {number, indicator.get("name_zh"), indicator.get("name_en")}) {
                ask(page, question);
                assertThat(option(page, figure.get("id"))).hasCount(1);
                page.keyboard().press("Escape");
            }
            ask(page, number);
            choose(page, figure.get("id"));
            assertAnswered(page, figure);
            page.keyboard().press("Escape");
            assertThat(page.locator(".passage-sheet")).isHidden();
            assertShown(page, HERE);
        }
    }

    private static void assertAnswered(Page page, Map<String, String> figure) {
        String id = figure.get("id");
        assertThat(page.locator(LIT)).hasText(figure.get("quote"));
        assertThat(page.locator(LIT)).isInViewport();
        assertThat(page.locator(SHOWN + " mark[data-figure='" + id + "']").first())
                .hasText(figure.get("quote"));
        assertThat(((Number) page.evaluate("() => window.answered")).doubleValue())
                .as("ms from Enter to the answer, painted")
                .isLessThan(1000);
    }

    @Test
    void wordsOfTheTextAreFoundAndLitWhereTheyStand() {
        Page page = present(desktop("zh-CN"));
        go(page, HERE);
        ask(page, "服务机器人");
        assertThat(page.locator("[role=option]")).not().hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator(".passage-sheet")).isVisible();
        assertThat((String) page.evaluate("() => [...CSS.highlights.get('asked')].map(String).join()"))
                .isEqualTo("服务机器人");
        assertThat(page.locator(".passage-sheet .near")).isInViewport();
        page.keyboard().press("Escape");
        assertShown(page, HERE);
    }

    @Test
    void whatTheTextDoesNotSayIsSaidInWords() {
        Page page = present(desktop("zh-CN"));
        ask(page, "猪肉价格");
        assertThat(page.locator(".ask [role=status]")).containsText("原文没有提到");
        assertThat(page.locator(".ask [role=status]")).containsText("可试");
        assertThat(page.locator("[role=option]")).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page.locator(".ask")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".ask")).isHidden();
        page.keyboard().press("ArrowRight");
        assertShown(page, 2);
    }

    @Test
    void theScreenStaysFullAndFollowersMoveOnlyWhenTheAnswerIsOpened() {
        Page page = present(desktop("zh-CN"));
        go(page, HERE);
        Page follower = follow(desktop("zh-CN"), page);
        assertShown(follower, HERE);
        page.keyboard().press("f");
        page.waitForFunction("() => document.fullscreenElement");
        ask(page, "失业率");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        assertShown(follower, HERE);
        assertThat(follower.locator(".passage-sheet")).isHidden();
        page.keyboard().press("Enter");
        assertThat(page.locator(".passage-sheet")).isVisible();
        assertThat(page.evaluate("() => Boolean(document.fullscreenElement)")).isEqualTo(true);
        assertThat(follower.locator(LIT)).hasText(page.locator(LIT).textContent());
        assertShown(follower, Integer.parseInt(page.locator(SHOWN).getAttribute("data-slide")));
        page.keyboard().press("Escape");
        assertShown(page, HERE);
        assertShown(follower, HERE);
        assertThat(page.evaluate("() => Boolean(document.fullscreenElement)")).isEqualTo(true);
    }

    @Test
    void keysOfAnInputMethodChooseNothing() {
        Page page = present(desktop("zh-CN"));
        ask(page, "5.6");
        page.evaluate("""
                () => document.querySelector('.ask input').dispatchEvent(
                  new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))""");
        assertThat(page.locator(".ask")).isVisible();
        assertShown(page, 1);
        page.keyboard().type(" n");
        assertShown(page, 1);
    }

    private static void ask(Page page, String question) {
        page.keyboard().press("/");
        assertThat(page.locator(".ask input")).isFocused();
        page.keyboard().insertText(question);
    }

    private static Locator option(Page page, String figure) {
        return page.locator("[role=option][data-places='" + figure + "']");
    }

    /** By keys alone; the page measures until what they bring is painted. */
    private static void choose(Page page, String figure) {
        page.evaluate("""
                () => addEventListener('keydown', (event) => {
                  if (event.key === 'Enter') {
                    const start = performance.now();
                    requestAnimationFrame(() => setTimeout(() => {
                      const shown = document.querySelector('.passage-sheet:not([hidden]) mark[aria-current]');
                      window.answered = shown ? performance.now() - start : Infinity;
                    }));
                  }
                }, { capture: true, once: true })""");
        while (!"true".equals(option(page, figure).getAttribute("aria-selected"))) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        page.waitForFunction("() => window.answered");
    }
}
