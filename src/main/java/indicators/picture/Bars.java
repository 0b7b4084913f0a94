package indicators.picture;

import indicators.chart.Chart;
import indicators.chart.Gap;
import indicators.chart.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
    private final int thickness;
    private final Axis axis;
    private final List<Row> rows = new ArrayList<>();

    /**
     * The room of one bar.
     *
     * @param top from the top of the first
     * @param above whether its name stands above it, not beside it
     */
    private record Row(Point point, double top, double height, boolean above) {}

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
        boolean beside = widest <= width * NAMES_AT_MOST;
        double names = beside ? widest + SPACE : 0;
        this.thickness = thickness(chart.kind());
        double before = room(true);
        this.axis = new Axis(chart.scale(), names + before, width - names - before - room(false));
        double top = 0;
        for (Point point : chart.points()) {
            boolean above = !beside && !fitsBeforeZero(point);
            double stacked = NAME_LINE + (point.detail().isEmpty() ? 0 : NAME_LINE) + thickness + BELOW;
            rows.add(new Row(point, top, above ? stacked : row(chart.kind()), above));
            top += rows.getLast().height();
        }
    }

    /** Where bars go both ways, the empty side of a rise may hold its name. */
    private boolean fitsBeforeZero(Point point) {
        double name = Math.max(name(point).width(point.label()), type.quiet().width(point.detail()));
        return point.value().signum() > 0 && name + SPACE <= axis.zero();
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
        return top() + rows.getLast().top() + rows.getLast().height();
    }

    private double top() {
        return chart.gap() == null ? 0 : 28;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        Axis placed = new Axis(chart.scale(), x + axis.start(), axis.length());
        double top = y + top();
        double bottom = y + height();
        if (chart.kind() == Chart.Kind.SHARE) {
            rows.forEach(row -> svg.rect(placed.start(), top + barTop(row), placed.length(), thickness, Colour.TRACK));
        }
        Gap gap = chart.gap();
        if (gap != null) {
            band(svg, placed, gap, x, top, bottom);
        }
        for (Row row : rows) {
            name(svg, row, x, top + row.top());
            bar(svg, placed, row.point(), top + barTop(row));
            value(svg, placed, row.point(), top + barTop(row) + thickness / 2.0);
            zero(svg, placed, row, top);
        }
    }

    /** Where a name stands above its bar, the line must not run through it. */
    private void zero(Svg svg, Axis placed, Row row, double top) {
        double from = row.above() ? top + barTop(row) - 2 : top + row.top();
        double to = row.above() ? top + barTop(row) + thickness + 2 : top + row.top() + row.height();
        svg.line(placed.zero(), from, placed.zero(), to, Colour.INK_2);
    }

    private double barTop(Row row) {
        return row.top() + (row.above() ? row.height() - BELOW - thickness : (row.height() - thickness) / 2);
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

    private void name(Svg svg, Row row, double x, double top) {
        Point point = row.point();
        Face face = name(point);
        double middle = row.above() ? top + NAME_LINE / 2.0 : top + row.height() / 2;
        double lift = point.detail().isEmpty() || row.above() ? 0 : NAME_LINE / 2.0;
        svg.label(x, middle - lift + face.size() * 0.36, point.label(), face);
        if (!point.detail().isEmpty()) {
            double second = row.above() ? middle + NAME_LINE : middle + lift;
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
