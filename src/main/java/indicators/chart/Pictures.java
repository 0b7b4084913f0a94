package indicators.chart;

import static indicators.chart.Comparability.comparable;
import static indicators.chart.Comparability.cumulative;
import static indicators.chart.Comparability.drawable;

import indicators.chart.Chart.Kind;
import indicators.figure.Benchmark;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the picture of a card by what the card holds. */
final class Pictures {

    private static final Scale WHOLE = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final int MOST_NAMES = 3;

    private final Telling telling;
    private final Captions captions;
    private final Marks marks;
    private final GrowthRates growth;

    Pictures(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.captions = telling.captions();
        this.marks = new Marks(telling);
        this.growth = growth;
    }

    /**
     * The picture of a card with these values, or empty where there is nothing to compare. Where they are on several
     * scales, the first that gives a comparison is drawn; a growth rate alone stands among those of its document.
     */
    Optional<Chart> of(String key, List<Value.Stated> values) {
        List<List<Value.Stated>> scales = byScale(values);
        return scales.stream()
                .flatMap(scale -> compared(key, scale).stream())
                .findFirst()
                .or(() ->
                        values.stream().filter(growth::canCompare).findFirst().map(value -> growth.among(key, value)));
    }

    /** The values by scale, each thing once, in text order. */
    private static List<List<Value.Stated>> byScale(List<Value.Stated> values) {
        List<List<Value.Stated>> scales = new ArrayList<>();
        for (Value.Stated value : values) {
            Optional<List<Value.Stated>> known = scales.stream()
                    .filter(scale -> scale.getFirst().sameScale(value))
                    .findFirst();
            if (known.isEmpty()) {
                scales.add(new ArrayList<>(List.of(value)));
            } else if (known.get().stream().noneMatch(value::sameThing)) {
                known.get().add(value);
            }
        }
        return scales;
    }

    private Optional<Chart> compared(String key, List<Value.Stated> stated) {
        Value.Stated subject = subject(stated);
        List<Value> values = withBenchmarks(stated);
        if (!drawable(subject.measure())) {
            return Optional.empty();
        }
        if (isShare(values)) {
            return Optional.of(share(key, subject, values));
        }
        if (values.size() < 2) {
            return Optional.empty();
        }
        Facets facets = Facets.of(values);
        if (Facets.of(stated).indicators()) {
            return Optional.of(members(key, subject, values));
        }
        return Optional.of(facets.onlyPeriods() ? earlier(key, subject, values) : benchmarks(key, subject, values));
    }

    /** Whose card it is: the newest value of the document's area, else the first. */
    private Value.Stated subject(List<Value.Stated> stated) {
        String area = telling.findings().document().area();
        return stated.stream()
                .filter(one -> one.area().equals(area))
                .max(Comparator.comparing(Value.Stated::period))
                .orElse(stated.getFirst());
    }

    /** Each value followed by what it is measured against, as far as their periods allow; nothing twice. */
    private List<Value> withBenchmarks(List<Value.Stated> stated) {
        List<Value> values = new ArrayList<>();
        for (Value.Stated one : stated) {
            Value.Stated own = subject(stated.stream()
                    .filter(other -> other.indicator().equals(one.indicator()))
                    .toList());
            if (comparable(one.measure(), own.period(), one.period())) {
                values.add(one);
                benchmarksOf(one).stream()
                        .filter(other -> comparable(one.measure(), one.period(), other.period()))
                        .filter(other -> stated.stream().noneMatch(other::sameThing))
                        .filter(other -> values.stream().noneMatch(other::sameThing))
                        .forEach(values::add);
            }
        }
        return values;
    }

    private List<Value.Derived> benchmarksOf(Value.Stated value) {
        return telling.differences(value.figure()).stream()
                .flatMap(difference -> telling.derivedFrom(difference).stream())
                .map(Value.Derived::new)
                .toList();
    }

    private static boolean isShare(List<Value> values) {
        return values.getFirst().measure() == Measure.SHARE
                && values.stream()
                        .allMatch(one -> one.quantity().unit().equals(Unit.PERCENT)
                                && !Marks.falls(one)
                                && one.quantity().value().compareTo(WHOLE.max()) <= 0);
    }

    private Chart share(String key, Value.Stated subject, List<Value> values) {
        boolean one = !Facets.of(values).indicators();
        String what = one
                ? telling.indicator(subject.indicator()).name().in(telling.language())
                : captions.measured(Measure.SHARE);
        return chart(key, Kind.SHARE, captions.share(what), subject, ownFirst(subject, values), WHOLE);
    }

    private Chart members(String key, Value.Stated subject, List<Value> values) {
        boolean all = values.stream().allMatch(Marks::falls);
        boolean some = values.stream().anyMatch(Marks::falls);
        String caption = captions.members(captions.measured(subject.measure()), all, some);
        return chart(key, Kind.MEMBERS, caption, subject, values, Scales.around(values));
    }

    private Chart earlier(String key, Value.Stated subject, List<Value> values) {
        List<Value> inTime =
                values.stream().sorted(Comparator.comparing(Value::period)).toList();
        boolean cumulative =
                inTime.stream().allMatch(one -> one.equals(subject) || cumulative(one.period(), subject.period()));
        String caption = captions.inTime(measured(subject), inTime.size(), cumulative);
        return chart(key, Kind.EARLIER, caption, subject, inTime, Scales.around(inTime));
    }

    private Chart benchmarks(String key, Value.Stated subject, List<Value> values) {
        List<Value> ordered = ownFirst(subject, values);
        String caption = captions.beside(measured(subject), names(ordered));
        return chart(key, Kind.BENCHMARK, caption, subject, ordered, Scales.around(ordered));
    }

    private String measured(Value.Stated subject) {
        return captions.measured(telling.label(subject.indicator()), subject.measure());
    }

    private static List<Value> ownFirst(Value.Stated subject, List<Value> values) {
        List<Value> ordered = new ArrayList<>(values);
        ordered.remove(subject);
        ordered.addFirst(subject);
        return ordered;
    }

    /** The bars' names inside a sentence; none if they differ in more than one way, or are too many to name. */
    private List<String> names(List<Value> values) {
        Facets facets = Facets.of(values);
        Wording wording = telling.wording();
        if (values.size() > MOST_NAMES) {
            return List.of();
        }
        if (facets.onlyAreas()) {
            return values.stream()
                    .map(one -> wording.areaInSentence(telling.area(one.area())))
                    .toList();
        }
        return facets.onlyIndicators()
                ? values.stream()
                        .map(one -> wording.indicatorInSentence(telling.label(one.indicator())))
                        .toList()
                : List.of();
    }

    private Chart chart(String key, Kind kind, String caption, Value.Stated subject, List<Value> values, Scale scale) {
        List<Point> points = marks.of(values, subject);
        Gap gap = values.size() == 2 ? gap(subject, values) : null;
        String summary = captions.summary(caption, points, gap == null ? "" : words(gap.figure()));
        return new Chart(key, kind, caption, summary, points, gap, scale);
    }

    /** The stated difference between the two values of a picture; null if the text states none. */
    private @Nullable Gap gap(Value.Stated subject, List<Value> values) {
        Value other = values.getFirst().equals(subject) ? values.getLast() : values.getFirst();
        return telling.differences(subject.figure()).stream()
                .filter(difference -> measuredAgainst(difference, other))
                .findFirst()
                .map(difference -> gap(difference, subject, other))
                .orElse(null);
    }

    private static boolean measuredAgainst(Figure difference, Value other) {
        return switch (difference.benchmark()) {
            case Benchmark.OfArea area -> area.area().equals(other.area());
            case Benchmark.OfPeriod period -> period.period().equals(other.period());
            case Benchmark.OfIndicator indicator -> indicator.indicator().equals(other.indicator());
            case null -> false;
        };
    }

    private String words(String difference) {
        return telling.figure(difference)
                .map(telling::comparison)
                .map(Marks::words)
                .orElse("");
    }

    private Gap gap(Figure difference, Value one, Value other) {
        BigDecimal value = one.quantity().value();
        BigDecimal beside = other.quantity().value();
        return new Gap(
                difference.id(),
                value.min(beside),
                value.max(beside),
                telling.value(difference),
                captions.spokenGap(Marks.words(telling.comparison(difference))));
    }
}
