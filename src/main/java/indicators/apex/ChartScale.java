package indicators.apex;

import java.math.BigDecimal;

/** The axis of values, never cut: zero lies on it. */
public record ChartScale(BigDecimal min, BigDecimal max) {

    public ChartScale {
        if (min.signum() > 0 || max.signum() < 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("A scale includes zero: " + min + " to " + max);
        }
    }

    /** Where a value lies, in percent of the axis from its left or lower end. */
    BigDecimal percent(BigDecimal value) {
        return value.subtract(min)
                .multiply(BigDecimal.valueOf(100))
                .divide(max.subtract(min), 3, java.math.RoundingMode.HALF_UP);
    }
}
