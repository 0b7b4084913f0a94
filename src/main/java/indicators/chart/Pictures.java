package indicators.chart;

import indicators.chart.Chart.Kind;
import indicators.chart.Point.Role;
import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the picture of a card by what the card holds. */
final class Pictures {

    private final Telling telling;
    private final Wording wording;
    private final GrowthRates growth;

    Pictures(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.wording = telling.wording();
        this.growth = growth;
    }

    /** The picture of a card with these stated values, or empty where there is nothing to compare. */
    Optional<Chart> of(String key, List<Figure> values) {
        if (values.size() > 1) {
            return comparable(values) ? Optional.of(members(key, values)) : Optional.empty();
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Figure value = values.getFirst();
        List<DerivedFigure> others = telling.differences(value).stream()
                .flatMap(difference -> telling.derivedFrom(difference).stream())
                .toList();
        if (value.measure() == Measure.SHARE) {
            return Optional.of(share(key, value, others));
        }
        List<DerivedFigure> standing = others.stream()
                .filter(other -> !(benchmark(other) instanceof Benchmark.OfPeriod))
                .toList();
        if (!standing.isEmpty()) {
            return Optional.of(benchmarks(key, value, standing));
        }
        List<DerivedFigure> earlier = others.stream()
                .filter(other -> follows(value.period(), other.period()))
                .toList();
        if (!earlier.isEmpty()) {
            return Optional.of(earlier(key, value, earlier));
        }
        return value.measure() == Measure.GROWTH && growth.canCompare(value)
                ? Optional.of(growth.among(key, value))
                : Optional.empty();
    }

    private static @Nullable Benchmark benchmark(DerivedFigure derived) {
        return derived.difference().benchmark();
    }

    /** Figures on one scale: same measure, same unit. */
    private static boolean comparable(List<Figure> values) {
        Figure first = values.getFirst();
        return values.stream()
                .allMatch(one -> one.measure() == first.measure()
                        && one.quantity().unit().equals(first.quantity().unit()));
    }

    /**
     * Whether two periods may stand side by side in time: of one kind, or both counted from January on. A cumulative
     * period never stands beside a single later quarter.
     */
    private static boolean follows(Period later, Period earlier) {
        return fromJanuary(later, earlier) || later.kind() == earlier.kind();
    }

    private static boolean fromJanuary(Period one, Period other) {
        return one.start().getMonthValue() == 1 && other.start().getMonthValue() == 1;
    }

    private Chart benchmarks(String key, Figure value, List<DerivedFigure> others) {
        boolean areas = benchmark(others.getFirst()) instanceof Benchmark.OfArea;
        String subject = areas ? telling.area(value.area()) : telling.label(value.indicator());
        String other = telling.label(others.getFirst());
        String measure = wording.named(telling.label(value.indicator()), value.measure());
        String what = value.measure() == Measure.GROWTH ? wording.measure(Measure.GROWTH) : measure;
        String caption =
                areas ? wording.captionArea(what, subject, other) : wording.captionIndicator(what, subject, other);
        return chart(key, Kind.BENCHMARK, caption, pair(value, subject, others), gap(value, others));
    }

    private Chart earlier(String key, Figure value, List<DerivedFigure> others) {
        boolean fromJanuary = others.stream().allMatch(other -> fromJanuary(value.period(), other.period()));
        List<Point> points = new ArrayList<>(others.stream()
                .sorted(Comparator.comparing(DerivedFigure::period))
                .map(other -> telling.point(other, wording.shortPeriod(other.period()), Role.BENCHMARK))
                .toList());
        points.add(telling.point(value, wording.shortPeriod(value.period()), "", Role.SUBJECT));
        return chart(
                key,
                Kind.EARLIER,
                wording.captionEarlier(wording.measure(value.measure()), fromJanuary),
                points,
                gap(value, others));
    }

    private Chart share(String key, Figure value, List<DerivedFigure> others) {
        String caption = wording.captionShare(telling.indicator(value).name().in(telling.language()));
        boolean overTime = others.stream().allMatch(other -> benchmark(other) instanceof Benchmark.OfPeriod);
        String subject = overTime ? wording.shortPeriod(value.period()) : telling.area(value.area());
        List<Point> points = pair(value, subject, others);
        return new Chart(
                key,
                Kind.SHARE,
                caption,
                wording.summary(caption, points),
                points,
                gap(value, others),
                new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    private List<Point> pair(Figure value, String subject, List<DerivedFigure> others) {
        List<Point> points = new ArrayList<>();
        points.add(telling.point(value, subject, "", Role.SUBJECT));
        others.forEach(other -> points.add(telling.point(other, telling.label(other), Role.BENCHMARK)));
        return points;
    }

    private Chart members(String key, List<Figure> values) {
        boolean falls = values.stream().allMatch(one -> one.quantity().value().signum() < 0);
        List<Point> points = values.stream()
                .map(one -> telling.point(one, telling.label(one.indicator()), "", Role.SUBJECT))
                .toList();
        String caption = values.getFirst().measure() == Measure.GROWTH
                ? wording.captionMembers(falls)
                : wording.measure(values.getFirst().measure());
        return chart(key, Kind.MEMBERS, caption, points, null);
    }

    private @Nullable Gap gap(Figure value, List<DerivedFigure> others) {
        if (others.isEmpty()) {
            return null;
        }
        DerivedFigure other = others.getFirst();
        BigDecimal one = value.quantity().value();
        BigDecimal two = other.quantity().value();
        String label = telling.value(other.difference());
        return new Gap(
                other.difference().id(),
                one.min(two),
                one.max(two),
                label,
                wording.spokenGap(label, telling.label(other)));
    }

    private Chart chart(String key, Kind kind, String caption, List<Point> points, @Nullable Gap gap) {
        return new Chart(key, kind, caption, wording.summary(caption, points), points, gap, Scales.around(points));
    }
}
