package indicators.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A briefing of the newest document, made on the board as an officer does, with its stage open at 1920 × 1080 and
 * watched by {@code src/test/bench/stage.js}.
 *
 * @param origin of the program, without a slash at its end
 * @param document id of the document that it is about
 * @param id of the briefing
 * @param cookies of the presenter's browser, for the head of a request
 * @param slides how many are presented
 */
record Talk(Page stage, String origin, String document, String id, String cookies, int slides)
        implements AutoCloseable {

    private static final Pattern DOCUMENT = Pattern.compile("d/([a-z0-9-]+)/figures\\.csv");
    private static final Pattern BRIEFING = Pattern.compile("/b/([^/]+)/present");
    private static final Path WATCH = Path.of("src/test/bench/stage.js");

    static Talk on(Browser browser, String program) {
        Page page = screen(browser);
        page.navigate(program);
        page.waitForSelector(".app:not(#first-view) indicator-board[data-state=ready]");
        String document = first(DOCUMENT, page.content());
        page.locator(".app:not(#first-view) .present").click();
        awaitStage(page);
        String cookies = page.context().cookies(page.url()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String origin = URI.create(program).resolve("/").toString().replaceAll("/$", "");
        int slides = page.locator("[data-slide]").count();
        return new Talk(page, origin, document, first(BRIEFING, page.url()), cookies, slides);
    }

    /** A page of another browser that follows. */
    Page follow(Browser browser) {
        Page page = screen(browser);
        page.navigate(origin + "/b/" + id + "/follow");
        awaitStage(page);
        return page;
    }

    /** An address of the briefing. */
    URI address(String path) {
        return URI.create(origin + "/b/" + id + "/" + path);
    }

    private static Page screen(Browser browser) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1920, 1080).setLocale("zh-CN"));
        context.addInitScript(WATCH);
        return context.newPage();
    }

    private static void awaitStage(Page page) {
        page.waitForSelector("briefing-stage[data-state=ready]");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        stage.context().close();
    }
}
