package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** What is taken along is opened and read back: pictures, citations, print. */
class HandOverIT extends BrowserTest {

    private static final String SHEET = "dialog[data-hand-card]";
    private static final String STATUS = "[data-hand-status]";

    @ParameterizedTest
    @CsvSource({"zh-CN, gdp-growth, gdp", "en, container-throughput-growth, ports"})
    void thePictureOfACardIsSavedAsSvgAndTwiceAsLargeAsPng(String language, String figure, String card)
            throws Exception {
        Page page = sheet(desktop(language), figure);
        Download svg = save(page, "svg");
        assertThat(svg.suggestedFilename()).isEqualTo("zhejiang-2024-h1-speech-" + card + ".svg");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.path().toFile());
        int width = Integer.parseInt(document.getDocumentElement().getAttribute("width"));
        int height = Integer.parseInt(document.getDocumentElement().getAttribute("height"));
        assertThat(document.getDocumentElement().getTextContent().replaceAll("\\s", ""))
                .contains("浙江发布", app().url("/d/zhejiang-2024-h1-speech?figure=" + figure));
        Download png = save(page, "png");
        assertThat(png.suggestedFilename()).endsWith("-" + card + ".png");
        BufferedImage picture = ImageIO.read(png.path().toFile());
        assertThat(picture.getWidth()).isEqualTo(2 * width);
        assertThat(picture.getHeight()).isEqualTo(2 * height);
        assertPainted(picture);
    }

    @Test
    void theWholeBoardIsSavedAsALongPicture() throws IOException {
        Page page = sheet(desktop("zh-CN"), "gdp-growth");
        BufferedImage picture = ImageIO.read(save(page, "long").path().toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isBetween(8_000, 16_000);
        assertPainted(picture);
    }

    @Test
    void anOverviewGivesItsOwnPicture() throws Exception {
        Page page = desktop("en");
        open(page, "/");
        page.locator("[data-card=against-cn] [data-action=cite]").click();
        page.waitForSelector(SHEET + "[open]");
        Download svg = save(page, "svg");
        assertThat(Files.readString(svg.path())).contains("Against the nation", "Unemployment rate");
    }

    /** The subject's colour, the mark's, and the page's own are all there: it is neither blank nor half drawn. */
    private static void assertPainted(BufferedImage picture) {
        Set<Integer> colours = IntStream.range(0, picture.getWidth() * picture.getHeight() / 3)
                .map(at -> at * 3)
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()) & 0xFFFFFF)
                .distinct()
                .boxed()
                .collect(Collectors.toSet());
        assertThat(colours).contains(0x0F5C77, 0xFFDC73, 0xFBF8F1, 0xFFFFFF);
        assertThat(colours).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, gdp-growth", "en, gdp-growth--cn"})
    void eachCitationIsCopiedAsItIsShown(String language, String figure) {
        Page page = sheet(withClipboard(desktop(language)), figure);
        List<Locator> citations = page.locator(SHEET + " [data-citation]").all();
        assertThat(citations).hasSize(5);
        for (Locator citation : citations) {
            citation.locator("xpath=ancestor::section")
                    .locator("[data-hand=copy-citation]")
                    .click();
            assertThat(page.locator(STATUS)).not().isEmpty();
            assertThat(clipboard(page)).isEqualTo(citation.textContent()).contains("易炼红", "?figure=" + figure);
        }
    }

    @Test
    void numberSentenceLinkAndPictureAreCopied() {
        Page page = sheet(withClipboard(desktop("zh-CN")), "gdp-growth-vs-nation");
        page.locator(SHEET + " [data-what=number]").click();
        assertThat(page.locator(STATUS)).hasText("已复制");
        assertThat(clipboard(page)).isEqualTo("+0.6个百分点");
        page.locator(SHEET + " [data-what=sentence]").click();
        assertThat(page.locator(STATUS)).hasText("已复制");
        assertThat(clipboard(page)).contains("+0.6个百分点", "高于全国0.6个百分点,规上工业");
        page.locator(SHEET + " [data-what=link]").click();
        assertThat(page.locator(STATUS)).hasText("已复制");
        assertThat(clipboard(page)).isEqualTo(app().url("/d/zhejiang-2024-h1-speech?figure=gdp-growth-vs-nation"));
        page.locator(SHEET + " [data-hand=copy-picture]").click();
        assertThat(page.locator(STATUS)).hasText("已复制");
        assertThat(onPlainPage(page, """
                        async () => {
                          const [item] = await navigator.clipboard.read();
                          return (await createImageBitmap(await item.getType('image/png'))).width;
                        }""")).isEqualTo(1600);
    }

    @Test
    void theFileOfRisHasItsOwnLineEndsAndThatOfBibTeXItsEntry() throws IOException {
        Page page = sheet(desktop("en"), "export-share");
        Download ris =
                page.waitForDownload(() -> page.locator("[data-extension=ris]").click());
        assertThat(Files.readString(ris.path(), StandardCharsets.UTF_8))
                .startsWith("TY  - ELEC\r\nAU  - 易炼红\r\n")
                .endsWith("ER  - \r\n");
        Download bib =
                page.waitForDownload(() -> page.locator("[data-extension=bib]").click());
        assertThat(Files.readString(bib.path(), StandardCharsets.UTF_8))
                .startsWith("@misc{zhejiang-2024-h1-speech:export-share,")
                .endsWith("}\n");
    }

    @Test
    void theKeyOpensItAndEscGivesTheFocusBack() {
        Page page = desktop("zh-CN");
        open(page, "/?figure=gdp-growth");
        Locator button = page.locator("[data-card=gdp] [data-action=cite]");
        button.focus();
        page.keyboard().press("c");
        page.waitForSelector(SHEET + "[open]");
        page.keyboard().press("Escape");
        assertThat(page.locator(SHEET)).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void whatCannotBeHadIsSaidInWordsOneCanActOn() {
        Page page = sheet(desktop("zh-CN"), "gdp-growth");
        page.route("**/*.svg", Route::abort);
        page.locator("[data-hand=png]").click();
        assertThat(page.locator(STATUS)).containsText("请检查网络后重试");
        page.locator("[data-hand=copy-picture]").click();
        assertThat(page.locator(STATUS)).containsText(Pattern.compile("重试|保存图片"));
        page.keyboard().press("Escape");
        page.route("**/cite/**", Route::abort);
        page.keyboard().press("c");
        assertThat(page.locator("dialog.sheet-cite[open]")).containsText("请检查网络");
        forgetLostConnections();
    }

    @Test
    void whatTakesLongSaysSoAndCanBeEnded() {
        Page page = sheet(desktop("en"), "gdp-growth");
        page.route("**/*.svg", route -> {});
        page.locator("[data-hand=png]").click();
        assertThat(page.locator(STATUS)).hasText("Making the picture …");
        page.locator("[data-hand=cancel]").click();
        assertThat(page.locator(STATUS)).isEmpty();
        assertThat(page.locator("[data-hand=cancel]")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT, 1440", "en, DARK, 1440", "zh-CN, LIGHT, 390"})
    void axeFindsNothingOnTheSheet(String language, ColorScheme scheme, int width) {
        Page page = sheet(page(width, 900, language, scheme), "gdp-growth--cn");
        AccessibilityIT.assertAccessible(page, "hand over");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void thePrintedBoardHoldsEveryQuoteAndNameAndItsSourceOnEachPage(String language) throws IOException {
        Page page = desktop(language);
        open(page, "/");
        List<String> names = page.locator("[data-card] h3").allTextContents();
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isBetween(5, 14);
            assertThat(printed.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            String words = words(printed);
            Stated.figures().forEach(figure -> assertThat(words).contains(bare(figure.get("quote"))));
            names.forEach(name -> assertThat(words).contains(bare(name)));
            for (int number = 1; number <= printed.getNumberOfPages(); number++) {
                assertThat(words(printed, number, number))
                        .contains("易炼红", "浙江发布", number + "/" + printed.getNumberOfPages());
            }
            page.locator("[data-card] blockquote")
                    .allTextContents()
                    .forEach(sentence -> assertThat(words).contains(bare(sentence)));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void aCardIsPrintedAloneWithSentenceTableAndSource(String language) throws IOException {
        Page page = sheet(desktop(language), "enterprise-profit-growth");
        page.evaluate("() => { window.print = () => { window.asked = true; }; }");
        page.locator("[data-hand=print]").click();
        page.waitForFunction("() => window.asked");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(words(printed))
                    .contains("4.3%", "1.7%", "4.3−2.6", "较一季度提高2.6个百分点", "浙江发布")
                    .contains(bare(app().url("/d/zhejiang-2024-h1-speech?figure=enterprise-profit-growth")))
                    .doesNotContain("5.6%", "61.5");
        }
        assertThat(page.locator("[data-card=enterprise-profit] > .twin")).isHidden();
        assertThat(page.locator(".print-source")).hasCount(0);
    }

    private static Page sheet(Page page, String figure) {
        open(page, "/?figure=" + figure);
        page.keyboard().press("c");
        page.waitForSelector(SHEET + "[open]");
        return page;
    }

    private static Download save(Page page, String what) {
        return page.waitForDownload(
                () -> page.locator(SHEET + " [data-hand=" + what + "]").click());
    }

    private static Page withClipboard(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return page;
    }

    private static String clipboard(Page page) {
        return ((String) onPlainPage(page, "() => navigator.clipboard.readText()")).replace("\r\n", "\n");
    }

    /** Our own pages may write to the clipboard but not read it; a plain file of the same origin may. */
    private static Object onPlainPage(Page page, String script) {
        try (Page plain = page.context().newPage()) {
            plain.navigate(app().url("/robots.txt"));
            plain.bringToFront();
            Object answer = plain.evaluate(script);
            page.bringToFront();
            return answer;
        }
    }

    private static String words(PDDocument printed) throws IOException {
        return words(printed, 1, printed.getNumberOfPages());
    }

    private static String words(PDDocument printed, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return bare(stripper.getText(printed));
    }

    /** Without spaces, and with one form of each letter: a font may hold 工 once for two code points. */
    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
