package indicators.citation;

import indicators.text.Span;
import java.util.List;

/**
 * A sentence that states a cited figure, or a part of it.
 *
 * @param sentence the sentence, verbatim
 * @param paragraph number of its paragraph
 * @param positions where the numbers stand, in UTF-16 code units of the text, in text order
 */
public record Passage(String sentence, int paragraph, List<Span> positions) {

    public Passage {
        positions = List.copyOf(positions);
    }
}
