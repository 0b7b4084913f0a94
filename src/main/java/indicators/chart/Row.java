package indicators.chart;

import indicators.text.Span;
import java.util.List;

/**
 * A line of a table twin.
 *
 * @param figure id of the stated or derived figure
 * @param name indicator and what is measured
 * @param reference area and period in words
 * @param value value with unit and stated decimals
 * @param derived the formula with what rounding allows; empty for a stated figure
 * @param sentences the sentences that state it, or its parts, verbatim
 */
public record Row(String figure, String name, String reference, String value, String derived, List<Span> sentences) {

    public Row {
        sentences = List.copyOf(sentences);
    }
}
