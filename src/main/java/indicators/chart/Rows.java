package indicators.chart;

import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.text.Sentence;
import indicators.text.Span;
import java.util.List;

/** Writes the table twins. */
final class Rows {

    private final Telling telling;

    Rows(Telling telling) {
        this.telling = telling;
    }

    List<Row> of(List<? extends Value> values) {
        return values.stream().map(this::row).toList();
    }

    private Row row(Value value) {
        String reference = telling.wording()
                .line(List.of(
                        telling.wording().label(telling.area(value.area())),
                        telling.wording().period(value.period())));
        return switch (value) {
            case Value.Stated(Figure figure) ->
                new Row(
                        figure.id(),
                        telling.name(figure),
                        reference,
                        telling.value(figure),
                        "",
                        sentences(List.of(figure)));
            case Value.Derived(DerivedFigure derived) ->
                new Row(
                        derived.id(),
                        telling.name(derived),
                        reference,
                        telling.value(derived),
                        telling.formula(derived),
                        sentences(List.of(derived.about(), derived.difference())));
        };
    }

    private List<Span> sentences(List<Figure> figures) {
        return telling.sentences(figures).stream().map(Sentence::span).toList();
    }
}
