package indicators.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static indicators.browser.Stages.LIT;
import static indicators.browser.Stages.SHOWN;
import static indicators.browser.Stages.assertShown;
import static indicators.browser.Stages.follow;
import static indicators.browser.Stages.go;
import static indicators.browser.Stages.present;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any number of other browsers show the presenter's slide; nobody but the presenter moves them. */
class FollowIT extends BrowserTest {

    /** Notes when each slide is shown. */
    private static final String WATCH = """
            () => {
              window.came = {};
              new MutationObserver(() => {
                const slide = document.querySelector('[data-slide][aria-current]').dataset.slide;
                window.came[slide] ??= Date.now();
              }).observe(document.querySelector('briefing-stage'), { subtree: true, attributeFilter: ['aria-current'] });
            }""";

    @Test
    void followersAreInStepAndALateComerJoinsWhereThePresenterIs() {
        Page presenter = present(desktop("zh-CN"));
        List<Page> followers = IntStream.range(0, 3)
                .mapToObj(one -> follow(desktop("en"), presenter))
                .toList();
        presenter.keyboard().press("ArrowRight");
        presenter.keyboard().press("ArrowRight");
        followers.forEach(follower -> assertShown(follower, 3));
        Page late = follow(desktop("en"), presenter);
        assertShown(late, 3);
        presenter.keyboard().press("End");
        assertShown(late, presenter.locator("[data-slide]").count());
        presenter.keyboard().press("o");
        assertThat(presenter.locator("[data-word]")).containsText("4");
        assertThat(presenter.locator("[data-word]")).containsText("/follow");
    }

    @Test
    void aFollowerMayLookAroundAndReturns() {
        Page presenter = present(desktop("zh-CN"));
        Page follower = follow(desktop("en"), presenter);
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
        Page presenter = present(desktop("zh-CN"));
        Page follower = follow(desktop("en"), presenter);
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

    @Test
    void tenFollowersAreInStepWithin300MillisecondsInTheMedian() {
        Page presenter = present(desktop("zh-CN"));
        List<Page> followers = IntStream.range(0, 10)
                .mapToObj(one -> follow(desktop("en"), presenter))
                .toList();
        followers.forEach(follower -> follower.evaluate(WATCH));
        presenter.evaluate("""
                () => {
                  addEventListener('keydown', () => (window.went = Date.now()), true);
                }""");
        List<Double> lags = new ArrayList<>();
        for (int slide = 2; slide <= 7; slide++) {
            int shown = slide;
            presenter.keyboard().press("ArrowRight");
            double went = ((Number) presenter.evaluate("() => window.went")).doubleValue();
            followers.forEach(follower -> {
                assertShown(follower, shown);
                lags.add(((Number) follower.evaluate("slide => window.came[slide]", shown)).doubleValue() - went);
            });
        }
        lags.sort(null);
        assertThat(lags.get(lags.size() / 2)).as("median of " + lags).isLessThanOrEqualTo(300);
    }

    @Test
    void aFollowerWhoseConnectionWasCutSaysSoAndRejoinsWhereThePresenterIs() throws IOException {
        Page presenter = present(desktop("zh-CN"));
        try (Relay relay = new Relay(app().url("/"))) {
            Page follower = desktop("en");
            follower.navigate(relay.through(presenter.url().replaceAll("/present.*", "/follow")));
            Stages.await(follower);
            presenter.keyboard().press("ArrowRight");
            assertShown(follower, 2);
            relay.cut();
            assertThat(follower.locator("[data-word]")).containsText("rejoining");
            presenter.keyboard().press("ArrowRight");
            presenter.keyboard().press("ArrowRight");
            relay.mend();
            assertShown(follower, 4);
            assertThat(follower.locator("[data-word]")).hasText("Connected again");
            assertThat(follower.locator("[data-word]")).hasText("");
            presenter.keyboard().press("ArrowRight");
            assertShown(follower, 5);
            follower.close();
        }
        forgetRequests();
        forgetLostConnections();
    }

    @Test
    void blackAndTheOpenedPassageReachThoseWhoFollow() {
        Page presenter = present(desktop("zh-CN"));
        Page follower = follow(desktop("en"), presenter);
        go(presenter, 5);
        presenter.keyboard().press("Enter");
        assertThat(follower.locator(LIT)).hasCount(presenter.locator(LIT).count());
        presenter.keyboard().press("Escape");
        assertThat(follower.locator(".passage-sheet")).isHidden();
        presenter.keyboard().press("b");
        assertThat(follower.locator(SHOWN)).isHidden();
        presenter.keyboard().press("b");
        assertThat(follower.locator(SHOWN)).isVisible();
        follower.keyboard().press("Enter");
        assertThat(follower.locator("[data-word]")).containsText("R");
        assertThat(presenter.locator(".passage-sheet")).isHidden();
        presenter.keyboard().press("ArrowRight");
        assertThat(presenter.locator(SHOWN)).hasAttribute("data-slide", "6");
        assertShown(follower, 5);
        follower.keyboard().press("Escape");
        follower.keyboard().press("r");
        assertShown(follower, 6);
    }

    private static int steer(String id, String origin, String cookie) {
        return app().send("POST", "/b/" + id + "/steps?slide=2", "Origin", origin, "Cookie", cookie)
                .statusCode();
    }
}
