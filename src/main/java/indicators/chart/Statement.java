package indicators.chart;

import indicators.text.Span;
import java.util.List;

/**
 * The claims that the same words of the document make.
 *
 * @param span the words
 * @param words the words, verbatim
 * @param paragraph number of their paragraph
 * @param lines one for each claim
 */
public record Statement(Span span, String words, int paragraph, List<Line> lines) {

    /**
     * One claim.
     *
     * @param claim id of the claim
     * @param subject name of the indicator
     * @param relation what is said of it
     * @param benchmark what it is compared with, or that the text does not say
     */
    public record Line(String claim, String subject, String relation, String benchmark) {}

    public Statement {
        lines = List.copyOf(lines);
    }
}
