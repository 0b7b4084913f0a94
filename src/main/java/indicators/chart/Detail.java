package indicators.chart;

import java.util.List;

/**
 * Everything stored on one figure, in words.
 *
 * @param figure id of the stated or derived figure
 * @param derived whether it is computed
 * @param name short name of the figure, such as “地区生产总值增速，高于全国”
 * @param entries terms and their values in reading order
 * @param parts ids of the stated figures it is computed from; empty for a stated figure
 * @param card code of the card that shows it
 */
public record Detail(
        String figure, boolean derived, String name, List<Entry> entries, List<String> parts, String card) {

    /**
     * @param term such as “参照”
     * @param value the value
     * @param note a quieter second line; empty if none
     */
    public record Entry(String term, String value, String note) {}

    public Detail {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
    }
}
