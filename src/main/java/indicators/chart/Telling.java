package indicators.chart;

import indicators.chart.Wording.Against;
import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Polarity;
import indicators.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a document states, told in one language: the names of its figures, areas, periods and benchmarks. */
final class Telling {

    private final Findings findings;
    private final Wording wording;
    private final Map<String, Figure> byId;

    Telling(Findings findings, Language language) {
        this.findings = findings;
        this.wording = Wording.in(language);
        this.byId = findings.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    Findings findings() {
        return findings;
    }

    Wording wording() {
        return wording;
    }

    Captions captions() {
        return wording.captions();
    }

    Language language() {
        return wording.language();
    }

    Indicator indicator(String code) {
        return findings.catalogue().indicator(code);
    }

    String label(String indicator) {
        return indicator(indicator).label().in(language());
    }

    String area(String code) {
        return findings.catalogue().area(code).name().in(language());
    }

    boolean lowerIsBetter(String indicator) {
        return indicator(indicator).polarity() == Polarity.LOWER;
    }

    /** The figure a difference is about; empty for every other figure. */
    Optional<Figure> about(Figure figure) {
        String about = figure.about();
        return about == null ? Optional.empty() : Optional.ofNullable(byId.get(about));
    }

    Optional<Figure> figure(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator whose card shows the figure: a difference stands on the card of what it is about. */
    Indicator home(Figure figure) {
        return indicator(about(figure).orElse(figure).indicator());
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

    /** The benchmark inside a sentence about this period. */
    String inSentence(Benchmark benchmark, Period own) {
        return switch (benchmark) {
            case Benchmark.OfArea other -> wording.areaInSentence(area(other.area()));
            case Benchmark.OfPeriod other -> wording.periodInSentence(other.period(), own);
            case Benchmark.OfIndicator other -> wording.indicatorInSentence(label(other.indicator()));
        };
    }

    /** The benchmark as it stands alone. */
    String alone(Benchmark benchmark) {
        return wording.label(
                switch (benchmark) {
                    case Benchmark.OfArea other -> area(other.area());
                    case Benchmark.OfPeriod other -> wording.period(other.period());
                    case Benchmark.OfIndicator other ->
                        indicator(other.indicator()).name().in(language());
                });
    }

    /** Name of a stated figure, such as “地区生产总值增速，高于全国”. */
    String name(Figure figure) {
        Benchmark benchmark = figure.benchmark();
        Figure about = about(figure).orElse(figure);
        String name = wording.named(indicator(about.indicator()).name().in(language()), about.measure());
        return benchmark == null
                ? name
                : wording.line(List.of(
                        name,
                        wording.stands(against(benchmark), figure.quantity(), inSentence(benchmark, figure.period()))));
    }

    String name(DerivedFigure derived) {
        return wording.named(indicator(derived.indicator()).name().in(language()), derived.measure());
    }

    /** The comparison a difference makes, in words; empty for every other figure. */
    List<Run> comparison(Figure difference) {
        Benchmark benchmark = difference.benchmark();
        return benchmark == null
                ? List.of()
                : wording.comparison(
                        difference.id(),
                        against(benchmark),
                        difference.quantity(),
                        inSentence(benchmark, difference.period()));
    }

    /** What a derived figure is called before its formula: its area, period or indicator. */
    String label(DerivedFigure derived) {
        return switch (derived.difference().benchmark()) {
            case Benchmark.OfArea other -> area(other.area());
            case Benchmark.OfPeriod other ->
                other.period().end().getYear() == derived.about().period().end().getYear()
                        ? wording.shortPeriod(other.period())
                        : wording.period(other.period());
            case Benchmark.OfIndicator other -> label(other.indicator());
            case null -> label(derived.indicator());
        };
    }

    /** The value with unit; a difference always with its sign. */
    String value(Figure figure) {
        return figure.measure() == Measure.DIFFERENCE
                ? Wording.signed(figure.quantity().value()) + wording.unit(figure.quantity())
                : wording.value(figure.quantity());
    }

    String value(DerivedFigure derived) {
        return wording.value(derived.quantity());
    }

    String formula(DerivedFigure derived) {
        return wording.formula(derived.formula(), derived.low(), derived.high());
    }

    Card.Derivation derivation(DerivedFigure derived) {
        return new Card.Derivation(derived.id(), wording.derivation(label(derived), value(derived), formula(derived)));
    }

    /** Whether the words of a claim are about growth: an economy's size itself is nowhere above the nation's. */
    boolean isOfGrowth(Claim claim) {
        return claim.selector().exact().contains("增速");
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
}
