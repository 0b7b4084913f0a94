package indicators.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import indicators.RunningApp;
import indicators.intake.PackageOnDisk;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every response promises, and that words stay words. */
class SafetyIT extends BrowserTest {

    private static final String DOCUMENT = "/d/zhejiang-2024-h1-speech";

    @Test
    void everyResponseCarriesTheStrictHeaders() {
        for (String path : List.of(
                "/",
                DOCUMENT,
                DOCUMENT + "/figures.csv",
                "/d/none",
                "/favicon.svg",
                "/robots.txt",
                "/error",
                "/%00",
                "/actuator/health",
                "/actuator/env")) {
            HttpResponse<String> response = app().get(path);
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy"))
                    .as(path)
                    .hasValue("same-origin");
            assertThat(response.headers().firstValue("Permissions-Policy"))
                    .as(path)
                    .isPresent();
            assertThat(response.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(response.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .satisfies(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContainPattern("script-src[^;]*unsafe-inline"));
        }
    }

    /** To loosen this, change docs/decisions/010-content-security-policy.md as well. */
    @Test
    void aPageMayDoThisAndNoMore() {
        assertThat(policy("/").replaceAll("nonce-[\\w-]+", "nonce"))
                .isEqualTo("default-src 'none'; script-src 'nonce' 'strict-dynamic' 'unsafe-eval'; "
                        + "style-src-elem 'nonce'; style-src-attr 'unsafe-inline'; img-src 'self' blob:; font-src data:; "
                        + "connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'; "
                        + "require-trusted-types-for 'script'; trusted-types default board");
    }

    @Test
    void onAPageNobodyMakesMarkupOfAText() {
        Page page = desktop("en");
        open(page, "/");
        for (String attempt : List.of(
                "document.body.innerHTML = '<b>x</b>'",
                "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
                "document.createElement('script').src = '/x.js'",
                "trustedTypes.createPolicy('other', { createHTML: text => text })")) {
            assertThatThrownBy(() -> page.evaluate("() => { " + attempt + " }"))
                    .as(attempt)
                    .hasMessageContaining("TypeError");
        }
        forgetRefusedMarkup();
    }

    @Test
    void aPageIsNeverKept() {
        for (String path : List.of("/", DOCUMENT, "/nowhere")) {
            assertThat(app().get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
    }

    @Test
    void onlyMethodsWithAMeaningAreAnswered() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            HttpResponse<String> response = app().send(method, "/");
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(method)
                    .isPresent();
            assertThat(response.headers().firstValue("Set-Cookie")).as(method).isEmpty();
        }
        assertThat(app().send("HEAD", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void errorsOutsideOfViewsAreOurOwnPages() {
        for (String path : List.of("/d/a%00b", "/d/none/text.txt", "/VAADIN/none.js")) {
            assertThat(app().get(path, "Accept", "text/html").body())
                    .as(path)
                    .contains("<html lang=\"zh-CN\">", "<div lang=\"en\">", "/error/problem.css")
                    .doesNotContain("<style", "Whitelabel", "Tomcat");
        }
        assertThat(app().get("/favicon.ico").statusCode()).isEqualTo(301);
    }

    @Test
    void theCookieOfASessionStaysWithTheServerAndTheSite() {
        assertThat(app().get("/").headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private static String policy(String path) {
        return app().get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void eachPageNamesItsScriptsByANumberUsedOnce() {
        String first = policy("/");
        String second = policy("/");
        assertThat(first)
                .containsPattern("script-src 'nonce-[\\w-]{24}' 'strict-dynamic'")
                .isNotEqualTo(second);
    }

    @Test
    void statusCodesAreTrueAndTellNothingOfTheInside() {
        assertThat(app().get("/").statusCode()).isEqualTo(200);
        assertThat(app().get(DOCUMENT + "?figure=gdp-growth--cn").statusCode()).isEqualTo(200);
        for (String path :
                List.of("/d/none", DOCUMENT + "?figure=none", "/nowhere", "/actuator/env", "/board/a/b/en.html")) {
            HttpResponse<String> response = app().get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).doesNotContain("Exception", "indicators.view", "at java.");
        }
        assertThat(app().get("/%00").statusCode()).isEqualTo(400);
        assertThat(app().get("/%00").body()).doesNotContain("Exception", "Tomcat");
        assertThat(app().get("/actuator/health").body()).doesNotContain("db", "diskSpace");
    }

    @Test
    void anAddressThatLeadsNowhereHelps() {
        Page page = desktop("zh-CN");
        page.navigate(app().url("/d/%3Cimg%20src=x%20onerror=alert(1)%3E"));
        assertThat(page.locator(".problem-title").textContent()).isEqualTo("此地址没有内容");
        assertThat(page.locator(".problem").textContent()).contains("img src=x onerror=alert(1)");
        assertThat(page.locator(".problem img").count()).isZero();
        page.locator(".problem a").last().click();
        page.waitForSelector("indicator-board[data-state=ready]");
    }

    @Test
    void markupInAnyOfOurTextsStaysText(@TempDir Path folder) {
        String hostile = "<img src=x onerror=\"document.title='owned'\">";
        PackageOnDisk data = PackageOnDisk.copyTo(folder.resolve("data"));
        data.replace("indicators.csv", "规上民营企业", "\"" + hostile.replace("\"", "\"\"") + "\"")
                .replace("families.csv", "生产安全事故", "生产<script>document.title='owned'</script>")
                .replace("areas.csv", "CN,全国", "CN,<b>全国</b>")
                .replace("translations.csv", "Employment was", "<svg onload=alert(1)>Employment was");
        try (RunningApp app = RunningApp.start(folder.resolve("var"), data.folder())) {
            Page page = desktop("zh-CN");
            page.setViewportSize(1440, 4200);
            page.navigate(app.url("/").replace("localhost", "127.0.0.1"));
            page.waitForSelector("[data-card=private-industry] apex-chart[data-state=drawn]");
            assertThat(page.locator("[data-card=private-industry] .frame:not(.printed) .names")
                            .first()
                            .textContent())
                    .contains(hostile);
            page.locator("[data-card=private-industry] apex-chart [data-figure=private-industry-growth]")
                    .hover();
            page.locator("[data-card=private-industry] [data-action=table]").click();
            assertThat(page.title()).isNotEqualTo("owned");
            assertThat(page.locator("indicator-board :is(img, script, b:not(.value-label b, .answer b))")
                            .count())
                    .isZero();
            forgetRequests();
        }
    }
}
