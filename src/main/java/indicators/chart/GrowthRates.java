package indicators.chart;

import indicators.chart.Chart.Kind;
import indicators.chart.Point.Role;
import indicators.figure.Figure;
import indicators.figure.Period;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The growth rates of a document by value, the highest first: one for each indicator of its area, of the newest period,
 * stated rather than derived. Earlier periods and other areas stay out.
 */
final class GrowthRates {

    /** So many bars a card can hold. */
    private static final int MOST = 9;

    private final Telling telling;
    private final Captions captions;
    private final Marks marks;
    private final List<Value> rates;

    GrowthRates(Telling telling) {
        this.telling = telling;
        this.captions = telling.captions();
        this.marks = new Marks(telling);
        this.rates = newest(telling);
    }

    private static List<Value> newest(Telling telling) {
        String area = telling.findings().document().area();
        Map<String, Value> newest = new LinkedHashMap<>();
        Stream.concat(
                        telling.findings().figures().stream().map(Value.Stated::new),
                        telling.findings().derived().stream().map(Value.Derived::new))
                .filter(one -> Marks.isGrowth(one)
                        && one.area().equals(area)
                        && one.quantity().unit().equals(Unit.PERCENT))
                .forEach(one -> newest.merge(
                        one.indicator(),
                        one,
                        (known, other) -> known.period().compareTo(other.period()) >= 0 ? known : other));
        return newest.values().stream()
                .sorted(Comparator.comparing(GrowthRates::amount).reversed())
                .toList();
    }

    private static BigDecimal amount(Value value) {
        return value.quantity().value();
    }

    List<Value> all() {
        return rates;
    }

    int size() {
        return rates.size();
    }

    /** Whether there is another growth rate on the same side of zero to stand beside this one. */
    boolean canCompare(Value value) {
        return rates.contains(value) && sameSide(value).size() > 1;
    }

    /** The place of a rate from 1, in words, with what the rounding of derived ones allows. */
    String rank(Value value) {
        List<Value> others = rates.stream().filter(one -> !one.equals(value)).toList();
        long best =
                others.stream().filter(other -> Rounding.above(other, value)).count();
        long worst = others.stream()
                .filter(other -> Rounding.maybeAbove(other, value))
                .count();
        return telling.wording().rank((int) best + 1, (int) worst + 1, rates.size());
    }

    private List<Value> sameSide(Value own) {
        return rates.stream()
                .filter(one -> Marks.falls(one) == Marks.falls(own))
                .toList();
    }

    /** One growth rate among those on its side of zero; the others stay in the background. */
    Chart among(String key, Value own) {
        List<Value> all = sameSide(own);
        int from = Math.clamp(all.indexOf(own) - MOST / 2, 0, Math.max(0, all.size() - MOST));
        List<Value> shown = all.subList(from, Math.min(all.size(), from + MOST));
        List<Point> points = shown.stream()
                .map(one -> marks.point(one, label(one), one.equals(own) ? Role.SUBJECT : Role.QUIET))
                .toList();
        String caption = captions.among(shown.size(), all.size()) + elsewhere(own);
        return new Chart(
                key, Kind.AMONG, caption, captions.summary(caption, points, ""), points, null, Scales.around(shown));
    }

    private String elsewhere(Value own) {
        List<Value> others = rates.stream()
                .filter(one -> Marks.falls(one) != Marks.falls(own))
                .toList();
        List<String> cards = others.stream().map(this::card).distinct().toList();
        return others.isEmpty() ? "" : captions.elsewhere(others.size(), !Marks.falls(own), cards);
    }

    private String card(Value value) {
        String home = switch (value) {
            case Value.Stated stated -> telling.home(stated.figure()).family();
            case Value.Derived derived ->
                telling.home(derived.figure().difference()).family();
        };
        return telling.findings().catalogue().family(home).name().in(telling.language());
    }

    /** All growth rates. */
    Chart ranked(String key) {
        List<Point> points = rates.stream()
                .map(one -> marks.point(one, label(one), Role.SUBJECT))
                .toList();
        List<String> lowerIsBetter = rates.stream()
                .filter(one -> telling.lowerIsBetter(one.indicator()))
                .map(this::name)
                .toList();
        String caption = captions.rankedCaption(first(), lowerIsBetter);
        return new Chart(
                key, Kind.RANKED, caption, captions.summary(caption, points, ""), points, null, Scales.around(rates));
    }

    /** The name of the highest; empty if another may be as high. */
    private String first() {
        Value first = rates.getFirst();
        return rates.stream().skip(1).allMatch(other -> Rounding.above(first, other)) ? name(first) : "";
    }

    /** The short name; in full where the card shows several members, whose short names need their siblings beside them. */
    private String name(Value value) {
        var indicator = telling.indicator(value.indicator());
        boolean member = telling.findings().figures().stream()
                .filter(one -> one.about() == null)
                .map(Figure::indicator)
                .anyMatch(other -> !other.equals(value.indicator())
                        && telling.indicator(other).family().equals(indicator.family()));
        boolean stated = value instanceof Value.Stated;
        return (member && stated ? indicator.name() : indicator.label()).in(telling.language());
    }

    private String label(Value value) {
        boolean usual =
                value.period().toString().equals(telling.findings().document().defaultPeriod());
        String name = telling.wording().label(name(value));
        return usual ? name : captions.withPeriod(name, shortPeriod(value.period()));
    }

    private String shortPeriod(Period period) {
        int year = Period.parse(telling.findings().document().defaultPeriod())
                .end()
                .getYear();
        Wording wording = telling.wording();
        return period.end().getYear() == year ? wording.shortPeriod(period) : wording.period(period);
    }
}
