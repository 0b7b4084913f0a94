package indicators.apex;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts to test with. */
final class Charts {

    /** Rows of 46 px with bars of half their height, room for values at the right. */
    static final ChartLayout LAYOUT = new ChartLayout(46, 50, 26, 0, 80, 62, 120, true, false);

    private Charts() {}

    /** 5.6 against a derived 5.0, the gap between them named. */
    static ChartOptions pair(Kind kind) {
        return chart(
                kind,
                List.of(
                        point("gdp-growth", "浙江", "5.6", "5.6%", Tone.SUBJECT, false),
                        point("gdp-growth--cn", "全国", "5.0", "5.0%", Tone.BENCHMARK, true)),
                band("gdp-growth-vs-nation", "5.0", "5.6"),
                scale("0", "6"));
    }

    static ChartOptions chart(Kind kind, List<ChartPoint> points, @Nullable ChartBand band, ChartScale scale) {
        return new ChartOptions(kind, "同比增速", "浙江高于全国。", points, band, scale, LAYOUT);
    }

    static ChartPoint point(String key, String name, String value, String label, Tone tone, boolean derived) {
        return new ChartPoint(
                key, name, "", new BigDecimal(value), label, derived ? "推算" : "", tone, derived, name + " " + label);
    }

    static ChartBand band(String key, String low, String high) {
        return new ChartBand(key, new BigDecimal(low), new BigDecimal(high), "+0.6个百分点", "高0.6个百分点");
    }

    static ChartScale scale(String min, String max) {
        return new ChartScale(new BigDecimal(min), new BigDecimal(max));
    }
}
