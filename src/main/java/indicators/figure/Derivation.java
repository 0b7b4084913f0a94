package indicators.figure;

import indicators.figure.Benchmark.OfArea;
import indicators.figure.Benchmark.OfIndicator;
import indicators.figure.Benchmark.OfPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes what a difference was measured against: the value it is about, less the difference.
 *
 * <p>Both parts were rounded when they were stated, each by up to half a unit of its last decimal, so the result lies
 * within the sum of both halves: 5.6 − 0.6 = 5.0, between 4.9 and 5.1.
 */
public final class Derivation {

    private Derivation() {}

    /**
     * One derived figure for each difference whose figure is among these and which is the first to name its benchmark,
     * in the order of the differences. A difference in a unit that cannot be taken from its figure's gives none.
     */
    public static List<DerivedFigure> of(List<Figure> figures) {
        Map<String, Figure> byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity()));
        List<DerivedFigure> derived = new ArrayList<>();
        for (Figure difference : figures) {
            String aboutId = difference.about();
            Benchmark benchmark = difference.benchmark();
            Figure about = aboutId == null ? null : byId.get(aboutId);
            if (about != null && benchmark != null && subtractable(about, difference)) {
                DerivedFigure one = derive(about, difference, benchmark);
                if (derived.stream().noneMatch(other -> other.id().equals(one.id()))) {
                    derived.add(one);
                }
            }
        }
        return List.copyOf(derived);
    }

    /** Percentage points are taken from percent; else both count the same in the same multiplier. */
    private static boolean subtractable(Figure about, Figure difference) {
        Unit whole = about.quantity().unit();
        Unit part = difference.quantity().unit();
        return whole.equals(Unit.PERCENT) ? part.equals(Unit.PERCENTAGE_POINT) : part.equals(whole);
    }

    private static DerivedFigure derive(Figure about, Figure difference, Benchmark benchmark) {
        BigDecimal value =
                about.quantity().value().subtract(difference.quantity().value());
        BigDecimal slack =
                about.quantity().roundingHalf().add(difference.quantity().roundingHalf());
        return new DerivedFigure(
                about.id() + "--" + benchmark.code().toLowerCase(Locale.ROOT).replace('/', '-'),
                benchmark instanceof OfIndicator other ? other.indicator() : about.indicator(),
                about.measure(),
                benchmark instanceof OfArea other ? other.area() : about.area(),
                benchmark instanceof OfPeriod other ? other.period() : about.period(),
                new Quantity(value, about.quantity().unit()),
                about,
                difference,
                shortest(value.subtract(slack), value.scale()),
                shortest(value.add(slack), value.scale()));
    }

    /** Without closing zeros, but with at least the decimals of the value. */
    private static BigDecimal shortest(BigDecimal bound, int decimals) {
        BigDecimal stripped = bound.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), decimals), RoundingMode.UNNECESSARY);
    }
}
