package indicators.apex;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The axis of values, never cut: zero lies on it. */
public record ChartScale(BigDecimal min, BigDecimal max) implements Serializable {

    public ChartScale {
        if (min.signum() > 0 || max.signum() < 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("A scale includes zero: " + min + " to " + max);
        }
    }

    boolean contains(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    /** Where a value lies, in percent of the axis from its left or lower end. */
    BigDecimal percent(BigDecimal value) {
        return value.subtract(min).multiply(BigDecimal.valueOf(100)).divide(max.subtract(min), 3, RoundingMode.HALF_UP);
    }
}
