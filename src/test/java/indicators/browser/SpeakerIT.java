package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static indicators.browser.Stages.LIT;
import static indicators.browser.Stages.SHOWN;
import static indicators.browser.Stages.assertShown;
import static indicators.browser.Stages.briefing;
import static indicators.browser.Stages.follow;
import static indicators.browser.Stages.go;
import static indicators.browser.Stages.openSpeaker;
import static indicators.browser.Stages.present;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presenter's second window: in step with the audience's, with what is his alone. */
class SpeakerIT extends BrowserTest {

    private static final String NOTES = "先讲结论：比全国快";

    @Test
    void eitherWindowLeadsAndTheOtherIsInStep() {
        Page audience = present(desktop("zh-CN"));
        go(audience, 5);
        Page speaker = openSpeaker(audience);
        assertShown(speaker, 5);
        speaker.keyboard().press("ArrowRight");
        assertShown(audience, 6);
        audience.keyboard().press("ArrowLeft");
        assertShown(speaker, 5);
        assertThat(speaker.locator("[data-progress] .now")).hasCount(1);
        assertThat(speaker.locator("[data-progress] .done")).hasCount(4);
        speaker.keyboard().press("Enter");
        assertThat(audience.locator(LIT).first()).isVisible();
        assertThat(audience.locator(LIT)).hasCount(speaker.locator(LIT).count());
        audience.keyboard().press("Escape");
        assertThat(speaker.locator(".passage-sheet")).isHidden();
        speaker.keyboard().press("z");
        assertThat(audience.locator(SHOWN)).hasClass(Pattern.compile("zoomed"));
        audience.keyboard().press("Escape");
        assertThat(speaker.locator(SHOWN)).not().hasClass(Pattern.compile("zoomed"));
        speaker.keyboard().press(".");
        assertThat(audience.locator(SHOWN)).isHidden();
        speaker.keyboard().press(".");
        assertThat(audience.locator(SHOWN)).isVisible();
        speaker.reload();
        Stages.await(speaker);
        assertShown(speaker, 5);
    }

    @Test
    void thePointerIsSeenInTheOtherWindowUntilItRests() {
        Page audience = present(desktop("en"));
        Page speaker = openSpeaker(audience);
        speaker.keyboard().press("l");
        speaker.mouse().move(200, 200);
        speaker.mouse().move(300, 250);
        assertThat(audience.locator(".pointer-dot")).isVisible();
        assertThat(audience.locator(".pointer-dot")).isHidden();
        speaker.mouse().move(320, 260);
        assertThat(audience.locator(".pointer-dot")).isVisible();
        speaker.keyboard().press("Escape");
        assertThat(audience.locator(".pointer-dot")).isHidden();
    }

    @Test
    void notesAndPlacesAreTheHoldersAlone() {
        Page audience = present(desktop("en"));
        String briefing = briefing(audience);
        audience.navigate(app().url("/b/" + briefing + "/edit"));
        Locator notes = audience.getByLabel("Notes, for the speaker alone");
        notes.fill(NOTES);
        notes.blur();
        assertThat(audience.getByText("Saved, version 2")).isVisible();
        audience.navigate(app().url("/b/" + briefing + "/present"));
        Stages.await(audience);
        Page speaker = openSpeaker(audience);
        assertThat(speaker.locator("[data-notes='1']")).containsText(NOTES);
        go(speaker, 5);
        assertThat(speaker.locator("[data-notes='5'] .place")).hasText("Para. 9, position 558–562, 567–574");
        assertThat(speaker.locator("[data-notes='1']")).isHidden();
        for (String path : List.of("speaker", "speaker/en.html", "follow/en.html", "followers")) {
            assertThat(app().get("/b/" + briefing + "/" + path).statusCode())
                    .as(path)
                    .isIn(403, 404);
        }
        for (String path : List.of("follow", "present", "slides/en.html", "slides/en.html?version=2")) {
            assertThat(app().get("/b/" + briefing + "/" + path).body()).as(path).doesNotContain(NOTES);
        }
        Page follower = follow(desktop("en"), audience);
        assertThat(follower.content()).doesNotContain(NOTES);
        assertThat(audience.content()).doesNotContain(NOTES);
    }

    @Test
    void theTimerRunsFromTheFirstStepAgainstAPlanThatIsRemembered() {
        Page audience = present(desktop("en"));
        Page speaker = openSpeaker(audience);
        assertThat(speaker.locator("[data-elapsed]")).hasText("00:00");
        speaker.locator("[data-plan]").fill("20");
        assertThat(speaker.locator("[data-left]")).hasText("20:00 left");
        speaker.locator("[data-plan]").press("Enter");
        speaker.keyboard().press("ArrowRight");
        assertThat(speaker.locator("[data-elapsed]")).hasText("00:02");
        speaker.getByText("Pause").click();
        String paused = speaker.locator("[data-elapsed]").textContent();
        speaker.reload();
        Stages.await(speaker);
        assertThat(speaker.locator("[data-elapsed]")).hasText(paused);
        assertThat(speaker.locator("[data-plan]")).hasValue("20");
        speaker.getByText("Reset").click();
        assertThat(speaker.locator("[data-elapsed]")).hasText("00:00");
    }

    @Test
    void howManyFollowIsToldAtOnceAndAgainWhenOneHasGone() {
        Page speaker = openSpeaker(present(desktop("en")));
        Locator count = speaker.locator(".follow-count [data-followers]");
        assertThat(count).hasText("0");
        Page first = follow(desktop("en"), speaker.context().pages().getFirst());
        assertThat(count).hasText("1");
        follow(desktop("en"), speaker.context().pages().getFirst());
        assertThat(count).hasText("2");
        first.close();
        assertThat(count).hasText("1", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    @Test
    void theCodeOnTheStageAndTheShortAddressLeadToWhereOneFollows() throws IOException, ReaderException {
        Page audience = present(desktop("zh-CN"));
        Page speaker = openSpeaker(audience);
        speaker.keyboard().press("q");
        Locator code = audience.locator(".code-sheet .qr");
        assertThat(code).isVisible();
        String follow = app().url("/b/" + briefing(audience) + "/follow");
        assertThat(decode(code)).isEqualTo(follow);
        assertThat(decode(speaker.locator(".speaker-follow .qr"))).isEqualTo(follow);
        String address = audience.locator(".code-sheet [data-short]").getAttribute("data-short");
        assertThat(audience.locator(".code-sheet [data-short]")).hasText(address.replace("http://", ""));
        var answer = app().get(address.substring(app().url("").length()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/b/" + briefing(audience) + "/follow");
        assertThat(app().get("/f/bbbb-bbbb").statusCode()).isEqualTo(404);
        audience.keyboard().press("Escape");
        assertThat(speaker.locator(".code-sheet")).isHidden();
    }

    private static String decode(Locator code) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels))))
                .getText();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT", "en, DARK"})
    void axeFindsNothingAtTheDeskInTheQuestionAndOnTheCode(String language, ColorScheme scheme) {
        Page audience = present(page(1440, 900, language, scheme));
        go(audience, 5);
        Page speaker = openSpeaker(audience);
        AccessibilityIT.assertAccessible(speaker, "speaker view");
        speaker.keyboard().press("End");
        AccessibilityIT.assertAccessible(speaker, "speaker view, last slide");
        audience.keyboard().press("/");
        audience.keyboard().type("5");
        AccessibilityIT.assertAccessible(audience, "question");
        audience.keyboard().press("Escape");
        audience.keyboard().press("q");
        assertThat(audience.locator(".code-sheet .qr")).isVisible();
        AccessibilityIT.assertAccessible(audience, "code");
    }
}
