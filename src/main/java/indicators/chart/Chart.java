package indicators.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One picture, whatever draws it: screen, slide or file.
 *
 * @param key unique on its board: the card's code, or the overview's
 * @param kind which picture it is
 * @param caption what is measured, of whom, in words
 * @param summary one sentence that says what the picture shows, for those who do not see it
 * @param points in drawing order: top to bottom, or left to right for columns
 * @param gap the stated difference between the first two points, if the picture shows one
 * @param scale the axis, zero included
 */
public record Chart(
        String key,
        Kind kind,
        String caption,
        String summary,
        List<Point> points,
        @Nullable Gap gap,
        Scale scale) {

    /** The kinds of picture, by what the card holds. */
    public enum Kind {
        /** Two horizontal bars: the value and its benchmark (area or indicator). */
        BENCHMARK,
        /** Two columns in time order. */
        EARLIER,
        /** Bars on a track that is the whole. */
        SHARE,
        /** Members of one family as bars of one scale. */
        MEMBERS,
        /** One growth rate among all of its document. */
        AMONG,
        /** All growth rates of a document, by value. */
        RANKED,
        /** Differences in percentage points around zero. */
        DIFFERENCES
    }

    public Chart {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A picture without points shows nothing: " + key);
        }
    }
}
