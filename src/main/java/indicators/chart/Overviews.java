package indicators.chart;

import indicators.chart.Chart.Kind;
import indicators.chart.Point.Role;
import indicators.chart.Wording.Against;
import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the pictures across the cards: growth rates ranked, and the differences against one area or period. */
final class Overviews {

    private final Telling telling;
    private final Findings findings;
    private final Wording wording;
    private final GrowthRates growth;
    private final Rows rows;

    Overviews(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.findings = telling.findings();
        this.wording = telling.wording();
        this.growth = growth;
        this.rows = new Rows(telling);
    }

    List<Overview> all() {
        List<Overview> overviews = new ArrayList<>();
        if (growth.size() > 1) {
            overviews.add(new Overview(
                    wording.overviewRanked(),
                    growth.ranked("growth-ranked"),
                    List.of(),
                    growth.derived().stream().map(telling::derivation).toList(),
                    rows.of(growth.stated(), growth.derived())));
        }
        Map<Benchmark, List<Figure>> byBenchmark = new LinkedHashMap<>();
        for (Figure figure : findings.figures()) {
            Benchmark benchmark = figure.benchmark();
            if (benchmark instanceof Benchmark.OfArea || benchmark instanceof Benchmark.OfPeriod) {
                byBenchmark.computeIfAbsent(benchmark, one -> new ArrayList<>()).add(figure);
            }
        }
        byBenchmark.forEach((benchmark, differences) -> overviews.add(against(benchmark, differences)));
        return overviews;
    }

    private Overview against(Benchmark benchmark, List<Figure> differences) {
        Against against = Telling.against(benchmark);
        String other = telling.benchmark(benchmark);
        List<Point> points = differences.stream().map(this::point).toList();
        String caption = wording.overviewAgainstCaption(
                against,
                telling.area(findings.document().area()),
                other,
                differences.stream()
                        .filter(telling::lowerIsBetter)
                        .map(one -> telling.label(one.indicator()))
                        .toList());
        List<DerivedFigure> derived = differences.stream()
                .flatMap(one -> telling.derivedFrom(one).stream())
                .toList();
        Chart chart = new Chart(
                "against-" + benchmark.code().toLowerCase(Locale.ROOT).replace('/', '-'),
                Kind.DIFFERENCES,
                caption,
                wording.summary(caption, points),
                points,
                null,
                Scales.around(points));
        return new Overview(
                wording.overviewAgainst(against, other),
                chart,
                note(benchmark, other),
                derived.stream().map(telling::derivation).toList(),
                rows.of(differences, derived));
    }

    private Point point(Figure difference) {
        String aboutId = difference.about();
        Figure about = aboutId == null ? difference : telling.figure(aboutId).orElse(difference);
        String label = wording.named(telling.label(difference.indicator()), about.measure());
        String detail = telling.derivedFrom(difference)
                .map(derived -> wording.pair(telling.value(about), telling.value(derived)))
                .orElse("");
        return telling.point(difference, label, detail, Role.SUBJECT);
    }

    /** Claims against the same benchmark have no number, so they are named and not drawn. */
    private List<Run> note(Benchmark benchmark, String name) {
        List<Claim> claims = findings.claims().stream()
                .filter(claim -> benchmark.equals(claim.benchmark()))
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        Claim.Relation relation = claims.getFirst().relation();
        List<String> names = claims.stream()
                .filter(claim -> claim.relation() == relation)
                .map(claim -> telling.label(claim.indicator()))
                .toList();
        return List.of(Run.plain(wording.claimsWithoutNumber(names, wording.relationTo(relation, name))));
    }
}
