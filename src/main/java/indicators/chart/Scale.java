package indicators.chart;

import java.math.BigDecimal;

/**
 * The axis of values; zero always lies on it.
 *
 * @param min least value, at most zero
 * @param max greatest value, at least zero
 */
public record Scale(BigDecimal min, BigDecimal max) {

    public Scale {
        if (min.signum() > 0 || max.signum() < 0 || min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("A scale includes zero: " + min + " to " + max);
        }
    }
}
