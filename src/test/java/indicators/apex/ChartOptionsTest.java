package indicators.apex;

import static indicators.apex.Charts.band;
import static indicators.apex.Charts.chart;
import static indicators.apex.Charts.pair;
import static indicators.apex.Charts.point;
import static indicators.apex.Charts.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartOptionsTest {

    private static final ChartPoint NINE = point("nine", "九", "9", "9%", Tone.SUBJECT, false);

    @Test
    void theJsonIsWhatTheElementReads() {
        JsonNode json = JsonMapper.shared().readTree(pair(Kind.BARS).toJson().toString());

        assertThat(json.propertyNames())
                .containsExactly("kind", "label", "description", "points", "band", "scale", "layout");
        assertThat(json.get("kind").asString()).isEqualTo("bars");
        assertThat(json.get("points").get(1).propertyNames())
                .containsExactly("key", "name", "detail", "value", "label", "note", "tone", "hatched", "spoken");
        assertThat(json.get("points").get(1).get("tone").asString()).isEqualTo("benchmark");
        assertThat(json.get("band").propertyNames()).containsExactly("key", "low", "high", "label", "spoken");
    }

    @Test
    void decimalsReachTheBrowserAsStated() {
        ChartOptions exact = chart(
                Kind.BARS,
                List.of(
                        point("a", "甲", "5.0", "5.0%", Tone.SUBJECT, false),
                        point("b", "乙", "0.1234567890123456789", "0.12%", Tone.SUBJECT, false)),
                null,
                scale("0", "6"));

        assertThat(exact.toJson().toString()).contains("\"value\":5.0,").contains("\"value\":0.1234567890123456789,");
    }

    @Test
    void withoutABandThereIsNoneInTheJson() {
        assertThat(chart(Kind.BARS, List.of(NINE), null, scale("0", "10"))
                        .toJson()
                        .has("band"))
                .isFalse();
    }

    @Test
    void theKeysAreThoseOfPointsAndBand() {
        assertThat(pair(Kind.COLUMNS).keys())
                .containsExactlyInAnyOrder("gdp-growth", "gdp-growth--cn", "gdp-growth-vs-nation");
    }

    @Test
    void aChartWithoutPointsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Kind.BARS, List.of(), null, scale("0", "10")));
    }

    @Test
    void aKeyStandsForOneMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Kind.BARS, List.of(NINE, NINE), null, scale("0", "10")))
                .withMessageContaining("nine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Kind.BARS, List.of(NINE), band("nine", "1", "2"), scale("0", "10")))
                .withMessageContaining("nine");
    }

    @Test
    void aValueBeyondTheScaleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Kind.BARS, List.of(NINE), null, scale("0", "8.9")))
                .withMessageContaining("nine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(Kind.BARS, List.of(NINE), band("gap", "9", "11"), scale("0", "10")))
                .withMessageContaining("gap");
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "-10, -1", "0, 0", "5, -5"})
    void aScaleIncludesZero(String min, String max) {
        assertThatIllegalArgumentException().isThrownBy(() -> scale(min, max));
    }

    @ParameterizedTest
    @CsvSource({"0, 6, 5.6, 93.333", "-48, 0, -33.8, 29.583", "-40, 10, 0, 80.000"})
    void aValueLiesInProportionOnTheScale(String min, String max, BigDecimal value, BigDecimal percent) {
        assertThat(scale(min, max).percent(value)).isEqualByComparingTo(percent);
    }

    @Test
    void aBandRunsFromLowToHigh() {
        assertThatIllegalArgumentException().isThrownBy(() -> band("gap", "2", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<a>", "a\"", "数", "a\n", "x]"})
    void aKeyIsAPlainWord(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> point(key, "甲", "1", "1%", Tone.SUBJECT, false));
        assertThatIllegalArgumentException().isThrownBy(() -> band(key, "1", "2"));
    }

    @Test
    void aLayoutHasRoomForItsBars() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartLayout(0, 50, 0, 0, 0, 60, 100, false, false))
                .withMessageContaining("row");
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartLayout(46, 101, 0, 0, 0, 60, 100, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartLayout(46, 50, 0, 0, 0, 45, 100, false, false))
                .withMessageContaining("stacked 45");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartLayout(46, 50, 0, -1, 0, 60, 100, false, false))
                .withMessageContaining("before -1");
    }
}
