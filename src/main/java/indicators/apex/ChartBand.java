package indicators.apex;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A band between two values, with a bracket and a label: the gap between two bars.
 *
 * @param key what a click on it reports
 * @param low the smaller value
 * @param high the greater value
 * @param label what is written at it
 * @param spoken what a screen reader says of it
 */
public record ChartBand(String key, BigDecimal low, BigDecimal high, String label, String spoken)
        implements Serializable {

    public ChartBand {
        Keys.check(key);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A band runs from low to high: " + low + " to " + high);
        }
    }
}
