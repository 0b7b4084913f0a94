package indicators.apex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.ElementUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ApexChartTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";

    @Test
    void optionsTravelAsOnePropertyWithTheDecimalsAsStated() {
        ApexChart chart = new ApexChart();
        chart.setOptions(options("5.60", HOSTILE));
        String json = chart.getElement().getPropertyRaw("options").toString();
        assertThat(json).contains("\"value\":5.60", "\"key\":\"gdp\"", "\"kind\":\"bars\"", "\"low\":5.0");
        assertThat(chart.getOptions()).isEqualTo(options("5.60", HOSTILE));
    }

    @Test
    void onlyKeysOfTheOptionsAreSelectedAndHeard() {
        ApexChart chart = new ApexChart();
        chart.setOptions(options("5.6", "浙江"));
        chart.setSelected("gap", "unknown", "gdp");
        assertThat(chart.getSelected()).containsExactly("gap", "gdp");
        List<String> heard = new ArrayList<>();
        chart.addSelectListener(event -> heard.add(event.key()));
        ComponentUtil.fireEvent(chart, new ApexChart.SelectEvent(chart, true, "unknown"));
        ComponentUtil.fireEvent(chart, new ApexChart.SelectEvent(chart, true, "gdp"));
        assertThat(heard).containsExactly("gdp");
    }

    @Test
    void aChartThatWasStoredAndRestoredKeepsWhatTheBrowserNeeds() throws Exception {
        ApexChart chart = new ApexChart();
        chart.setOptions(options("5.6", "浙江"));
        chart.setSelected("gdp");
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        new ObjectOutputStream(stored).writeObject(chart);
        ApexChart restored =
                (ApexChart) new ObjectInputStream(new ByteArrayInputStream(stored.toByteArray())).readObject();
        assertThat(restored.getSelected()).containsExactly("gdp");
        assertThat(restored.getElement().getPropertyRaw("options").toString()).contains("\"key\":\"gdp\"");
    }

    @Test
    void theFirstPictureHasEveryKeyAndKeepsMarkupText() {
        Element markup = (Element) ElementUtil.toJsoup(new Document(""), ApexChart.markup(options("5.6", HOSTILE)));
        assertThat(markup.select("svg [data-figure]").eachAttr("data-figure")).containsExactly("gap", "gdp", "nation");
        assertThat(markup.select("img")).isEmpty();
        assertThat(markup.select(".name").eachText()).first().isEqualTo(HOSTILE);
        assertThat(markup.select(".bar.hatched").eachAttr("data-figure")).containsExactly("nation");
        assertThat(markup.select(".bar").eachAttr("width")).containsExactly("93.333%", "83.333%");
    }

    @Test
    void aScaleAlwaysHoldsZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartScale(new BigDecimal("4.5"), new BigDecimal("6")))
                .withMessageContaining("includes zero");
        assertThat(new ChartScale(new BigDecimal("-40"), BigDecimal.TEN).percent(BigDecimal.ZERO))
                .isEqualByComparingTo("80");
    }

    @Test
    void keysArePlainWordsAndDiffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> point("a\"b", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartOptions(
                        Kind.BARS,
                        "",
                        "",
                        List.of(point("a", "1"), point("a", "2")),
                        null,
                        new ChartScale(BigDecimal.ZERO, BigDecimal.TEN),
                        LAYOUT))
                .withMessageContaining("Two points");
    }

    private static final ChartLayout LAYOUT = new ChartLayout(46, 54, 26, 0, 96, 62, 150, true, false);

    private static ChartPoint point(String key, String value) {
        return new ChartPoint(key, key, "", new BigDecimal(value), value, "", Tone.SUBJECT, false, key);
    }

    private static ChartOptions options(String value, String name) {
        return new ChartOptions(
                Kind.BARS,
                "label",
                "description",
                List.of(
                        new ChartPoint(
                                "gdp", name, "", new BigDecimal(value), value + "%", "", Tone.SUBJECT, false, "s"),
                        new ChartPoint(
                                "nation", "全国", "", new BigDecimal("5.0"), "5.0%", "推算", Tone.BENCHMARK, true, "d")),
                new ChartBand("gap", new BigDecimal("5.0"), new BigDecimal(value), "+0.6", "gap"),
                new ChartScale(BigDecimal.ZERO, new BigDecimal("6")),
                LAYOUT);
    }
}
