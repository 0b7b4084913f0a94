package indicators.picture;

import indicators.chart.Chart;
import indicators.chart.Gap;
import indicators.chart.Point;
import java.math.BigDecimal;

/**
 * Bars from zero, each with its name and its value beside it; names stand above where they would leave the bars too
 * little room.
 */
final class Bars implements Piece {

    private static final double NAMES_AT_MOST = 0.36;
    private static final int SPACE = 16;
    private static final int BESIDE = 8;
    private static final int BELOW = 10;
    private static final int NAME_LINE = 22;

    private final Chart chart;
    private final double width;
    private final Type type;
    private final String derived;
    private final boolean above;
    private final double names;
    private final int row;
    private final int thickness;

    Bars(Chart chart, double width, Type type, String derived) {
        this.chart = chart;
        this.width = width;
        this.type = type;
        this.derived = derived;
        double widest = chart.points().stream()
                .mapToDouble(point ->
                        Math.max(name(point).width(point.label()), type.quiet().width(point.detail())))
                .max()
                .orElseThrow();
        this.above = widest > width * NAMES_AT_MOST;
        this.names = above ? 0 : widest + SPACE;
        boolean detailed =
                chart.points().stream().anyMatch(point -> !point.detail().isEmpty());
        this.thickness = thickness(chart.kind());
        this.row = above ? NAME_LINE + (detailed ? NAME_LINE : 0) + thickness + BELOW : row(chart.kind());
    }

    private static int thickness(Chart.Kind kind) {
        return switch (kind) {
            case BENCHMARK, SHARE, MEMBERS, EARLIER -> 28;
            case AMONG -> 14;
            case RANKED -> 20;
            case DIFFERENCES -> 24;
        };
    }

    private static int row(Chart.Kind kind) {
        return switch (kind) {
            case BENCHMARK, SHARE, MEMBERS, EARLIER -> 52;
            case AMONG -> 28;
            case RANKED -> 36;
            case DIFFERENCES -> 60;
        };
    }

    @Override
    public double height() {
        return top() + (double) row * chart.points().size();
    }

    private double top() {
        return chart.gap() == null ? 0 : 28;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        double before = room(true);
        Axis axis = new Axis(chart.scale(), x + names + before, width - names - before - room(false));
        double top = y + top();
        double bottom = y + height();
        if (chart.kind() == Chart.Kind.SHARE) {
            for (int at = 0; at < chart.points().size(); at++) {
                svg.rect(axis.start(), barTop(top, at), axis.length(), thickness, Colour.TRACK);
            }
        }
        Gap gap = chart.gap();
        if (gap != null) {
            band(svg, axis, gap, x, top, bottom);
        }
        for (int at = 0; at < chart.points().size(); at++) {
            Point point = chart.points().get(at);
            name(svg, point, x, top + (double) at * row);
            bar(svg, axis, point, barTop(top, at));
            value(svg, axis, point, barTop(top, at) + thickness / 2.0);
        }
        zero(svg, axis, top, bottom);
    }

    /** Where names stand above the bars, the line must not run through them. */
    private void zero(Svg svg, Axis axis, double top, double bottom) {
        if (!above) {
            svg.line(axis.zero(), top, axis.zero(), bottom, Colour.INK_2);
            return;
        }
        for (int at = 0; at < chart.points().size(); at++) {
            svg.line(axis.zero(), barTop(top, at) - 2, axis.zero(), barTop(top, at) + thickness + 2, Colour.INK_2);
        }
    }

    private double barTop(double top, int at) {
        double free = above ? row - BELOW - thickness : (row - thickness) / 2.0;
        return top + (double) at * row + free;
    }

    private void bar(Svg svg, Axis axis, Point point, double top) {
        double low = axis.at(BigDecimal.ZERO.min(point.value()));
        double high = axis.at(BigDecimal.ZERO.max(point.value()));
        svg.bar(low, top, high - low, thickness, point.role(), point.derived(), point.figure());
    }

    private void band(Svg svg, Axis axis, Gap gap, double x, double top, double bottom) {
        double low = axis.at(gap.low());
        double high = axis.at(gap.high());
        svg.rect(low, top, high - low, bottom - top, Colour.BAND);
        svg.line(low, top, low, bottom, Colour.SUBJECT);
        svg.line(high, top, high, bottom, Colour.SUBJECT);
        svg.line(low, top, high, top, Colour.SUBJECT);
        double wide = type.strong().width(gap.label());
        svg.label(Math.max(x, Math.min(low, x + width - wide)), top - 8, gap.label(), type.strong());
    }

    private Face name(Point point) {
        boolean alike = chart.kind() == Chart.Kind.RANKED || chart.kind() == Chart.Kind.DIFFERENCES;
        return point.role() == Point.Role.SUBJECT && !alike ? type.strong() : type.own();
    }

    private void name(Svg svg, Point point, double x, double top) {
        Face face = name(point);
        double middle = above ? top + NAME_LINE / 2.0 : top + row / 2.0;
        double lift = point.detail().isEmpty() || above ? 0 : NAME_LINE / 2.0;
        svg.label(x, middle - lift + face.size() * 0.36, point.label(), face);
        if (!point.detail().isEmpty()) {
            double second = above ? middle + NAME_LINE : middle + lift;
            svg.label(x, second + type.quiet().size() * 0.36, point.detail(), type.quiet());
        }
    }

    /** Values against a benchmark stand in one column, right of the bracket; others at the end of their bar. */
    private void value(Svg svg, Axis axis, Point point, double middle) {
        boolean column = chart.kind() == Chart.Kind.BENCHMARK || chart.kind() == Chart.Kind.SHARE;
        BigDecimal end = column
                ? chart.points().stream().map(Point::value).reduce(point.value(), BigDecimal::max)
                : point.value();
        double baseline = middle + type.strong().size() * 0.36;
        double start = point.value().signum() < 0
                ? axis.at(end) - BESIDE - type.strong().width(point.valueLabel()) - derivedWidth(point)
                : axis.at(end) + BESIDE;
        svg.label(start, baseline, point.valueLabel(), type.strong());
        if (point.derived()) {
            svg.label(start + type.strong().width(point.valueLabel()) + 5, baseline, derived, type.note());
        }
    }

    private double derivedWidth(Point point) {
        return point.derived() ? 5 + type.note().width(derived) : 0;
    }

    /** Room for the values on one side. */
    private double room(boolean negative) {
        return chart.points().stream()
                .filter(point -> (point.value().signum() < 0) == negative)
                .mapToDouble(point -> BESIDE + type.strong().width(point.valueLabel()) + derivedWidth(point))
                .max()
                .orElse(0);
    }
}
