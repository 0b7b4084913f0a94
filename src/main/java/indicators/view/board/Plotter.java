package indicators.view.board;

import indicators.apex.ChartBand;
import indicators.apex.ChartLayout;
import indicators.apex.ChartOptions;
import indicators.apex.ChartPoint;
import indicators.apex.ChartScale;
import indicators.apex.Kind;
import indicators.apex.Tone;
import indicators.chart.Chart;
import indicators.chart.Gap;
import indicators.chart.Point;
import indicators.view.shell.Words;

/** Turns a picture into what is drawn of it: the direction of its bars, and how much room they take. */
public final class Plotter {

    /** How much higher than on a card a row may become where there is room. */
    private static final int TALLEST = 2;

    private static final int LEAST_STACKED = 46;

    private final Words words;
    private final int height;

    /** For cards: rows as high as they need. */
    public Plotter(Words words) {
        this(words, 0);
    }

    /** @param height room for all rows together, in px, which they fill as far as it looks well */
    public Plotter(Words words, int height) {
        this.words = words;
        this.height = height;
    }

    public ChartOptions plot(Chart chart) {
        Gap gap = chart.gap();
        return new ChartOptions(
                chart.kind() == Chart.Kind.EARLIER ? Kind.COLUMNS : Kind.BARS,
                chart.caption(),
                chart.summary(),
                chart.points().stream().map(this::point).toList(),
                gap == null ? null : new ChartBand(gap.figure(), gap.low(), gap.high(), gap.label(), gap.spoken()),
                new ChartScale(chart.scale().min(), chart.scale().max()),
                layout(chart));
    }

    private ChartPoint point(Point point) {
        return new ChartPoint(
                point.figure(),
                point.label(),
                point.detail(),
                point.value(),
                point.valueLabel(),
                point.derived() ? words.text("derived.mark") : "",
                switch (point.role()) {
                    case SUBJECT -> Tone.SUBJECT;
                    case BENCHMARK -> Tone.BENCHMARK;
                    case QUIET -> Tone.QUIET;
                },
                point.derived(),
                point.spoken());
    }

    private ChartLayout layout(Chart chart) {
        int top = chart.gap() == null ? 4 : 26;
        int before = room(chart, true);
        int after = room(chart, false);
        int names = chart.points().stream()
                .mapToInt(point -> width(point.label()))
                .max()
                .orElse(0);
        int width = before + names + after;
        int rows = chart.kind() == Chart.Kind.EARLIER ? 1 : chart.points().size();
        return switch (chart.kind()) {
            case BENCHMARK -> layout(46, rows, 54, top, before, after, 62, width, true, false);
            case SHARE -> layout(46, rows, 54, top, before, after, 62, width, true, true);
            case EARLIER -> layout(104, rows, 28, 28, before, after, 104, width, false, false);
            case MEMBERS -> layout(46, rows, 54, top, before, after, 62, width, false, false);
            case AMONG -> layout(25, rows, 50, top, before, after, 50, width, false, false);
            case RANKED -> layout(36, rows, 58, top, before, after, 58, width, false, false);
            case DIFFERENCES -> layout(56, rows, 42, top, before, after, 100, width, false, false);
        };
    }

    private ChartLayout layout(
            int least,
            int rows,
            int thickness,
            int top,
            int before,
            int after,
            int stacked,
            int width,
            boolean valuesInColumn,
            boolean track) {
        int row = Math.clamp((height - top) / rows, least, TALLEST * least);
        // With a name above its bar, a row may still be a little lower where height is short.
        int above = height == 0 ? stacked : Math.clamp((height - top) / rows, LEAST_STACKED, stacked);
        return new ChartLayout(row, thickness, top, before, after, Math.max(row, above), width, valuesInColumn, track);
    }

    /** How much room the values on one side need, in px. */
    private int room(Chart chart, boolean negative) {
        return chart.points().stream()
                .filter(point -> (point.value().signum() < 0) == negative)
                .mapToInt(point ->
                        16 + width(point.valueLabel()) + (point.derived() ? 6 + width(words.text("derived.mark")) : 0))
                .max()
                .orElse(negative ? 0 : 8);
    }

    /** About how wide words are, in px: Han letters twice as wide as others. */
    private static int width(String words) {
        return words.chars().map(one -> Character.isIdeographic(one) ? 14 : 7).sum();
    }
}
