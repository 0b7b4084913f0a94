package indicators.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of one family of indicators: value, comparison, picture and sentence together.
 *
 * @param code code of the family
 * @param name name of the family
 * @param reference period and measure in words, such as “2024年上半年，同比增长”
 * @param leads the stated values, large; one, or one for each member of the family
 * @param remarks lines below the value: the comparison in words, its figures marked
 * @param polarity “越低越好” and the like, where lower is better; empty else
 * @param chart the picture; null where there is nothing to compare
 * @param note why there is no picture; empty if there is one
 * @param derivations how the picture's derived values were computed
 * @param excerpts the sentences that state the card's figures
 * @param rows the table twin: every figure of the card, derived ones included
 */
public record Card(
        String code,
        String name,
        String reference,
        List<Lead> leads,
        List<List<Run>> remarks,
        String polarity,
        @Nullable Chart chart,
        String note,
        List<Derivation> derivations,
        List<Excerpt> excerpts,
        List<Row> rows) {

    /**
     * A value set large.
     *
     * @param figure id of the figure
     * @param number its number as stated, with a sign (U+2212) if negative
     * @param unit its unit in the board's language
     * @param label which member of the family it is; empty if there is one only
     */
    public record Lead(String figure, String number, String unit, String label) {}

    /**
     * How a derived value was computed.
     *
     * @param figure id of the derived figure
     * @param words such as “全国 5.0% = 5.6 − 0.6，取整容许 4.9—5.1”
     */
    public record Derivation(String figure, String words) {}

    public Card {
        leads = List.copyOf(leads);
        remarks = remarks.stream().map(List::copyOf).toList();
        derivations = List.copyOf(derivations);
        excerpts = List.copyOf(excerpts);
        rows = List.copyOf(rows);
    }
}
