package indicators.chart;

import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.text.Sentence;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes the table twins. */
final class Rows {

    private final Telling telling;

    Rows(Telling telling) {
        this.telling = telling;
    }

    List<Row> of(List<Figure> stated, List<DerivedFigure> derived) {
        List<Row> rows = new ArrayList<>();
        stated.forEach(one -> rows.add(row(one)));
        derived.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private Row row(Figure figure) {
        return new Row(
                figure.id(),
                telling.name(figure),
                telling.wording().areaAndPeriod(telling.area(figure.area()), figure.period()),
                telling.value(figure),
                "",
                sentences(List.of(figure)));
    }

    private Row row(DerivedFigure derived) {
        return new Row(
                derived.id(),
                telling.name(derived),
                telling.wording().areaAndPeriod(telling.area(derived.area()), derived.period()),
                telling.value(derived),
                telling.formula(derived),
                sentences(List.of(derived.about(), derived.difference())));
    }

    private List<Span> sentences(List<Figure> figures) {
        return telling.sentences(figures).stream().map(Sentence::span).toList();
    }
}
