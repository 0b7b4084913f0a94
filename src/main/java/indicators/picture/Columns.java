package indicators.picture;

import indicators.chart.Chart;
import indicators.chart.Gap;
import indicators.chart.Point;
import java.math.BigDecimal;
import java.util.List;

/** Columns in time order from a common foot, the change between the first two named in the gap. */
final class Columns implements Piece {

    private static final double WIDEST = 420;
    private static final double SHARE_OF_PLACE = 0.3;
    private static final int PLOT = 150;
    private static final int VALUES = 30;
    private static final int NAMES = 30;

    private final Chart chart;
    private final double place;
    private final Type type;
    private final String derived;

    Columns(Chart chart, double width, Type type, String derived) {
        this.chart = chart;
        this.place = Math.min(width, WIDEST) / chart.points().size();
        this.type = type;
        this.derived = derived;
    }

    @Override
    public double height() {
        return VALUES + PLOT + NAMES;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        // Values grow upwards: the axis runs from the foot with a negative length.
        Axis axis = new Axis(chart.scale(), y + VALUES + PLOT, -PLOT);
        List<Point> points = chart.points();
        double thick = place * SHARE_OF_PLACE;
        Gap gap = chart.gap();
        if (gap != null && points.size() > 1) {
            band(svg, axis, gap, x + place / 2 + thick / 2, x + place * 1.5 - thick / 2);
        }
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            double middle = x + place * (at + 0.5);
            double top = axis.at(BigDecimal.ZERO.max(point.value()));
            double foot = axis.at(BigDecimal.ZERO.min(point.value()));
            svg.bar(middle - thick / 2, top, thick, foot - top, point.role(), point.derived(), point.figure());
            value(svg, point, middle, thick, top - 8, gap != null && at == 0);
            Face name = point.role() == Point.Role.SUBJECT ? type.strong() : type.own();
            svg.label(middle - name.width(point.label()) / 2, y + VALUES + PLOT + 21, point.label(), name);
        }
        svg.line(x, axis.zero(), x + place * points.size(), axis.zero(), Colour.INK_2);
    }

    /** The value of the column before the band ends with its column, so that it does not reach into the band. */
    private void value(Svg svg, Point point, double middle, double thick, double baseline, boolean beside) {
        double number = type.strong().width(point.valueLabel());
        double whole = number + (point.derived() ? 5 + type.note().width(derived) : 0);
        double start = beside ? middle + thick / 2 - whole - 6 : middle - whole / 2;
        svg.label(start, baseline, point.valueLabel(), type.strong());
        if (point.derived()) {
            svg.label(start + number + 5, baseline, derived, type.note());
        }
    }

    private void band(Svg svg, Axis axis, Gap gap, double left, double right) {
        double high = axis.at(gap.high());
        double low = axis.at(gap.low());
        svg.rect(left, high, right - left, low - high, Colour.BAND);
        svg.line(left, high, right, high, Colour.SUBJECT);
        svg.line(left, low, right, low, Colour.SUBJECT);
        double start = (left + right - type.strong().width(gap.label())) / 2;
        boolean fits = low - high >= 24;
        svg.label(start, fits ? (low + high) / 2 + 5 : high - 8, gap.label(), type.strong());
    }
}
