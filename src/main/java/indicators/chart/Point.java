package indicators.chart;

import java.math.BigDecimal;

/**
 * One mark of a picture.
 *
 * @param figure id of the stated or derived figure it draws
 * @param label its name beside the mark
 * @param detail a second, quieter line under the name; empty if none
 * @param value the exact value, signed
 * @param valueLabel the value as written on the mark, with unit and stated decimals, such as {@code 5.6%}
 * @param role whose value it is
 * @param derived whether the value is computed, not stated
 * @param spoken what a screen reader says: label, value, unit, stated or derived
 */
public record Point(
        String figure,
        String label,
        String detail,
        BigDecimal value,
        String valueLabel,
        Role role,
        boolean derived,
        String spoken) {

    /** Whose value a mark shows. */
    public enum Role {
        /** The document's area or indicator, the one the picture is about. */
        SUBJECT,
        /** What the subject is measured against. */
        BENCHMARK,
        /** The subject's other rows, in the background. */
        QUIET
    }
}
