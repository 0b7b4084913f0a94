package indicators.intake;

import indicators.figure.Benchmark;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks of one document that each difference says what it is about and measured against, and nothing else does. */
final class Differences {

    private final Map<Figure, Line> rows;
    private final Set<String> ids;
    private final Faults faults;
    private final Map<String, Figure> byId = new HashMap<>();
    private final Set<String> measured = new HashSet<>();

    /**
     * @param rows the sound figures with their rows
     * @param ids ids of all rows, also of those with faults
     */
    Differences(Map<Figure, Line> rows, Set<String> ids, Faults faults) {
        this.rows = rows;
        this.ids = ids;
        this.faults = faults;
        rows.keySet().forEach(figure -> byId.put(figure.id(), figure));
    }

    void check() {
        rows.forEach((figure, line) -> {
            if (figure.measure() == Measure.DIFFERENCE) {
                difference(figure, line);
            } else if (!line.get("about").isEmpty() || !line.get("benchmark").isEmpty()) {
                faults.add(
                        line,
                        "measure",
                        "a " + figure.measure().code() + " has about or benchmark",
                        "Leave both empty, or make it a difference");
            }
        });
    }

    private void difference(Figure figure, Line line) {
        if (line.get("about").isEmpty()) {
            faults.add(
                    line,
                    "about",
                    "the difference does not say which figure it is about",
                    "Give the id of that figure");
        } else {
            about(figure, line);
        }
        Benchmark benchmark = figure.benchmark();
        if (line.get("benchmark").isEmpty()) {
            faults.add(
                    line,
                    "benchmark",
                    "the difference does not say what it is measured against",
                    "Write area:CN, period:2024-Q1 or indicator:CODE");
        } else if (benchmark != null) {
            benchmark(figure, benchmark, line);
        }
    }

    private void about(Figure figure, Line line) {
        String id = line.get("about");
        Figure about = byId.get(id);
        if (id.equals(figure.id())) {
            faults.add(line, "about", "the difference is about itself", "Give the id of the figure it refers to");
        } else if (about != null && about.measure() == Measure.DIFFERENCE) {
            faults.add(
                    line,
                    "about",
                    "“" + id + "” is itself a difference",
                    "Give the id of a figure with a value of its own");
        } else if (about != null) {
            sameSubject(figure, about, line);
        } else if (!ids.contains(id) && faults.complete("figures.csv")) {
            faults.add(
                    line,
                    "about",
                    "“" + id + "” is no figure of this document",
                    "Give the id of the figure the difference refers to");
        }
    }

    private void sameSubject(Figure figure, Figure about, Line line) {
        Unit whole = about.quantity().unit();
        Unit part = figure.quantity().unit();
        if (!whole.equals(Unit.PERCENT) || !part.equals(Unit.PERCENTAGE_POINT)) {
            faults.add(
                    line,
                    "unit",
                    "a difference in " + part + " about a figure in " + whole,
                    "A difference in percentage-point is about a figure in percent");
        }
        same(line, "indicator", figure.indicator(), about.indicator());
        same(line, "area", figure.area(), about.area());
        same(line, "period", figure.period().toString(), about.period().toString());
    }

    private void same(Line line, String field, String own, String other) {
        if (!own.equals(other)) {
            faults.add(
                    line,
                    field,
                    "the " + field + " is " + own + ", but that of “" + line.get("about") + "” is " + other,
                    "A difference is of the same " + field + " as the figure it is about");
        }
    }

    private void benchmark(Figure figure, Benchmark benchmark, Line line) {
        boolean own = switch (benchmark) {
            case Benchmark.OfArea area -> area.area().equals(figure.area());
            case Benchmark.OfPeriod period -> period.period().equals(figure.period());
            case Benchmark.OfIndicator indicator -> indicator.indicator().equals(figure.indicator());
        };
        if (own) {
            faults.add(
                    line,
                    "benchmark",
                    "the figure is measured against its own " + benchmark,
                    "Name the other area, period or indicator");
        } else if (!measured.add(line.get("about") + " " + benchmark)) {
            faults.add(
                    line,
                    "benchmark",
                    "another difference measures “" + line.get("about") + "” against " + benchmark,
                    "Keep one of them");
        }
    }
}
