package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** What the chart element promises, whatever board it stands on. */
class ChartIT extends BrowserTest {

    private static final String CHART = "[data-card=gdp] apex-chart";

    /** Farthest distance in px between the end of a bar and the place of its value on the axis. */
    private static final String STRAY = """
            () => Math.max(...[...document.querySelectorAll('apex-chart')].flatMap((chart) => {
              const { points, scale, kind } = chart.options;
              const shown = [...chart.children].find((frame) => frame.getClientRects().length > 0);
              const plot = shown.querySelector('.plot').getBoundingClientRect();
              const bars = shown.querySelectorAll('svg .bar');
              return points.map(({ value }, at) => {
                const bar = bars[at].getBoundingClientRect();
                const share = (value - scale.min) / (scale.max - scale.min);
                return kind === 'columns'
                  ? Math.abs(plot.bottom - share * plot.height - bar.top)
                  : Math.abs(plot.left + share * plot.width - (value < 0 ? bar.left : bar.right));
              });
            }))""";

    @Test
    void itsPointsCanBeChosenByKeysBeforeItIsDrawn() {
        Page page = desktop("zh-CN");
        page.route("**/*apexcharts*.js", route -> {});
        page.navigate(app().url("/"));
        page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
        page.locator(CHART + " [tabindex='0']").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-reader] mark[aria-current=true]"))
                .hasAttribute("data-figure", "gdp-growth-vs-nation");
        assertThat(page.locator(CHART + " svg.first [aria-current=true]")).hasClass("band");
        assertThat(page.locator("apex-chart[data-state=drawn]")).hasCount(0);
    }

    @Test
    void theFocusStaysOnItsPointWhenThePageIsResized() {
        Page page = desktop("en");
        open(page, "/");
        Locator stop = page.locator(CHART + " [tabindex='0']");
        stop.focus();
        page.keyboard().press("End");
        page.evaluate(
                "chart => { window.before = chart.querySelector('.drawn'); }",
                page.locator(CHART).elementHandle());
        page.setViewportSize(1100, 900);
        page.waitForFunction("() => !window.before.isConnected");
        assertThat(page.locator(CHART)).hasAttribute("data-state", "drawn");
        assertThat(page.locator(CHART + " [data-figure=gdp-growth-vs-nation]")).isFocused();
        assertThat(page.locator(CHART + " [tabindex='0']")).hasCount(1);
        assertThat(page.locator(CHART + " > .frame:not(.printed)")).hasCount(1);
    }

    @Test
    void barsEndAtTheirValuesOnScreenAndOnPaper() {
        Page page = desktop("zh-CN");
        open(page, "/");
        assertThat(stray(page)).isLessThan(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(stray(page)).isLessThan(2);
    }

    @Test
    void anotherThemeNeedsNoDrawing() {
        Page page = page(1440, 900, "zh-CN", ColorScheme.LIGHT);
        open(page, "/");
        page.evaluate(
                "chart => { window.before = chart.querySelector('.drawn'); }",
                page.locator(CHART).elementHandle());
        String fill = "() => getComputedStyle(document.querySelector('%s path.bar')).fill".formatted(CHART);
        Object light = page.evaluate(fill);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(fill)).isNotEqualTo(light);
        assertThat(page.evaluate("() => window.before.isConnected")).isEqualTo(true);
    }

    @Test
    void chartsThatCameAndWentLeaveNothing() {
        Page page = desktop("zh-CN");
        open(page, "/");
        assertThat(page.evaluate("""
                async () => {
                  const { options } = document.querySelector('apex-chart');
                  const place = document.createElement('div');
                  document.body.prepend(place);
                  const drawn = (chart) => new Promise((done) => new MutationObserver(() => {
                    if (chart.dataset.state === 'drawn') done();
                  }).observe(chart, { attributes: true }));
                  const left = [];
                  for (let round = 0; round < 30; round++) {
                    const chart = document.createElement('apex-chart');
                    chart.options = options;
                    const ready = drawn(chart);
                    place.append(chart);
                    await ready;
                    chart.remove();
                    await Promise.resolve();
                    left.push(...chart.querySelectorAll('.apexcharts-canvas'));
                  }
                  place.remove();
                  return left.length + (window.Apex?._chartInstances?.length ?? 0);
                }""")).isEqualTo(0);
    }

    @Test
    void aPictureOfOtherValuesIsNotPrinted() {
        Page page = desktop("zh-CN");
        open(page, "/");
        page.evaluate("""
                chart => {
                  const options = structuredClone(chart.options);
                  options.points[0].label = '9.9%';
                  chart.options = options;
                }""", page.locator(CHART).elementHandle());
        assertThat(page.locator(CHART)).hasAttribute("data-state", "drawn");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(CHART + " .value-label:visible").first()).hasText("9.9%");
    }

    private static double stray(Page page) {
        return ((Number) page.evaluate(STRAY)).doubleValue();
    }
}
