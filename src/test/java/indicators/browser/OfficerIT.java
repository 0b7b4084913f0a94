package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static indicators.browser.Stages.LIT;
import static indicators.browser.Stages.SHOWN;
import static indicators.browser.Stages.assertShown;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An officer's morning, start to end: board, Present, three edits and notes, stage with speaker view and two followers, a
 * question from the floor, and PowerPoint, PDF, file and picture handed over, each opened and read back.
 */
class OfficerIT extends BrowserTest {

    private static final String TITLE = "总量稳：增长5.6%";
    private static final String NOTES = "先讲总量，再讲失业率4.5%";

    @TempDir
    private Path folder;

    @Test
    void fromTheBoardToTheLecternAndOut() throws IOException {
        Page stage = Stages.present(desktop("zh-CN"));
        String briefing = Stages.briefing(stage);
        edit(stage, briefing);
        Page speaker = Stages.openSpeaker(stage);
        Page follower = Stages.follow(desktop("zh-CN"), stage);
        Page another = Stages.follow(desktop("en"), stage);
        speaker.keyboard().press("ArrowRight");
        List.of(stage, follower, another).forEach(page -> assertShown(page, 2));
        assertThat(stage.locator(SHOWN + " h2")).hasText(TITLE);
        assertThat(speaker.locator("[data-notes='2']")).containsText(NOTES);
        assertThat(speaker.locator(".speaker-follow")).containsText("2");
        ask(stage, follower);
        powerPoint(take(stage, "pptx"));
        singleFile(take(stage, "html"));
        picture(take(stage, "svg"));
        stage.keyboard().press("Escape");
        pdf(stage.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    /** Growth second, under a title of one's own and with notes; the container port left out. */
    private static void edit(Page page, String briefing) {
        page.navigate(app().url("/b/" + briefing));
        page.waitForURL(Pattern.compile(".*/edit$"));
        Locator items = page.locator("slide-list > li");
        items.nth(9).locator("> button").press("Delete");
        assertThat(items.nth(9)).hasClass("left-out");
        items.nth(4).dragTo(items.nth(1));
        assertThat(items.nth(1)).hasAttribute("data-id", "5");
        items.nth(1).locator("> button").click();
        page.locator(".properties .field input").first().fill(TITLE);
        assertThat(page.locator(".state")).hasText(Pattern.compile(".*4.*"));
        page.locator(".notes textarea").fill(NOTES);
        assertThat(page.locator(".state")).hasText(Pattern.compile(".*5.*"));
        page.locator(".editor-bar .present").click();
        Stages.await(page);
        assertThat(page.locator("[data-slide]")).hasCount(15);
    }

    /** “How many fatal accidents fewer?” The passage stands over its slide, on the follower's screen too, and goes again. */
    private static void ask(Page stage, Page follower) {
        stage.bringToFront();
        stage.keyboard().press("/");
        stage.keyboard().type("33.8");
        assertThat(stage.locator("[role=option]").first()).isVisible();
        stage.keyboard().press("Enter");
        assertThat(stage.locator(LIT)).hasText("33.8%");
        assertThat(stage.locator(SHOWN + " mark[data-figure=accident-deaths-growth]"))
                .hasText("33.8%");
        assertThat(follower.locator(LIT)).hasText("33.8%");
        stage.keyboard().press("Escape");
        assertShown(stage, 2);
        assertShown(follower, 2);
        stage.keyboard().press("o");
    }

    private Path take(Page stage, String kind) {
        Download file = stage.waitForDownload(
                () -> stage.locator(".stage-tools a[href*='." + kind + "?']").click());
        Path saved = folder.resolve(file.suggestedFilename());
        file.saveAs(saved);
        return saved;
    }

    private static void powerPoint(Path file) throws IOException {
        try (XMLSlideShow deck = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(deck.getSlides()).hasSize(15);
            XSLFSlide growth = deck.getSlides().get(1);
            assertThat(growth.getTitle()).isEqualTo(TITLE);
            XSLFNotes notes = growth.getNotes();
            assertThat(notes.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText())
                            .toList()
                            .toString())
                    .contains(NOTES, "上半年GDP增长5.6%", "/present?version=5");
        }
    }

    private void singleFile(Path file) {
        Page page = desktop("zh-CN");
        page.context().setOffline(true);
        page.navigate(file.toUri().toString());
        Stages.await(page);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(SHOWN + " h2")).hasText(TITLE);
        page.keyboard().press("Enter");
        assertThat(page.locator(LIT)).hasText(new String[] {"5.6%", "0.6个百分点"});
        assertThat(page.content()).doesNotContain(NOTES);
        page.close();
    }

    private static void picture(Path file) throws IOException {
        assertThat(file.getFileName().toString()).endsWith(".png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isBetween(3000, 16000);
        assertThat(java.util.stream.IntStream.range(0, picture.getHeight())
                        .map(y -> picture.getRGB(540, y))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    private static void pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(15);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            String text = second.getText(document).replaceAll("\\s", "");
            assertThat(text).contains("总量稳", "增长5.6%", "高于全国0.6个百分点");
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("再讲失业率");
        }
    }
}
