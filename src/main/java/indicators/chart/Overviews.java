package indicators.chart;

import indicators.chart.Chart.Kind;
import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Period;
import indicators.figure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pictures across the cards: growth rates ranked, and the differences against one area or period. */
final class Overviews {

    private final Telling telling;
    private final Findings findings;
    private final Captions captions;
    private final GrowthRates growth;
    private final Marks marks;
    private final Rows rows;

    Overviews(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.findings = telling.findings();
        this.captions = telling.captions();
        this.growth = growth;
        this.marks = new Marks(telling);
        this.rows = new Rows(telling);
    }

    List<Overview> all() {
        List<Overview> overviews = new ArrayList<>();
        if (growth.size() > 1) {
            overviews.add(ranked());
        }
        Map<Benchmark, List<Figure>> byBenchmark = new LinkedHashMap<>();
        findings.figures().stream().filter(this::inPoints).forEach(figure -> {
            Benchmark benchmark = figure.benchmark();
            if (benchmark instanceof Benchmark.OfArea || benchmark instanceof Benchmark.OfPeriod) {
                byBenchmark.computeIfAbsent(benchmark, one -> new ArrayList<>()).add(figure);
            }
        });
        byBenchmark.forEach((benchmark, differences) -> {
            List<Run> claims = claims(benchmark);
            if (differences.size() > 1 || !claims.isEmpty()) {
                overviews.add(against(benchmark, differences, claims));
            }
        });
        return overviews;
    }

    /** Differences of the document's own area in percentage points: what one axis can hold. */
    private boolean inPoints(Figure figure) {
        return figure.area().equals(findings.document().area())
                && figure.quantity().unit().equals(Unit.PERCENTAGE_POINT);
    }

    private Overview ranked() {
        List<DerivedFigure> derived = growth.all().stream()
                .flatMap(one -> one instanceof Value.Derived other ? Stream.of(other.figure()) : Stream.empty())
                .toList();
        return new Overview(
                captions.ranked(),
                growth.ranked("growth-ranked"),
                periods(growth.all()),
                derived.stream().map(telling::derivation).toList(),
                rows.of(growth.all()));
    }

    private Overview against(Benchmark benchmark, List<Figure> differences, List<Run> claims) {
        Period own = differences.getFirst().period();
        String other = telling.inSentence(benchmark, own);
        List<Value> values = differences.stream().<Value>map(Value.Stated::new).toList();
        List<DerivedFigure> derived = differences.stream()
                .flatMap(one -> telling.derivedFrom(one).stream())
                .toList();
        List<Point> points = differences.stream().map(marks::difference).toList();
        String caption = caption(benchmark, other, differences);
        Chart chart = new Chart(
                key(benchmark),
                Kind.DIFFERENCES,
                caption,
                captions.summary(caption, points, ""),
                points,
                null,
                Scales.around(values));
        return new Overview(
                captions.against(other),
                chart,
                Stream.concat(periods(values).stream(), claims.stream()).toList(),
                derived.stream().map(telling::derivation).toList(),
                rows.of(Stream.concat(values.stream(), derived.stream().map(Value.Derived::new))
                        .toList()));
    }

    private static String key(Benchmark benchmark) {
        return "against-" + benchmark.code().toLowerCase(Locale.ROOT).replace('/', '-');
    }

    private String caption(Benchmark benchmark, String other, List<Figure> differences) {
        List<String> lowerIsBetter = differences.stream()
                .map(Figure::indicator)
                .filter(telling::lowerIsBetter)
                .map(telling::label)
                .toList();
        return benchmark instanceof Benchmark.OfPeriod
                ? captions.againstPeriodCaption(other, lowerIsBetter)
                : captions.againstAreaCaption(telling.area(findings.document().area()), other, lowerIsBetter);
    }

    /** Which rows are of which period, where they are not all of one; most rows need not be named. */
    private List<Run> periods(List<Value> values) {
        Map<Period, List<String>> byPeriod = values.stream()
                .collect(Collectors.groupingBy(
                        Value::period,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> telling.label(one.indicator()), Collectors.toList())));
        if (byPeriod.size() < 2) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        String others = "";
        for (Map.Entry<Period, List<String>> entry : byPeriod.entrySet()) {
            String period = telling.wording().period(entry.getKey());
            if (entry.getValue().size() * 2 > values.size()) {
                others = captions.periodOfOthers(period);
            } else {
                parts.add(captions.period(entry.getValue(), period));
            }
        }
        if (!others.isEmpty()) {
            parts.add(others);
        }
        return List.of(Run.plain(captions.periods(parts)));
    }

    /** Claims against the same benchmark have no number, so they are named and not drawn. */
    private List<Run> claims(Benchmark benchmark) {
        record Saying(Claim.Relation relation, boolean growth) {}
        Map<Saying, List<Claim>> bySaying = findings.claims().stream()
                .filter(claim -> benchmark.equals(claim.benchmark()))
                .collect(Collectors.groupingBy(
                        claim -> new Saying(claim.relation(), telling.isOfGrowth(claim)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Period period = Period.parse(findings.document().defaultPeriod());
        return bySaying.entrySet().stream()
                .flatMap(entry -> captions
                        .claims(
                                entry.getValue().stream()
                                        .map(claim -> Run.claim(inSentence(claim.indicator()), claim.id()))
                                        .toList(),
                                entry.getKey().growth(),
                                entry.getKey().relation(),
                                telling.inSentence(benchmark, period))
                        .stream())
                .toList();
    }

    private String inSentence(String indicator) {
        return telling.wording().indicatorInSentence(telling.label(indicator));
    }
}
