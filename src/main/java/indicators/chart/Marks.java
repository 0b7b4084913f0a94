package indicators.chart;

import indicators.chart.Point.Role;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes the marks of a picture: beside each only that in which it differs from the others. */
final class Marks {

    private final Telling telling;
    private final Wording wording;
    private final Captions captions;

    Marks(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
        this.captions = telling.captions();
    }

    /** The values of a picture as marks, the subject strong and what it is measured against grey. */
    List<Point> of(List<Value> values, Value subject) {
        Facets facets = Facets.of(values);
        return values.stream()
                .map(one -> point(one, label(one, facets, values), role(one, subject, facets)))
                .toList();
    }

    private static Role role(Value one, Value subject, Facets facets) {
        boolean own = one instanceof Value.Stated
                && one.area().equals(subject.area())
                && (facets.indicators() || one.period().equals(subject.period()));
        return own ? Role.SUBJECT : Role.BENCHMARK;
    }

    /** What sets a value apart from the others, in the order indicator, measure, area, period. */
    String label(Value value, Facets facets, List<? extends Value> among) {
        List<String> parts = new ArrayList<>();
        if (facets.indicators() || facets.none()) {
            parts.add(telling.label(value.indicator()));
        }
        if (facets.measures()) {
            parts.add(wording.measure(value.measure()));
        }
        if (facets.areas()) {
            parts.add(telling.area(value.area()));
        }
        if (facets.periods()) {
            parts.add(oneYear(among) ? wording.shortPeriod(value.period()) : wording.period(value.period()));
        }
        return wording.label(wording.line(parts));
    }

    private static boolean oneYear(List<? extends Value> values) {
        return values.stream()
                        .map(one -> one.period().end().getYear())
                        .distinct()
                        .count()
                == 1;
    }

    Point point(Value value, String label, Role role) {
        return switch (value) {
            case Value.Stated stated -> stated(stated.figure(), label, role);
            case Value.Derived derived -> derived(derived.figure(), label, role);
        };
    }

    private Point stated(Figure figure, String label, Role role) {
        String spoken = captions.stated(label, wording.spoken(figure.quantity()));
        return new Point(figure.id(), label, "", figure.quantity().value(), telling.value(figure), role, false, spoken);
    }

    private Point derived(DerivedFigure figure, String label, Role role) {
        String spoken = captions.derived(label, wording.spoken(figure.quantity()), telling.formula(figure));
        return new Point(figure.id(), label, "", figure.quantity().value(), telling.value(figure), role, true, spoken);
    }

    /** A difference as a mark of its own; what it is the difference of stands in its quieter second line. */
    Point difference(Figure difference) {
        Figure about = telling.about(difference).orElse(difference);
        String name = wording.label(captions.differing(telling.label(about.indicator()), about.measure()));
        String both = telling.derivedFrom(difference)
                .map(derived -> captions.pair(
                        Wording.number(about.quantity().value()),
                        Wording.number(derived.quantity().value()),
                        true))
                .orElse("");
        BigDecimal value = difference.quantity().value();
        return new Point(
                difference.id(),
                name,
                both,
                value,
                telling.value(difference),
                Role.SUBJECT,
                false,
                captions.stated(name, words(telling.comparison(difference))));
    }

    static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Whether a value has the sign of a fall. */
    static boolean falls(Value value) {
        return value.quantity().value().signum() < 0;
    }

    static boolean isGrowth(Value value) {
        return value.measure() == Measure.GROWTH;
    }
}
