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
final class Plotter {

    private final Words words;

    Plotter(Words words) {
        this.words = words;
    }

    ChartOptions plot(Chart chart) {
        Gap gap = chart.gap();
        return new ChartOptions(
                chart.kind() == Chart.Kind.EARLIER ? Kind.COLUMNS : Kind.BARS,
                chart.caption(),
                chart.summary(),
                chart.points().stream().map(this::point).toList(),
                gap == null ? null : new ChartBand(gap.figure(), gap.low(), gap.high(), gap.label(), gap.spoken()),
                new ChartScale(chart.scale().min(), chart.scale().max()),
                layout(chart.kind(), gap != null));
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

    private static ChartLayout layout(Chart.Kind kind, boolean gap) {
        int top = gap ? 26 : 4;
        return switch (kind) {
            case BENCHMARK -> new ChartLayout(46, 54, top, true, false);
            case SHARE -> new ChartLayout(46, 54, top, true, true);
            case EARLIER -> new ChartLayout(104, 36, 28, false, false);
            case MEMBERS -> new ChartLayout(46, 54, top, false, false);
            case AMONG -> new ChartLayout(25, 50, top, false, false);
            case RANKED -> new ChartLayout(36, 58, top, false, false);
            case DIFFERENCES -> new ChartLayout(56, 42, top, false, false);
        };
    }
}
