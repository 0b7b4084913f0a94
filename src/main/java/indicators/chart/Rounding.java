package indicators.chart;

import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import java.math.BigDecimal;

/**
 * Which of two values is the greater, given what rounding allows: a stated one counts as stated, a derived one may be
 * anything in its interval. A derived value and the one it was derived from stand as the text says, whatever the interval.
 */
final class Rounding {

    private Rounding() {}

    /** Whether one is surely above the other. */
    static boolean above(Value one, Value other) {
        if (isDerivedFrom(one, other)) {
            return difference(one).signum() < 0;
        }
        if (isDerivedFrom(other, one)) {
            return difference(other).signum() > 0;
        }
        return low(one).compareTo(high(other)) > 0;
    }

    /** Whether one may be above the other. */
    static boolean maybeAbove(Value one, Value other) {
        if (isDerivedFrom(one, other) || isDerivedFrom(other, one)) {
            return above(one, other);
        }
        return high(one).compareTo(low(other)) > 0;
    }

    private static boolean isDerivedFrom(Value one, Value other) {
        return one instanceof Value.Derived derived
                && derived.figure().about().id().equals(other.id());
    }

    private static BigDecimal difference(Value value) {
        return switch (value) {
            case Value.Derived(DerivedFigure derived) ->
                derived.difference().quantity().value();
            case Value.Stated(Figure stated) -> stated.quantity().value();
        };
    }

    private static BigDecimal low(Value value) {
        return switch (value) {
            case Value.Derived(DerivedFigure derived) -> derived.low();
            case Value.Stated(Figure stated) -> stated.quantity().value();
        };
    }

    private static BigDecimal high(Value value) {
        return switch (value) {
            case Value.Derived(DerivedFigure derived) -> derived.high();
            case Value.Stated(Figure stated) -> stated.quantity().value();
        };
    }
}
