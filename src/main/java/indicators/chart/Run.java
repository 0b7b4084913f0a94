package indicators.chart;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words; with a figure, the words are that figure and lead to it.
 *
 * @param figure id of the figure, or null for plain words
 */
public record Run(String text, @Nullable String figure) {

    public static Run plain(String text) {
        return new Run(text, null);
    }
}
