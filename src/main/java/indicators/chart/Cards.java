package indicators.chart;

import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Measure;
import indicators.figure.Translation;
import indicators.figure.Unit;
import indicators.text.Sentence;
import indicators.text.Span;
import indicators.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the cards: one for each family of indicators, by topic, both in text order. */
final class Cards {

    private final Telling telling;
    private final Findings findings;
    private final Wording wording;
    private final GrowthRates growth;
    private final Pictures pictures;
    private final Rows rows;

    Cards(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.findings = telling.findings();
        this.wording = telling.wording();
        this.growth = growth;
        this.pictures = new Pictures(telling, growth);
        this.rows = new Rows(telling);
    }

    List<Board.Section> sections() {
        Map<String, Map<String, List<Figure>>> topics = new LinkedHashMap<>();
        for (Figure figure : findings.figures()) {
            var indicator = telling.indicator(figure);
            topics.computeIfAbsent(indicator.topic(), topic -> new LinkedHashMap<>())
                    .computeIfAbsent(indicator.family(), family -> new ArrayList<>())
                    .add(figure);
        }
        return topics.entrySet().stream()
                .map(topic -> new Board.Section(
                        topic.getKey(),
                        findings.catalogue().topic(topic.getKey()).name().in(telling.language()),
                        topic.getValue().entrySet().stream()
                                .map(family -> card(findings.catalogue().family(family.getKey()), family.getValue()))
                                .toList()))
                .toList();
    }

    private Card card(Family family, List<Figure> figures) {
        List<Figure> values = figures.stream()
                .filter(one -> one.measure() != Measure.DIFFERENCE)
                .toList();
        List<DerivedFigure> derived = figures.stream()
                .flatMap(one -> telling.derivedFrom(one).stream())
                .toList();
        Optional<Chart> chart = pictures.of(family.code(), values);
        return new Card(
                family.code(),
                family.name().in(telling.language()),
                reference(figures.getFirst(), values),
                values.stream().map(one -> lead(one, values.size() > 1)).toList(),
                remarks(figures, values, chart),
                values.stream().anyMatch(telling::lowerIsBetter) ? wording.lowerIsBetter() : "",
                chart.orElse(null),
                chart.isPresent() ? "" : wording.noComparison(),
                derived.stream().map(telling::derivation).toList(),
                telling.sentences(figures).stream()
                        .map(sentence -> excerpt(sentence, figures))
                        .toList(),
                rows.of(figures, derived));
    }

    private String reference(Figure first, List<Figure> values) {
        boolean falls = !values.isEmpty()
                && values.stream().allMatch(one -> one.quantity().value().signum() < 0);
        Measure measure = values.isEmpty() ? first.measure() : values.getFirst().measure();
        return wording.period(first.period()) + wording.measureOnCard(measure, falls);
    }

    private Card.Lead lead(Figure figure, boolean oneOfSeveral) {
        return new Card.Lead(
                figure.id(),
                Wording.number(figure.quantity().value()),
                wording.leadUnit(figure.quantity().unit()),
                oneOfSeveral ? telling.label(figure.indicator()) : "");
    }

    private List<List<Run>> remarks(List<Figure> figures, List<Figure> values, Optional<Chart> chart) {
        List<List<Run>> remarks = new ArrayList<>();
        for (Figure figure : figures) {
            Benchmark benchmark = figure.benchmark();
            if (benchmark != null) {
                remarks.add(wording.comparison(
                        figure.id(),
                        figure.quantity().value(),
                        Telling.against(benchmark),
                        telling.benchmark(benchmark)));
            }
        }
        for (Figure value : values) {
            Unit unit = value.quantity().unit();
            if (unit.exponent() > 0) {
                BigDecimal whole = value.quantity().inBaseUnit();
                remarks.add(
                        List.of(Run.plain(wording.inFull(String.format(java.util.Locale.ROOT, "%,.0f", whole), unit))));
            }
        }
        if (chart.filter(picture -> picture.kind() == Chart.Kind.AMONG).isPresent()) {
            Figure value = values.getFirst();
            remarks.add(List.of(Run.plain(wording.rank(growth.place(value), growth.size()))));
        }
        return remarks;
    }

    /** The sentence verbatim, cut at the card's own figures. */
    private Excerpt excerpt(Sentence sentence, List<Figure> figures) {
        Text text = findings.document().text();
        List<Run> runs = new ArrayList<>();
        int at = sentence.span().start();
        for (Figure figure : figures) {
            Span position = figure.selector().position();
            if (sentence.span().contains(position)) {
                if (at < position.start()) {
                    runs.add(Run.plain(text.words(new Span(at, position.start()))));
                }
                runs.add(new Run(text.words(position), figure.id()));
                at = position.end();
            }
        }
        if (at < sentence.span().end()) {
            runs.add(Run.plain(text.words(new Span(at, sentence.span().end()))));
        }
        return new Excerpt(
                sentence.span(), text.paragraphAt(sentence.span().start()).number(), runs, translation(sentence));
    }

    private String translation(Sentence sentence) {
        return findings.translations().stream()
                .filter(one -> one.sentenceStart() == sentence.span().start()
                        && one.language().equals(telling.language().tag()))
                .map(Translation::text)
                .findFirst()
                .orElse("");
    }
}
