package indicators.chart;

import indicators.chart.Chart.Kind;
import indicators.chart.Point.Role;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The growth rates of a document, one for each indicator of its area: stated ones, and derived ones of indicators that
 * have no stated one. Earlier periods and other areas stay out.
 */
final class GrowthRates {

    private final Telling telling;
    private final Wording wording;
    private final List<Figure> stated;
    private final List<DerivedFigure> derived;

    GrowthRates(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
        String area = telling.findings().document().area();
        this.stated = telling.findings().figures().stream()
                .filter(one -> one.measure() == Measure.GROWTH && one.area().equals(area))
                .toList();
        this.derived = telling.findings().derived().stream()
                .filter(one -> one.measure() == Measure.GROWTH && one.area().equals(area))
                .filter(one ->
                        stated.stream().noneMatch(other -> other.indicator().equals(one.indicator())))
                .toList();
    }

    /** Whether there is another growth rate to stand beside this one. */
    boolean canCompare(Figure figure) {
        return stated.contains(figure) && points(figure, Role.QUIET).size() > 1;
    }

    int size() {
        return stated.size() + derived.size();
    }

    /** The place of this figure by value among all growth rates, from 1. */
    int place(Figure figure) {
        BigDecimal value = figure.quantity().value();
        return 1
                + (int) Stream.concat(
                                stated.stream().map(one -> one.quantity().value()),
                                derived.stream().map(one -> one.quantity().value()))
                        .filter(other -> other.compareTo(value) > 0)
                        .count();
    }

    /** One growth rate among those of its sign; the others stay in the background. */
    Chart among(String key, Figure figure) {
        List<Point> points = points(figure, Role.QUIET);
        List<Figure> falls = stated.stream()
                .filter(one -> !sameSign(figure, one.quantity().value()))
                .toList();
        String where = falls.stream()
                .map(one -> telling.findings()
                        .catalogue()
                        .family(telling.indicator(one).family())
                        .name()
                        .in(telling.language()))
                .distinct()
                .collect(Collectors.joining("、"));
        String caption = wording.captionAmong(falls.size(), where);
        return new Chart(
                key, Kind.AMONG, caption, wording.summary(caption, points), points, null, Scales.around(points));
    }

    /** All growth rates by value. */
    Chart ranked(String key) {
        List<Point> points = sorted(Stream.concat(
                stated.stream().map(one -> point(one, Role.SUBJECT)),
                derived.stream().map(one -> point(one, Role.SUBJECT))));
        Point first = points.getFirst();
        String caption = wording.overviewRankedCaption(first.label(), first.valueLabel());
        return new Chart(
                key, Kind.RANKED, caption, wording.summary(caption, points), points, null, Scales.around(points));
    }

    List<Figure> stated() {
        return stated;
    }

    List<DerivedFigure> derived() {
        return derived;
    }

    private List<Point> points(Figure own, Role others) {
        return sorted(Stream.concat(
                stated.stream()
                        .filter(one -> sameSign(own, one.quantity().value()))
                        .map(one -> point(one, one.equals(own) ? Role.SUBJECT : others)),
                derived.stream()
                        .filter(one -> sameSign(own, one.quantity().value()))
                        .map(one -> point(one, others))));
    }

    private static boolean sameSign(Figure own, BigDecimal value) {
        return (own.quantity().value().signum() < 0) == (value.signum() < 0);
    }

    private Point point(Figure figure, Role role) {
        boolean usual =
                figure.period().toString().equals(telling.findings().document().defaultPeriod());
        String name = telling.indicator(figure).label().in(telling.language());
        return telling.point(figure, usual ? name : wording.withPeriod(name, figure.period()), "", role);
    }

    private Point point(DerivedFigure figure, Role role) {
        return telling.point(figure, telling.label(figure.indicator()), role);
    }

    private static List<Point> sorted(Stream<Point> points) {
        List<Point> sorted = new ArrayList<>(points.toList());
        sorted.sort(Comparator.comparing(Point::value).reversed());
        return List.copyOf(sorted);
    }
}
