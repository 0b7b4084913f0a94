package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any number of other browsers show the presenter's slide; nobody but the presenter moves them. */
class FollowIT extends BrowserTest {

    private static final String SHOWN = "[data-slide][aria-current=true]";

    @Test
    void followersAreInStepAndALateComerJoinsWhereThePresenterIs() {
        Page presenter = present();
        List<Page> followers =
                IntStream.range(0, 3).mapToObj(one -> follow(presenter)).toList();
        presenter.keyboard().press("ArrowRight");
        presenter.keyboard().press("ArrowRight");
        followers.forEach(follower -> assertShown(follower, 3));
        Page late = follow(presenter);
        assertShown(late, 3);
        presenter.keyboard().press("End");
        assertShown(late, presenter.locator("[data-slide]").count());
        presenter.keyboard().press("o");
        assertThat(presenter.locator("[data-word]")).containsText("4");
        assertThat(presenter.locator("[data-word]")).containsText("/follow");
    }

    @Test
    void aFollowerMayLookAroundAndReturns() {
        Page presenter = present();
        Page follower = follow(presenter);
        follower.keyboard().press("End");
        assertThat(follower.locator("[data-word]")).isVisible();
        presenter.keyboard().press("ArrowRight");
        presenter.keyboard().press("ArrowRight");
        follower.waitForTimeout(300);
        assertShown(follower, follower.locator("[data-slide]").count());
        follower.keyboard().press("r");
        assertShown(follower, 3);
        assertShown(presenter, 3);
        presenter.keyboard().press("ArrowRight");
        assertShown(follower, 4);
    }

    @Test
    void nobodyElseSteers() {
        Page presenter = present();
        Page follower = follow(presenter);
        Page stranger = desktop("en");
        stranger.navigate(presenter.url());
        stranger.waitForSelector("briefing-stage[data-state=ready]");
        stranger.keyboard().press("End");
        stranger.waitForTimeout(300);
        assertShown(follower, 1);
        String id = presenter.url().replaceAll(".*/b/([^/]+)/.*", "$1");
        String secret = presenter.context().cookies(presenter.url()).stream()
                .filter(cookie -> cookie.name.equals("briefing"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        String origin = app().url("/").replaceAll("/$", "");
        assertThat(steer(id, origin, "briefing=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isEqualTo(403);
        assertThat(steer(id, "http://elsewhere.example", "briefing=" + secret)).isEqualTo(403);
        assertThat(steer(id, origin, "briefing=" + secret)).isEqualTo(200);
        assertShown(follower, 2);
    }

    private static int steer(String id, String origin, String cookie) {
        return app().send("POST", "/b/" + id + "/steps?slide=2", "Origin", origin, "Cookie", cookie)
                .statusCode();
    }

    private Page present() {
        Page page = desktop("zh-CN");
        open(page, "/");
        page.locator(".app:not(#first-view) .present").click();
        page.waitForSelector("briefing-stage[data-state=ready]");
        return page;
    }

    private Page follow(Page presenter) {
        Page page = desktop("en");
        page.navigate(presenter.url().replaceAll("/present.*", "/follow"));
        page.waitForSelector("briefing-stage[data-state=ready]");
        return page;
    }

    private static void assertShown(Page page, int slide) {
        assertThat(page.locator(SHOWN)).hasAttribute("data-slide", Integer.toString(slide));
    }
}
