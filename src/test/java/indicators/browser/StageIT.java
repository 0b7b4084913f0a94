package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import indicators.RunningApp;
import indicators.intake.PackageOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the board to the lectern: a frozen briefing, shown and steered by keys, each number one key from its sentence. */
class StageIT extends BrowserTest {

    private static final String SHOWN = "[data-slide][aria-current=true]";
    private static final String LIT = ".passage-sheet mark[aria-current=true]";

    @TempDir
    private Path folder;

    @Test
    void byKeysAloneFromTheBoardThroughAllSlidesAndEachPassage() {
        Page page = desktop("zh-CN");
        open(page, "/");
        int cards = page.locator("[data-card]").count();
        page.keyboard().press("p");
        awaitStage(page);
        int slides = page.locator("[data-slide]").count();
        // Cards and overviews, and besides them title, statements and sources.
        assertThat(slides).isEqualTo(cards + 3);
        Map<String, String> quotes = Stated.figures().stream()
                .collect(Collectors.toMap(figure -> figure.get("id"), figure -> figure.get("quote")));
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= slides; number++) {
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*[?&]slide=" + number + "$"));
            assertThat(page.locator(SHOWN)).hasAttribute("data-slide", Integer.toString(number));
            if (page.locator(SHOWN + " mark").count() > 0) {
                seen.addAll(passageOf(page, quotes));
            }
            page.keyboard().press("ArrowRight");
        }
        assertThat(seen).isEqualTo(quotes.keySet());
        page.keyboard().press("Home");
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", "1");
    }

    /** Opens the passage of the slide shown, checks it, goes back; answers the figures it lit. */
    private static Set<String> passageOf(Page page, Map<String, String> quotes) {
        String slide = page.locator(SHOWN).getAttribute("data-slide");
        Set<String> own = new HashSet<>(page.locator(SHOWN + " mark").all().stream()
                .map(mark -> mark.getAttribute("data-figure"))
                .toList());
        page.keyboard().press("Enter");
        assertThat(page.locator(".passage-sheet")).isVisible();
        Set<String> lit = new HashSet<>();
        for (Locator mark : page.locator(LIT).all()) {
            String figure = mark.getAttribute("data-figure");
            lit.add(figure);
            assertThat(mark.textContent()).isEqualTo(quotes.get(figure));
        }
        assertThat(lit).isEqualTo(own);
        assertThat(page.locator(LIT).first()).isInViewport();
        page.keyboard().press("Escape");
        assertThat(page.locator(".passage-sheet")).isHidden();
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", slide);
        return lit;
    }

    @Test
    void aPointOfAChartOpensItsPassageAndADerivedOneThoseOfItsParts() {
        Page page = present(desktop("en"));
        page.keyboard().press("End");
        while (page.locator(SHOWN + " apex-chart [data-figure='gdp-growth--cn']")
                        .count()
                == 0) {
            page.keyboard().press("ArrowLeft");
        }
        page.waitForSelector(SHOWN + " apex-chart[data-state=drawn]");
        page.locator(SHOWN + " apex-chart .drawn path[data-figure='gdp-growth']")
                .click();
        assertThat(page.locator(LIT)).hasAttribute("data-figure", "gdp-growth");
        page.keyboard().press("Escape");
        page.locator(SHOWN + " apex-chart .drawn path[data-figure='gdp-growth--cn']")
                .click();
        assertThat(page.locator(LIT)).hasCount(2);
    }

    @Test
    void blackOverviewNumbersAndTheListAnswerTheirKeys() {
        Page page = present(desktop("zh-CN"));
        page.keyboard().press("b");
        assertThat(page.locator(SHOWN)).isHidden();
        page.keyboard().press("b");
        assertThat(page.locator(SHOWN)).isVisible();
        page.keyboard().press("6");
        page.keyboard().press("Enter");
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", "6");
        page.keyboard().press("o");
        assertThat(page.locator("[data-slide='1']")).isVisible();
        page.locator("[data-slide='3']").locator("..").click();
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", "3");
        assertThat(page.locator("[data-slide='1']")).isHidden();
        page.keyboard().press("?");
        assertThat(page.locator("[data-keys]")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-keys]")).isHidden();
        page.reload();
        awaitStage(page);
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", "3");
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768", "2560, 1080"})
    void aSlideFillsTheScreenAndNothingLeavesIt(int width, int height) {
        Page page = present(page(width, height, "en", ColorScheme.LIGHT));
        for (int number = page.locator("[data-slide]").count(); number > 0; number--) {
            assertThat(page.evaluate("""
                            shown => {
                              const slide = document.querySelector(shown);
                              const edge = slide.getBoundingClientRect();
                              const [facts, picture, paper] = ['.slide-facts', '.picture', '.paper']
                                .map((part) => slide.querySelector(part)?.getBoundingClientRect());
                              if (facts && picture && (picture.left < facts.right || picture.bottom > paper.top + 1)) {
                                return [slide.dataset.slide + ': facts, picture and paper overlap'];
                              }
                              return [...slide.querySelectorAll('h1, h2, p, td, li, blockquote, footer > span, .value-label, .name')]
                                .filter((part) => part.getClientRects().length > 0)
                                .filter((part) => {
                                  const box = part.getBoundingClientRect();
                                  return box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 1;
                                })
                                .map((part) => slide.dataset.slide + ': ' + part.textContent);
                            }""", SHOWN)).isEqualTo(List.of());
            page.keyboard().press("ArrowRight");
        }
        assertThat(((Number) page.evaluate(
                                "shown => document.querySelector(shown).getBoundingClientRect().height", SHOWN))
                        .doubleValue())
                .isGreaterThan(height * 0.9);
    }

    /** Of the screen's height: a value at least 5%, a sentence at least 2.6%. */
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1024, 768"})
    void valuesAndSentencesAreLegibleFromTheBackRow(int width, int height) {
        Page page = present(page(width, height, "en", ColorScheme.LIGHT));
        assertThat(page.evaluate("""
                        () => [['.value', 5], ['.paper blockquote', 2.6]].flatMap(([part, least]) =>
                          [...document.querySelectorAll('.slide ' + part)]
                            .filter((one) => (parseFloat(getComputedStyle(one).fontSize) / 1080) * 100 < least)
                            .map((one) => one.textContent))""")).isEqualTo(List.of());
        assertThat(page.locator(".slide .paper blockquote").count()).isGreaterThan(12);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT", "en, DARK"})
    void axeFindsNothingOnSlidesPassageAndOverview(String language, ColorScheme scheme) {
        Page page = present(page(1440, 900, language, scheme));
        for (String slide : List.of("1", "2", "5", "7", "15", "16")) {
            slide.chars().forEach(digit -> page.keyboard().press(Character.toString(digit)));
            page.keyboard().press("Enter");
            AccessibilityIT.assertAccessible(page, "slide " + slide);
        }
        page.keyboard().press("5");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        AccessibilityIT.assertAccessible(page, "passage");
        page.keyboard().press("Escape");
        page.keyboard().press("o");
        AccessibilityIT.assertAccessible(page, "all slides");
    }

    @Test
    void whatIsFrozenStaysAndSaysThatTheDataHasMovedOn() {
        Path var = folder.resolve("var");
        Path changed = PackageOnDisk.copyTo(folder.resolve("changed"))
                .replace("indicators.csv", "Gross regional product,", "Regional product,")
                .folder();
        String path;
        String before;
        try (RunningApp first = RunningApp.start(var, PackageOnDisk.REAL)) {
            Page page = desktop("en");
            page.navigate(first.url("/"));
            page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
            page.keyboard().press("p");
            awaitStage(page);
            path = page.url().substring(first.url("/").length() - 1);
            before = frozen(page);
            assertThat(page.locator(".newer")).hasCount(0);
            page.close();
        }
        try (RunningApp second = RunningApp.start(var, changed)) {
            Page page = desktop("en");
            page.navigate(second.url(path));
            awaitStage(page);
            assertThat(frozen(page)).isEqualTo(before);
            page.keyboard().press("o");
            assertThat(page.locator(".newer")).isVisible();
            page.close();
        }
        forgetRequests();
        forgetLostConnections();
    }

    @Test
    void onlyItsMakerIsGivenTheSecretAndAnUnknownBriefingIsNotFound() {
        Page page = present(desktop("zh-CN"));
        assertThat(page.context().cookies(page.url()))
                .filteredOn(cookie -> cookie.name.equals("briefing"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.value).hasSizeGreaterThanOrEqualTo(43);
                    assertThat(page.content()).doesNotContain(cookie.value);
                });
        assertThat(app().get("/b/AAAAAAAAAAAAAAAA/present").statusCode()).isEqualTo(404);
        assertThat(app().get("/b/AAAAAAAAAAAAAAAA/slides/en.html").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void theFileIsTakenFromTheOverviewOfSlides(String language) throws IOException {
        Page page = present(desktop(language));
        page.keyboard().press("o");
        Download file = page.waitForDownload(
                () -> page.locator(".stage-tools a[href*='.pptx']").click());
        assertThat(file.suggestedFilename()).startsWith("浙江省委书记易炼红").endsWith(".pptx");
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(file.path()))) {
            assertThat(deck.getSlides()).hasSize(page.locator("[data-slide]").count());
            assertThat(deck.getCharts()).hasSize(page.locator("apex-chart").count());
        }
    }

    private static String frozen(Page page) {
        return String.join("\n", page.locator("[data-slide], .passage-sheet").allTextContents());
    }

    private static Page present(Page page) {
        open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        awaitStage(page);
        return page;
    }

    private static void awaitStage(Page page) {
        page.waitForSelector("briefing-stage[data-state=ready]");
    }
}
