package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A briefing is put in order by who holds it; nobody else can, and no edit touches a number or a quotation. */
class EditorIT extends BrowserTest {

    private static final String SHOWN = "[data-slide][aria-current=true]";
    private static final Pattern SAVED = Pattern.compile(".*\\d+.*");

    @Test
    void threeEditsAndNotesAreOnTheStageAndSurviveAReload() {
        Page page = edit(desktop("zh-CN"));
        hand(page, 5);
        type(page, ".properties .field >> nth=0", "先说结论：增长5.6%");
        type(page, ".notes", "比全国快0.6个百分点，明年争取6.5%");
        item(page, 3).locator("> button").press("Delete");
        assertThat(item(page, 3)).hasClass("left-out");
        item(page, 2).locator("> button").press("Alt+ArrowUp");
        assertThat(item(page, 1)).hasAttribute("data-id", "2");
        page.reload();
        await(page);
        assertThat(item(page, 1)).hasAttribute("data-id", "2");
        hand(page, 5);
        assertThat(page.locator(".notes textarea")).hasValue("比全国快0.6个百分点，明年争取6.5%");
        page.locator(".editor-bar .present").click();
        awaitStage(page);
        assertThat(page.locator("[data-slide]")).hasCount(15);
        assertThat(page.locator(SHOWN)).hasAttribute("data-id", "2");
        page.keyboard().press("4");
        page.keyboard().press("Enter");
        assertThat(page.locator(SHOWN + " h2")).hasText("先说结论：增长5.6%");
        assertThat(page.locator(SHOWN + " .shown-name")).containsText("地区生产总值");
        // A number in own words leads to its sentence, as those of the board do.
        page.locator(SHOWN + " h2 [data-figure=gdp-growth]").click();
        assertThat(page.locator(".passage-sheet mark[aria-current=true]")).hasText("5.6%");
        assertThat(page.content()).doesNotContain("比全国快");
    }

    @Test
    void aNumberThatTheTextDoesNotStateIsSaidToBeThePresentersOwn() {
        Page page = edit(desktop("en"));
        hand(page, 5);
        type(page, ".properties .field >> nth=0", "Next year 6.5%");
        assertThat(page.locator(".properties .field-hint").first()).containsText("6.5");
        assertThat(page.locator(".workbench .unstated")).hasText("6.5");
        assertThat(page.locator(".workbench .own-warning")).isVisible();
    }

    /** The last letters of one slide must not arrive as the words of the next, however slow the line. */
    @Test
    void whatWasTypedBelongsToTheSlideOnWhichItWasTyped() {
        Page page = edit(desktop("zh-CN"));
        page.route("**/?v-r=uidl**", route -> {
            page.waitForTimeout(700);
            route.resume();
        });
        hand(page, 5);
        page.locator(".notes textarea").pressSequentially("第五页");
        item(page, 6).locator("> button").click();
        page.locator(".notes textarea").pressSequentially("第六页");
        item(page, 7).locator("> button").click();
        assertThat(item(page, 7).locator("> button")).hasAttribute("aria-current", "true");
        page.reload();
        await(page);
        hand(page, 5);
        String fifth = page.locator(".notes textarea").inputValue();
        hand(page, 7);
        assertThat(page.locator(".notes textarea")).hasValue("");
        assertThat(fifth).startsWith("第五页");
    }

    @Test
    void choosingByKeysKeepsTheKeyboardWhereItIs() {
        Page page = edit(desktop("zh-CN"));
        hand(page, 3);
        Locator down = page.locator(".properties .deeds button >> nth=1");
        down.press("Enter");
        assertThat(item(page, 4)).hasAttribute("data-id", "3");
        assertThat(down).isFocused();
        down.press("Enter");
        assertThat(item(page, 5)).hasAttribute("data-id", "3");
        Locator english = page.locator(".properties .segments:visible >> nth=0").locator("button >> nth=1");
        english.press("Enter");
        assertThat(english).hasAttribute("aria-pressed", "true");
        assertThat(english).isFocused();
    }

    @Test
    void slidesAreDraggedRepeatedAndTextIsAdded() {
        Page page = edit(desktop("zh-CN"));
        item(page, 1).dragTo(item(page, 3));
        assertThat(item(page, 1)).hasAttribute("data-id", "2");
        item(page, 1).locator("> button").press("d");
        assertThat(page.locator("slide-list > li")).hasCount(17);
        page.locator(".slides-head button").click();
        assertThat(page.locator("slide-list > li")).hasCount(18);
        type(page, ".workbench .field >> nth=0", "三点体会\n<b>第一</b>，就业61.5万人");
        assertThat(page.locator(".workbench .own-text p")).hasCount(2);
        assertThat(page.locator(".workbench .own-text [data-figure=new-urban-jobs]"))
                .hasText("61.5万人");
        assertThat(page.locator(".workbench .own-text")).containsText("<b>第一</b>");
    }

    @Test
    void undoAndVersionsLeadBack() {
        Page page = edit(desktop("zh-CN"));
        item(page, 4).locator("> button").press("Delete");
        assertThat(item(page, 4)).hasClass("left-out");
        page.keyboard().press("Control+z");
        assertThat(item(page, 4)).not().hasClass("left-out");
        page.keyboard().press("Control+Shift+z");
        assertThat(item(page, 4)).hasClass("left-out");
        page.locator("[data-opens=sheet-versions]").click();
        assertThat(page.locator(".versions li")).hasCount(4);
        page.locator(".versions li >> nth=3").locator("button").click();
        page.keyboard().press("Escape");
        assertThat(item(page, 4)).not().hasClass("left-out");
        String id = id(page);
        page.navigate(app().url("/b/" + id + "/present?version=2"));
        awaitStage(page);
        assertThat(page.locator("[data-slide]")).hasCount(15);
        page.navigate(app().url("/b/" + id + "/present"));
        awaitStage(page);
        assertThat(page.locator("[data-slide]")).hasCount(16);
    }

    @Test
    void languageThemeAndPictureAreTheBriefings() {
        Page page = edit(desktop("zh-CN"));
        hand(page, 5);
        page.locator(".properties .segments >> nth=1")
                .locator("button >> nth=2")
                .click();
        assertThat(page.locator(".workbench .second").first()).containsText("Gross regional product");
        page.locator(".properties .segments >> nth=2")
                .locator("button >> nth=2")
                .click();
        assertThat(page.locator(".workbench .slide")).hasAttribute("data-theme", "dark");
        page.locator(".properties .segments >> nth=0")
                .locator("button >> nth=1")
                .click();
        assertThat(page.locator(".workbench .picture")).hasClass(Pattern.compile("among"));
        page.locator(".properties .segments >> nth=0")
                .locator("button >> nth=2")
                .click();
        assertThat(page.locator(".workbench .slide")).hasClass(Pattern.compile("alone"));
        assertThat(page.locator(".workbench mark[data-figure=gdp-growth]")).hasText("5.6%");
        Page other = desktop("en");
        other.navigate(app().url("/b/" + id(page) + "/present"));
        awaitStage(other);
        assertThat(other.locator("briefing-stage")).hasAttribute("data-theme", "dark");
        assertThat(other.locator("[data-slide='5'] h2")).containsText("地区生产总值");
    }

    @Test
    void othersMayLookAndCopyButNotEdit() {
        Page page = edit(desktop("zh-CN"));
        hand(page, 5);
        type(page, ".notes", "只给自己看");
        item(page, 6).locator("> button").press("Delete");
        assertThat(item(page, 6)).hasClass("left-out");
        String id = id(page);
        Page stranger = desktop("zh-CN");
        stranger.navigate(app().url("/b/" + id));
        assertThat(stranger).hasURL(Pattern.compile(".*/present.*"));
        stranger.navigate(app().url("/b/" + id + "/edit"));
        assertThat(stranger.locator(".problem")).isVisible();
        assertThat(stranger.locator("slide-list")).hasCount(0);
        for (String path : List.of("/slides/zh-CN.html", "/slides/both.html", "/present", "/follow")) {
            assertThat(app().get("/b/" + id + path).body()).doesNotContain("只给自己看");
        }
        stranger.navigate(app().url("/b/" + id + "/present"));
        awaitStage(stranger);
        stranger.keyboard().press("o");
        stranger.locator(".stage-tools button").first().click();
        await(stranger);
        assertThat(id(stranger)).isNotEqualTo(id);
        hand(stranger, 5);
        assertThat(stranger.locator(".notes textarea")).hasValue("");
        stranger.locator(".notes textarea").fill("我的");
        assertThat(stranger.locator(".state")).containsText("2");
    }

    @Test
    void aForgedCallChangesNothing() {
        Page page = edit(desktop("zh-CN"));
        String id = id(page);
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String button = "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}";
        String calls = IntStream.range(1, 400)
                .mapToObj(button::formatted)
                .collect(Collectors.joining(
                        ",",
                        "{\"csrfToken\":\"00000000-0000-0000-0000-000000000000\",\"rpc\":[",
                        "],\"syncId\":0,\"clientId\":0}"));
        app().post("/b/" + id + "/?v-r=uidl&v-uiId=0", calls, "Origin", "http://elsewhere.example", "Cookie", cookies);
        app().post("/?v-r=uidl&v-uiId=0", calls, "Origin", "http://elsewhere.example", "Cookie", cookies);
        Page again = page.context().newPage();
        again.navigate(app().url("/b/" + id + "/edit"));
        await(again);
        assertThat(again.locator(".state")).hasText(Pattern.compile(".*第1版"));
        assertThat(again.locator("slide-list > li.left-out")).hasCount(0);
    }

    @Test
    void theSecretLinkMakesAnotherBrowserHolderAndAnOldOneDoesNot() {
        Page page = edit(desktop("zh-CN"));
        page.locator("[data-opens=sheet-links]").click();
        page.locator(".sheet-links .deeds button >> nth=0").click();
        String first = page.locator(".secret web-address").textContent();
        Page colleague = desktop("zh-CN");
        colleague.navigate(first);
        await(colleague);
        assertThat(colleague.url()).doesNotContain("/key/");
        page.locator(".sheet-links .deeds button >> nth=1").click();
        assertThat(page.locator(".secret web-address")).not().hasText(first);
        Page late = desktop("zh-CN");
        assertThat(late.navigate(first).status()).isEqualTo(404);
        forgetRequests();
        assertThat(app().get("/b/" + id(page) + "/key/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theListSearchesRenamesDuplicatesDeletesAndBringsBack() {
        Page page = edit(desktop("zh-CN"));
        type(page, ".briefing-name", "半年形势");
        page.navigate(app().url("/briefings"));
        Locator items = page.locator(".kept li");
        assertThat(items).hasCount(1);
        assertThat(items.first()).containsText("半年形势");
        page.locator("[data-deed=duplicate]").click();
        assertThat(items).hasCount(2);
        page.locator("[data-deed=rename]").first().click();
        page.locator(".kept input").fill("给市里的一份");
        page.locator("[data-deed='rename.done']").click();
        assertThat(page.locator(".kept-name").first()).hasText("给市里的一份");
        page.locator(".desk-search input").fill("市里");
        assertThat(items).hasCount(1);
        page.locator(".desk-search input").fill("没有的");
        assertThat(page.locator(".kept .nothing")).isVisible();
        page.locator(".desk-search input").fill("");
        assertThat(items).hasCount(2);
        String id = items.first().getAttribute("data-briefing");
        page.locator("[data-deed=delete]").first().click();
        assertThat(page.locator(".kept .deleted")).hasCount(1);
        assertThat(app().get("/b/" + id + "/present").statusCode()).isEqualTo(404);
        page.locator("[data-deed=undelete]").click();
        assertThat(page.locator(".kept .deleted")).hasCount(0);
        assertThat(app().get("/b/" + id + "/present").statusCode()).isEqualTo(200);
        Page stranger = desktop("zh-CN");
        stranger.navigate(app().url("/briefings"));
        assertThat(stranger.locator(".kept .nothing")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT, 1440", "en, DARK, 1440", "zh-CN, LIGHT, 390"})
    void axeFindsNothingOnDeskAndList(String language, ColorScheme scheme, int width) {
        Page page = edit(page(width, 844, language, scheme));
        hand(page, 5);
        AccessibilityIT.assertAccessible(page, "editor");
        page.locator("[data-opens=sheet-versions]").click();
        AccessibilityIT.assertAccessible(page, "versions");
        page.keyboard().press("Escape");
        page.locator("[data-opens=sheet-links]").click();
        AccessibilityIT.assertAccessible(page, "links");
        page.navigate(app().url("/briefings"));
        assertThat(page.locator(".kept li")).hasCount(1);
        AccessibilityIT.assertAccessible(page, "list");
    }

    private static Page edit(Page page) {
        open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        awaitStage(page);
        page.navigate(app().url("/b/" + id(page)));
        await(page);
        return page;
    }

    private static void await(Page page) {
        page.waitForURL(Pattern.compile(".*/edit$"));
        page.waitForSelector("slide-list slide-picture .slide");
        assertThat(page.locator(".state")).hasText(SAVED);
    }

    private static void awaitStage(Page page) {
        page.waitForSelector("briefing-stage[data-state=ready]");
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*/b/([^/?]+).*", "$1");
    }

    private static Locator item(Page page, int place) {
        return page.locator("slide-list > li >> nth=" + (place - 1));
    }

    private static void hand(Page page, int place) {
        item(page, place).locator("> button").click();
        assertThat(item(page, place).locator("> button")).hasAttribute("aria-current", "true");
    }

    /** Types into a field and waits until it is stored. */
    private static void type(Page page, String field, String words) {
        String before = page.locator(".state").textContent();
        page.locator(field).locator("input, textarea").fill(words);
        assertThat(page.locator(".state")).not().hasText(before);
    }
}
