package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What tests do at a stage. */
final class Stages {

    static final String SHOWN = "[data-slide][aria-current=true]";
    static final String LIT = ".passage-sheet mark[aria-current=true]";

    private Stages() {}

    /** Makes a briefing of the newest document and opens its stage. */
    static Page present(Page page) {
        BrowserTest.open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        await(page);
        return page;
    }

    /** Follows the presenter's briefing in a page of another browser. */
    static Page follow(Page page, Page presenter) {
        page.navigate(presenter.url().replaceAll("/present.*", "/follow"));
        await(page);
        return page;
    }

    /** Opens the presenter's second window. */
    static Page openSpeaker(Page presenter) {
        Page speaker =
                presenter.context().waitForPage(() -> presenter.keyboard().press("s"));
        await(speaker);
        return speaker;
    }

    static void await(Page page) {
        page.waitForSelector("briefing-stage[data-state=ready]");
    }

    static void assertShown(Page page, int slide) {
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", Integer.toString(slide));
    }

    static void go(Page page, int slide) {
        Integer.toString(slide).chars().forEach(digit -> page.keyboard().press(Character.toString(digit)));
        page.keyboard().press("Enter");
        assertShown(page, slide);
    }

    /** Id of the briefing that a page shows. */
    static String briefing(Page page) {
        return page.url().replaceAll(".*/b/([^/]+)/.*", "$1");
    }
}
