package indicators.chart;

import indicators.chart.Wording.Against;
import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Polarity;
import indicators.text.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a document states, told in one language: the names of its figures, areas, periods and benchmarks. */
final class Telling {

    private final Findings findings;
    private final Wording wording;

    Telling(Findings findings, Language language) {
        this.findings = findings;
        this.wording = Wording.in(language);
    }

    Findings findings() {
        return findings;
    }

    Wording wording() {
        return wording;
    }

    Language language() {
        return wording.language();
    }

    Indicator indicator(Figure figure) {
        return findings.catalogue().indicator(figure.indicator());
    }

    String label(String indicator) {
        return findings.catalogue().indicator(indicator).label().in(language());
    }

    String area(String code) {
        return findings.catalogue().area(code).name().in(language());
    }

    boolean lowerIsBetter(Figure figure) {
        return indicator(figure).polarity() == Polarity.LOWER;
    }

    Optional<Figure> figure(String id) {
        return findings.figures().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The differences that are about this figure, in text order. */
    List<Figure> differences(Figure about) {
        return findings.figures().stream()
                .filter(one -> about.id().equals(one.about()))
                .toList();
    }

    /** What was derived from this difference; empty if another difference already gave it. */
    Optional<DerivedFigure> derivedFrom(Figure difference) {
        return findings.derived().stream()
                .filter(one -> one.difference().id().equals(difference.id()))
                .findFirst();
    }

    static Against against(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.OfArea area -> Against.AREA;
            case Benchmark.OfPeriod period -> Against.PERIOD;
            case Benchmark.OfIndicator indicator -> Against.INDICATOR;
        };
    }

    String benchmark(Benchmark benchmark) {
        return switch (benchmark) {
            case Benchmark.OfArea other -> area(other.area());
            case Benchmark.OfPeriod other -> wording.shortPeriod(other.period());
            case Benchmark.OfIndicator other -> label(other.indicator());
        };
    }

    /** Name of a stated figure, such as “地区生产总值增速，高于全国”. */
    String name(Figure figure) {
        Benchmark benchmark = figure.benchmark();
        String aboutId = figure.about();
        String indicator = indicator(figure).name().in(language());
        if (benchmark == null || aboutId == null) {
            return wording.named(indicator, figure.measure());
        }
        Measure measure = figure(aboutId).map(Figure::measure).orElse(Measure.DIFFERENCE);
        return wording.difference(
                wording.named(indicator, measure),
                against(benchmark),
                figure.quantity().value().signum() >= 0,
                benchmark(benchmark));
    }

    /** Name of a derived figure with the facet that its benchmark changed. */
    String name(DerivedFigure derived) {
        String indicator =
                findings.catalogue().indicator(derived.indicator()).name().in(language());
        return wording.named(indicator, derived.measure());
    }

    /** What a derived figure is called beside its mark: its area, period or indicator. */
    String label(DerivedFigure derived) {
        Benchmark benchmark = derived.difference().benchmark();
        return benchmark == null ? label(derived.indicator()) : benchmark(benchmark);
    }

    /** The value with unit; a difference always with its sign. */
    String value(Figure figure) {
        BigDecimal value = figure.quantity().value();
        String number = figure.measure() == Measure.DIFFERENCE ? Wording.signed(value) : Wording.number(value);
        return number + wording.unit(figure.quantity().unit());
    }

    String value(DerivedFigure derived) {
        return wording.value(derived.quantity());
    }

    String formula(DerivedFigure derived) {
        return wording.formula(derived.formula(), derived.low(), derived.high());
    }

    Card.Derivation derivation(DerivedFigure derived) {
        return new Card.Derivation(
                derived.id(),
                wording.derivation(label(derived), value(derived), derived.formula(), derived.low(), derived.high()));
    }

    /** The sentences that state these figures, each once, in text order. */
    List<Sentence> sentences(List<Figure> figures) {
        var text = findings.document().text();
        return figures.stream()
                .map(figure -> text.sentenceAt(figure.selector().position().start()))
                .distinct()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    Point point(Figure figure, String label, String detail, Point.Role role) {
        String value = value(figure);
        return new Point(
                figure.id(),
                wording.label(label),
                detail,
                figure.quantity().value(),
                value,
                role,
                false,
                wording.spokenStated(detail.isEmpty() ? label : label + " " + detail, value));
    }

    Point point(DerivedFigure derived, String label, Point.Role role) {
        String value = value(derived);
        return new Point(
                derived.id(),
                wording.label(label),
                "",
                derived.quantity().value(),
                value,
                role,
                true,
                wording.spokenDerived(label, value, formula(derived)));
    }
}
