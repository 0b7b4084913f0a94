package indicators.chart;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words; with a figure or a claim, the words stand for it and lead to it.
 *
 * @param figure id of the figure, or null
 * @param claim id of the claim, or null
 */
public record Run(
        String text, @Nullable String figure, @Nullable String claim) {

    public Run {
        if (figure != null && claim != null) {
            throw new IllegalArgumentException("Words lead to one place, not to two: " + text);
        }
    }

    public static Run plain(String text) {
        return new Run(text, null, null);
    }

    public static Run figure(String text, String figure) {
        return new Run(text, figure, null);
    }

    public static Run claim(String text, String claim) {
        return new Run(text, null, claim);
    }
}
