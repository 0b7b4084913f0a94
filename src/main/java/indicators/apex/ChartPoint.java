package indicators.apex;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One bar or column.
 *
 * @param key what a click on it reports; letters, digits, hyphens, dots and underscores only
 * @param name its name beside the bar or below the column
 * @param detail a second, quieter line under the name; empty if none
 * @param value its length on the scale
 * @param label the value as written on it
 * @param note what is said of the value in lighter letters, such as “推算”; empty if nothing
 * @param tone what it means
 * @param hatched whether it is drawn hatched
 * @param spoken what a screen reader says of it
 */
public record ChartPoint(
        String key,
        String name,
        String detail,
        BigDecimal value,
        String label,
        String note,
        Tone tone,
        boolean hatched,
        String spoken)
        implements Serializable {

    public ChartPoint {
        Keys.check(key);
    }
}
