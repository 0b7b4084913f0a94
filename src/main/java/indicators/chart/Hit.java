package indicators.chart;

/**
 * One answer of a search.
 *
 * @param kind what was found
 * @param key id of the figure or claim; for words the place as {@code start-end}, UTF-16 code units of the text
 * @param title what it is, in the board's language
 * @param value the figure's value with unit; empty for words and claims
 * @param before words of the text before the passage
 * @param passage the words found, verbatim
 * @param after words of the text after it
 */
public record Hit(Kind kind, String key, String title, String value, String before, String passage, String after) {

    /** What a search can find. */
    public enum Kind {
        FIGURE,
        CLAIM,
        WORDS
    }
}
