package indicators.chart;

import java.util.List;

/**
 * A picture across the cards of a document.
 *
 * @param note what the picture leaves out and why, with its figures marked; empty if nothing
 * @param derivations how its derived values were computed
 * @param rows the table twin
 */
public record Overview(String name, Chart chart, List<Run> note, List<Card.Derivation> derivations, List<Row> rows) {

    public Overview {
        note = List.copyOf(note);
        derivations = List.copyOf(derivations);
        rows = List.copyOf(rows);
    }
}
