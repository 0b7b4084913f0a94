package indicators.chart;

import indicators.text.Span;
import java.util.List;

/**
 * A sentence of the document, verbatim, as a card shows it.
 *
 * @param span where the sentence stands
 * @param paragraph number of its paragraph
 * @param runs the words of the sentence, in order and complete; the card's own figures are marked
 * @param translation unofficial translation into the board's language; empty if there is none or none is needed
 */
public record Excerpt(Span span, int paragraph, List<Run> runs, String translation) {

    public Excerpt {
        runs = List.copyOf(runs);
    }
}
