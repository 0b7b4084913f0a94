package indicators.view.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.html.Span;
import indicators.figure.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LonePageTest {

    private static final String HOSTILE = "</title><script>x</script><img src=x onerror=x>";

    @Test
    void titleAndWordsStayWords() {
        Document page = Jsoup.parse(page("p{}", "f()"));
        assertThat(page.title()).isEqualTo(HOSTILE);
        assertThat(page.body().text()).isEqualTo(HOSTILE);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.data()).isEqualTo("f()"));
    }

    @Test
    void onlyItsOwnScriptAndStyleMayRun() {
        String page = page("p{}", "f()");
        String policy = Jsoup.parse(page)
                .expectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        // Worked out by hand: openssl dgst -sha256 -binary | base64
        assertThat(policy)
                .startsWith(
                        "default-src 'none'; script-src 'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='; style-src-elem 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';")
                .contains("require-trusted-types-for 'script'");
        assertThat(page).doesNotContain("http:", "https:", "src=\"");
    }

    @Test
    void aScriptThatWouldEndEarlyIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> page("p{}", "'</SCRIPT>'"));
        assertThatIllegalStateException().isThrownBy(() -> page("</style>", "f()"));
    }

    private static String page(String styles, String script) {
        return LonePage.page(Language.ZH, HOSTILE, styles, script, Markup.of(new Span(HOSTILE)));
    }
}
