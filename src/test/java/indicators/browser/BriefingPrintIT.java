package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import indicators.PageWords;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser's own print of a briefing, read back page by page. */
class BriefingPrintIT extends BrowserTest {

    /** Whatever holds words of its own on a slide. */
    private static final String WORDS =
            "h1, h2, p, td, th, li, dt, dd, blockquote, footer > span, .value, .value-label, .band-label, .name > *";

    private static final List<String> NOT_PRINTED = List.of(
            ".passage-sheet [data-action=back]", "[data-keys] h2", ".stage-tools a", ".stage-tools button", ".newer");

    /** Sizes in pt: of the page, and of the strip that its foot and the margin below take. */
    @ParameterizedTest
    @CsvSource({
        "zh-CN, a4, 841.9, 595.3, 55",
        "en, a4, 841.9, 595.3, 55",
        "zh-CN, wide, 960, 540, 32",
        "en, wide, 960, 540, 32"
    })
    void eachSlideIsAPageAndNothingIsCut(String language, String paper, double width, double height, double strip)
            throws IOException {
        Page page = present(page(1440, 900, language, ColorScheme.DARK));
        page.keyboard().press("o");
        page.locator("[data-print=" + paper + "]").click();
        assertThat(page.evaluate("() => window.printed")).isEqualTo(paper);
        List<Locator> slides = page.locator("[data-slide]").all();
        try (PDDocument pdf = print(page, language + "-" + paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(slides.size());
            for (int at = 0; at < slides.size(); at++) {
                Locator slide = slides.get(at);
                PDRectangle box = pdf.getPage(at).getMediaBox();
                assertThat((double) box.getWidth()).isCloseTo(width, Offset.offset(1.0));
                assertThat((double) box.getHeight()).isCloseTo(height, Offset.offset(1.0));
                PageWords printed = PageWords.of(pdf, at);
                String foot = PageWords.plain(slide.locator("footer").textContent());
                assertThat(foot).contains(Integer.toString(at + 1));
                assertThat(printed.atFoot(strip)).as("foot of page %d", at + 1).isEqualTo(foot);
                for (String words : slide.locator(WORDS).allTextContents()) {
                    assertThat(printed.all()).as("page %d", at + 1).contains(PageWords.plain(words));
                }
                assertThat(printed.outside()).as("page %d", at + 1).isEmpty();
                for (String other : NOT_PRINTED) {
                    for (String words : page.locator(other).allTextContents()) {
                        assertThat(printed.all()).doesNotContain(PageWords.plain(words));
                    }
                }
            }
        }
    }

    @Test
    void everyQuoteIsPrintedBesideItsHeading() throws IOException {
        Page page = present(desktop("zh-CN"));
        try (PDDocument pdf = print(page, "quotes")) {
            for (var figure : Stated.figures()) {
                Locator slide = page.locator("[data-slide]:has(mark[data-figure='" + figure.get("id") + "'])")
                        .first();
                PageWords printed = PageWords.of(pdf, Integer.parseInt(slide.getAttribute("data-slide")) - 1);
                assertThat(printed.all())
                        .contains(PageWords.plain(figure.get("quote")))
                        .contains(PageWords.plain(slide.locator("h2").textContent()));
            }
        }
    }

    @Test
    void paperIsLightWhateverTheScreenShows() throws IOException {
        Page page = present(page(1440, 900, "en", ColorScheme.DARK));
        page.keyboard().press("b");
        try (PDDocument pdf = print(page, "dark")) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(4, 20);
            assertThat(new Color(picture.getRGB(picture.getWidth() / 2, 8))).isEqualTo(Color.WHITE);
        }
    }

    /** The browser's dialogue cannot be driven, so that only what it would be given is looked at. */
    private Page present(Page page) {
        page.addInitScript(
                "window.print = () => { window.printed = document.querySelector('briefing-stage').dataset.paper; }");
        open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        page.waitForSelector("briefing-stage[data-state=ready]");
        page.keyboard().press("5");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-slide='5'] apex-chart[data-state=drawn]"))
                .isVisible();
        return page;
    }

    /** The file stays in the build's folder, to be opened and looked at. */
    private static PDDocument print(Page page, String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(Path.of("target", "briefing." + name + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
