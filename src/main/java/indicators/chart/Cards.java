package indicators.chart;

import indicators.chart.Wording.NoPicture;
import indicators.figure.DerivedFigure;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Measure;
import indicators.figure.Polarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the cards: one for each family of indicators, by topic, both in text order. */
final class Cards {

    private final Telling telling;
    private final Findings findings;
    private final Wording wording;
    private final GrowthRates growth;
    private final Pictures pictures;
    private final Marks marks;
    private final Excerpts excerpts;
    private final Rows rows;

    Cards(Telling telling, GrowthRates growth) {
        this.telling = telling;
        this.findings = telling.findings();
        this.wording = telling.wording();
        this.growth = growth;
        this.pictures = new Pictures(telling, growth);
        this.marks = new Marks(telling);
        this.excerpts = new Excerpts(telling);
        this.rows = new Rows(telling);
    }

    /** A family stands under the topic of its first indicator in the text, so that it has one card. */
    List<Board.Section> sections() {
        Map<String, List<Figure>> families = new LinkedHashMap<>();
        for (Figure figure : findings.figures()) {
            families.computeIfAbsent(telling.home(figure).family(), family -> new ArrayList<>())
                    .add(figure);
        }
        Map<String, List<Card>> topics = new LinkedHashMap<>();
        families.forEach((family, figures) -> {
            Indicator first = telling.home(figures.getFirst());
            topics.computeIfAbsent(first.topic(), topic -> new ArrayList<>())
                    .add(card(findings.catalogue().family(family), figures));
        });
        return topics.entrySet().stream()
                .map(topic -> new Board.Section(
                        topic.getKey(),
                        findings.catalogue().topic(topic.getKey()).name().in(telling.language()),
                        topic.getValue()))
                .toList();
    }

    private Card card(Family family, List<Figure> figures) {
        List<Value.Stated> values = figures.stream()
                .filter(one -> telling.about(one).isEmpty())
                .map(Value.Stated::new)
                .toList();
        List<DerivedFigure> derived = figures.stream()
                .flatMap(one -> telling.derivedFrom(one).stream())
                .toList();
        Optional<Chart> chart = pictures.of(family.code(), values);
        return new Card(
                family.code(),
                family.name().in(telling.language()),
                reference(values),
                leads(values),
                remarks(values, chart),
                polarity(values),
                chart.orElse(null),
                chart.isPresent() ? "" : wording.noPicture(why(values, derived)),
                chart.map(this::derivations).orElse(List.of()),
                excerpts.of(figures),
                rows.of(Stream.concat(
                                figures.stream().map(Value.Stated::new),
                                derived.stream().map(Value.Derived::new))
                        .toList()));
    }

    /** What all values of a card have in common: area if it is not the document's, period, measure. */
    private String reference(List<Value.Stated> values) {
        Value first = values.getFirst();
        Facets facets = Facets.of(values);
        boolean foreign = !first.area().equals(findings.document().area());
        boolean falls = values.stream().allMatch(Marks::falls);
        return wording.line(List.of(
                foreign && !facets.areas() ? wording.label(telling.area(first.area())) : "",
                facets.periods() ? "" : wording.period(first.period()),
                facets.measures() ? "" : wording.measureOnCard(first.measure(), falls)));
    }

    /** Values that the text repeats are set large once. */
    private List<Card.Lead> leads(List<Value.Stated> values) {
        List<Value.Stated> leads = new ArrayList<>();
        for (Value.Stated value : values) {
            Predicate<Value.Stated> again =
                    one -> one.sameThing(value) && one.quantity().equals(value.quantity());
            if (leads.stream().noneMatch(again)) {
                leads.add(value);
            }
        }
        return leads.stream()
                .map(value -> new Card.Lead(
                        value.id(),
                        number(value),
                        wording.leadUnit(value.quantity()),
                        leads.size() > 1 ? member(value, leads) : ""))
                .toList();
    }

    /** A difference whose figure the text no longer holds stands alone, and keeps its sign. */
    private static String number(Value value) {
        BigDecimal number = value.quantity().value();
        return value.measure() == Measure.DIFFERENCE ? Wording.signed(number) : Wording.number(number);
    }

    private String member(Value.Stated value, List<Value.Stated> all) {
        return marks.label(value, Facets.of(all), all);
    }

    private List<List<Run>> remarks(List<Value.Stated> values, Optional<Chart> chart) {
        List<List<Run>> remarks = new ArrayList<>();
        for (Value.Stated value : values) {
            for (Figure difference : comparisons(value.figure())) {
                List<Run> remark = new ArrayList<>(telling.comparison(difference));
                if (leads(values).size() > 1) {
                    remark.addFirst(Run.plain(wording.of(member(value, values))));
                }
                remarks.add(remark);
            }
            String full = wording.inFull(value.quantity());
            if (!full.isEmpty()) {
                remarks.add(List.of(Run.plain(full)));
            }
        }
        chart.filter(picture -> picture.kind() == Chart.Kind.AMONG)
                .flatMap(picture -> values.stream().filter(growth::canCompare).findFirst())
                .ifPresent(value -> remarks.add(List.of(Run.plain(growth.rank(value)))));
        return remarks;
    }

    private List<Figure> comparisons(Figure figure) {
        return figure.measure() == Measure.DIFFERENCE ? List.of(figure) : telling.differences(figure);
    }

    private String polarity(List<Value.Stated> values) {
        return values.stream().anyMatch(one -> telling.lowerIsBetter(one.indicator()))
                ? wording.polarity(Polarity.LOWER)
                : "";
    }

    private static NoPicture why(List<Value.Stated> values, List<DerivedFigure> derived) {
        if (values.size() > 1 || !derived.isEmpty()) {
            return NoPicture.UNLIKE;
        }
        Measure measure = values.getFirst().measure();
        return measure == Measure.COUNT || measure == Measure.LEVEL ? NoPicture.TOTAL_ALONE : NoPicture.ALONE;
    }

    private List<Card.Derivation> derivations(Chart chart) {
        return findings.derived().stream()
                .filter(one ->
                        chart.points().stream().anyMatch(point -> point.figure().equals(one.id())))
                .map(telling::derivation)
                .toList();
    }
}
