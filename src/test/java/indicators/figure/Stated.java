package indicators.figure;

import indicators.text.Selector;
import indicators.text.Span;
import org.jspecify.annotations.Nullable;

/** Figures for tests: of GDP, Zhejiang, the first half of 2024, unless they say otherwise. */
final class Stated {

    private Stated() {}

    static Figure growth(String id, String value) {
        return figure(id, Measure.GROWTH, Quantity.of(value, Unit.PERCENT), null, null);
    }

    static Figure difference(String about, String value, String benchmark) {
        return figure(
                about + "-compared",
                Measure.DIFFERENCE,
                Quantity.of(value, Unit.PERCENTAGE_POINT),
                about,
                Benchmark.parse(benchmark));
    }

    static Figure figure(
            String id, Measure measure, Quantity quantity, @Nullable String about, @Nullable Benchmark benchmark) {
        return new Figure(
                id,
                new Selector(new Span(0, 1), "?", "", ""),
                "",
                "gross-regional-product",
                measure,
                "CN-ZJ",
                Period.parse("2024-S1"),
                quantity,
                about,
                benchmark);
    }

    static Figure at(String text, int start, int end, String id) {
        return new Figure(
                id,
                Selector.of(text, new Span(start, end)),
                "",
                "gross-regional-product",
                Measure.GROWTH,
                "CN-ZJ",
                Period.parse("2024-S1"),
                Quantity.of("1", Unit.PERCENT),
                null,
                null);
    }
}
