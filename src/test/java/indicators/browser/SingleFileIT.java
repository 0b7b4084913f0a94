package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import indicators.RunningApp;
import indicators.intake.PackageOnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A briefing as one file, opened from the disk without a network. */
class SingleFileIT extends BrowserTest {

    private static final String SHOWN = "[data-slide][aria-current=true]";
    private static final String LIT = ".passage-sheet mark[aria-current=true]";
    private static final long LARGEST = 300_000;

    @TempDir
    private Path folder;

    private final List<BrowserContext> offline = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void byKeysAloneThroughAllSlidesAndEachPassage(String language) throws IOException {
        Page file = openFile(take(desktop(language)), ColorScheme.LIGHT);
        Map<String, String> quotes = Stated.figures().stream()
                .collect(Collectors.toMap(figure -> figure.get("id"), figure -> figure.get("quote")));
        Set<String> seen = new HashSet<>();
        int slides = file.locator("[data-slide]").count();
        for (int number = 1; number <= slides; number++) {
            assertThat(file.locator(SHOWN)).hasAttribute("data-slide", Integer.toString(number));
            assertThat(file.url()).endsWith(".html#slide=" + number);
            if (file.locator(SHOWN + " mark").count() > 0) {
                file.keyboard().press("Enter");
                assertThat(file.locator(LIT).first()).isInViewport();
                for (Locator mark : file.locator(LIT).all()) {
                    String figure = mark.getAttribute("data-figure");
                    assertThat(mark.textContent()).isEqualTo(quotes.get(figure));
                    seen.add(figure);
                }
                file.keyboard().press("Escape");
                assertThat(file.locator(".passage-sheet")).isHidden();
            }
            file.keyboard().press("ArrowRight");
        }
        assertThat(seen).isEqualTo(quotes.keySet());
    }

    @Test
    void eachMarkOfTheTextLeadsBackToItsSlideAndItsPoint() throws IOException {
        Page file = openFile(take(desktop("zh-CN")), ColorScheme.DARK);
        for (String figure : Stated.ids().toList()) {
            file.keyboard().press("5");
            file.keyboard().press("Enter");
            file.keyboard().press("Enter");
            file.locator(".passage-sheet mark[data-figure='" + figure + "'] a").click();
            assertThat(file.locator(".passage-sheet")).isHidden();
            assertThat(file.locator(SHOWN + " blockquote mark[data-figure='" + figure + "']"))
                    .isVisible();
            Locator point = file.locator(SHOWN + " apex-chart svg [data-figure='" + figure + "']");
            if (point.count() > 0) {
                assertThat(point).isFocused();
                assertThat(point).hasAttribute("aria-current", "true");
            }
            file.keyboard().press("Enter");
            assertThat(file.locator(LIT + "[data-figure='" + figure + "']")).isVisible();
            file.keyboard().press("Escape");
        }
    }

    @Test
    void marksOfTheTextAreReachedAndFollowedByKeys() throws IOException {
        Page file = openFile(take(desktop("en")), ColorScheme.LIGHT);
        file.keyboard().press("5");
        file.keyboard().press("Enter");
        file.keyboard().press("Enter");
        file.locator(".passage-sheet mark[data-figure='export-share'] a").focus();
        file.keyboard().press("Enter");
        assertThat(file.locator(SHOWN + " blockquote mark[data-figure='export-share']"))
                .isVisible();
    }

    @Test
    void aPointOpensItsPassageAndADerivedOneThoseOfItsParts() throws IOException {
        Page file = openFile(take(desktop("en")), ColorScheme.LIGHT);
        file.keyboard().press("5");
        file.keyboard().press("Enter");
        file.locator(SHOWN + " svg.first [data-figure='gdp-growth']").click();
        assertThat(file.locator(LIT)).hasAttribute("data-figure", "gdp-growth");
        file.keyboard().press("Escape");
        file.locator(SHOWN + " svg.first [data-figure='gdp-growth']").focus();
        file.keyboard().press("ArrowDown");
        file.keyboard().press("Enter");
        assertThat(file.locator(LIT)).hasCount(2);
    }

    @Test
    void theAddressOfAFigureOpensItsPassageAlsoWhenAllSlidesAreShown() throws IOException {
        Page file = openFile(take(desktop("zh-CN")), ColorScheme.LIGHT);
        file.keyboard().press("o");
        assertThat(file.locator("[data-slide='1']")).isVisible();
        String figure = Stated.ids().toList().getLast();
        file.evaluate("figure => { location.hash = '#figure=' + figure }", figure);
        assertThat(file.locator(LIT)).hasAttribute("data-figure", figure);
        assertThat(file.locator(SHOWN + " blockquote mark[data-figure='" + figure + "']"))
                .hasCount(1);
        file.keyboard().press("Escape");
        file.keyboard().press("?");
        assertThat(file.locator("[data-keys]")).isVisible();
        assertThat(file.locator("[data-keys] [data-live]")).hasCount(0);
    }

    @Test
    void itSaysWhereItIsFromAndPrintsOneSlideAPage() throws IOException {
        Page stage = desktop("en");
        Path taken = take(stage);
        Page file = openFile(taken, ColorScheme.DARK);
        file.keyboard().press("o");
        assertThat(file.locator(".stage-tools a"))
                .hasAttribute("href", stage.url().replaceAll("\\?.*", "") + "?version=1");
        AccessibilityIT.assertAccessible(file, "all slides of a file");
        try (PDDocument pdf = Loader.loadPDF(file.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(pdf.getNumberOfPages())
                    .isEqualTo(file.locator("[data-slide]").count());
        }
        assertThat(Files.size(taken)).isLessThan(LARGEST);
    }

    @Test
    void wordsStayWordsAndNothingElseRuns() throws IOException {
        String hostile =
                "</style></script><img src=x onerror=document.title='ran'><script>document.title='ran'</script>";
        Path changed = PackageOnDisk.copyTo(folder.resolve("changed"))
                .replace("families.csv", "Gross regional product (GDP)", hostile)
                .folder();
        try (RunningApp app = RunningApp.start(folder.resolve("var"), changed)) {
            Page page = desktop("en");
            page.navigate(app.url("/"));
            page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
            Page file = openFile(download(page), ColorScheme.LIGHT);
            assertThat(file.locator("[data-slide='5'] h2")).hasText(hostile);
            assertThat(file.locator("img")).hasCount(0);
            assertThat(file.title()).isNotEqualTo("ran");
            for (String attempt : List.of(
                    "document.body.innerHTML = '<b>x</b>'",
                    "document.createElement('script').text = 'document.title = 1'",
                    "document.body.setAttribute('onclick', 'document.title = 1')")) {
                assertThatThrownBy(() -> file.evaluate("() => { " + attempt + " }"))
                        .as(attempt)
                        .hasMessageContaining("TypeError");
            }
            assertThat(complaints).isNotEmpty().allMatch(complaint -> complaint.contains("Trusted"));
            complaints.clear();
            page.close();
        }
        forgetRequests();
        forgetLostConnections();
    }

    private Path take(Page page) {
        open(page, "/");
        return download(page);
    }

    private Path download(Page page) {
        page.locator(".app:not(#first-view) .present").click();
        page.waitForSelector("briefing-stage[data-state=ready]");
        page.keyboard().press("o");
        Download file = page.waitForDownload(
                () -> page.locator(".stage-tools a[href*='.single.html']").click());
        assertThat(file.suggestedFilename()).startsWith("浙江省委书记易炼红").endsWith(".html");
        Path taken = folder.resolve("stick").resolve(file.suggestedFilename());
        file.saveAs(taken);
        return taken;
    }

    private Page openFile(Path file, ColorScheme scheme) {
        BrowserContext context = SHARED.browser()
                .newContext(new Browser.NewContextOptions().setOffline(true).setColorScheme(scheme));
        offline.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("data:") && !request.isNavigationRequest()) {
                complaints.add("Asked for " + request.url());
            }
        });
        page.navigate(file.toUri().toString());
        page.waitForSelector("briefing-stage[data-state=ready]");
        return page;
    }

    @AfterEach
    void nothingWasAskedForAndNothingWentWrong() {
        offline.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }
}
