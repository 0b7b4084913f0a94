package indicators.apex;

import static indicators.apex.Charts.chart;
import static indicators.apex.Charts.pair;
import static indicators.apex.Charts.point;
import static indicators.apex.Charts.scale;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.ElementUtil;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPictureTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyMarkCarriesItsKeyOnce(Kind kind) {
        ChartOptions options = pair(kind);

        assertThat(html(options).select("svg [data-figure]").eachAttr("data-figure"))
                .containsExactlyInAnyOrderElementsOf(options.keys());
    }

    @Test
    void namesValuesAndBandLeadToTheirMarksToo() {
        Element chart = html(pair(Kind.BARS));

        assertThat(chart.select(".name").eachAttr("data-key")).containsExactly("gdp-growth", "gdp-growth--cn");
        assertThat(chart.select(".value-label").eachAttr("data-key")).containsExactly("gdp-growth", "gdp-growth--cn");
        assertThat(chart.select(".band-label").eachAttr("data-key")).containsExactly("gdp-growth-vs-nation");
    }

    @Test
    void itSaysWhatItShows() {
        Element chart = html(pair(Kind.BARS));

        assertThat(chart.attr("role")).isEqualTo("group");
        assertThat(chart.attr("aria-label")).isEqualTo("同比增速");
        assertThat(chart.select("svg.first").attr("role")).isEqualTo("img");
        assertThat(chart.select("svg.first").attr("aria-label")).isEqualTo("浙江高于全国。");
    }

    @Test
    void barsStartAtZeroAndEndAtTheirValues() {
        Element rises = html(pair(Kind.BARS)).expectFirst("[data-figure=gdp-growth]");
        assertThat(rises.attr("x")).isEqualTo("0%");
        assertThat(rises.attr("width")).isEqualTo("93.333%");

        ChartOptions falling = chart(
                Kind.BARS,
                List.of(point("accidents", "事故", "-31", "−31%", Tone.SUBJECT, false)),
                null,
                scale("-48", "0"));
        Element falls = html(falling).expectFirst("[data-figure=accidents]");
        assertThat(new BigDecimal(falls.attr("x").replace("%", ""))
                        .add(new BigDecimal(falls.attr("width").replace("%", ""))))
                .isEqualByComparingTo("100");
        assertThat(html(falling).select(".zero").attr("x1")).isEqualTo("100%");
    }

    @Test
    void columnsStandOnZero() {
        Element column = html(pair(Kind.COLUMNS)).expectFirst("[data-figure=gdp-growth--cn]");

        assertThat(new BigDecimal(column.attr("y").replace("%", ""))
                        .add(new BigDecimal(column.attr("height").replace("%", ""))))
                .isEqualByComparingTo("100");
    }

    @Test
    void aDerivedBarIsHatchedAndItsNoteLighter() {
        Element chart = html(pair(Kind.BARS));
        Element derived = chart.expectFirst("[data-figure=gdp-growth--cn]");

        String hatch = derived.attr("fill").replaceAll("^url\\(#|\\)$", "");
        assertThat(chart.expectFirst("pattern#" + hatch).classNames()).containsExactly("hatch", "benchmark");
        assertThat(chart.select("[data-figure=gdp-growth]").hasAttr("fill")).isFalse();
        assertThat(chart.select(".value-label i").eachText()).containsExactly("推算");
    }

    @Test
    void theGapHasABracketOpenAtTheBottom() {
        assertThat(html(pair(Kind.BARS)).select(".edge"))
                .hasSize(3)
                .noneMatch(edge ->
                        edge.attr("y1").equals("100%") && edge.attr("y2").equals("100%"));
        assertThat(html(pair(Kind.COLUMNS)).select(".edge")).hasSize(2);
    }

    @Test
    void theSameOptionsGiveTheSameMarkup() {
        assertThat(html(pair(Kind.BARS)).outerHtml())
                .isEqualTo(html(pair(Kind.BARS)).outerHtml());
    }

    @Test
    void coloursAreLeftToTheStyleSheet() {
        Stream.of(Kind.values())
                .forEach(kind -> assertThat(
                                html(pair(kind)).expectFirst(".frame").outerHtml())
                        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?!-)|rgb|hsl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</text></svg><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "&lt;b&gt; &amp; ]]> <!-- ",
                "\u202e倒\u2066 🏭 ${x} {{y}}"
            })
    void markupStaysText(String hostile) {
        ChartPoint point =
                new ChartPoint("a", hostile, hostile, BigDecimal.ONE, hostile, hostile, Tone.SUBJECT, true, hostile);
        ChartBand band = new ChartBand("b", BigDecimal.ZERO, BigDecimal.ONE, hostile, hostile);
        ChartOptions options =
                new ChartOptions(Kind.BARS, hostile, hostile, List.of(point), band, scale("0", "2"), Charts.LAYOUT);

        Elements all = Jsoup.parseBodyFragment(html(options).outerHtml()).select("apex-chart, apex-chart *");

        assertThat(all.stream().map(Element::normalName).distinct())
                .containsExactlyInAnyOrder(
                        "apex-chart", "div", "span", "small", "svg", "pattern", "rect", "line", "b", "i");
        assertThat(all.stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("autofocus")))
                .isEmpty();
        assertThat(all.getFirst().attr("aria-label")).isEqualTo(hostile);
        assertThat(all.select(".name span").getFirst().wholeText()).isEqualTo(hostile);
    }

    private static Element html(ChartOptions options) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element chart = (Element) ElementUtil.toJsoup(document, ApexChart.markup(options));
        document.body().appendChild(chart);
        return chart;
    }
}
