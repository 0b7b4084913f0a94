package indicators.apex;

import java.io.Serializable;

/**
 * How much room a chart takes.
 *
 * @param row height of one bar's row in px; for columns the height of the whole plot
 * @param thickness bar in percent of its row, column in percent of its share of the width
 * @param top room above the plot in px, for the band's label or the columns' values
 * @param before room left of the plot in px, for values of bars that run to the left
 * @param after room right of the plot in px, for values of bars that run to the right
 * @param stackedRow height of a row in px when names stand above their bars, which narrow charts do that need more
 *     width for names and values than they have
 * @param width what names and values take beside the bars, in px
 * @param valuesInColumn whether all values stand in one column right of the longest bar, not each at its own bar's end
 * @param track whether each bar lies on a track that is the whole axis
 */
public record ChartLayout(
        int row,
        int thickness,
        int top,
        int before,
        int after,
        int stackedRow,
        int width,
        boolean valuesInColumn,
        boolean track)
        implements Serializable {

    public ChartLayout {
        if (row < 1 || stackedRow < row || thickness < 1 || thickness > 100) {
            throw new IllegalArgumentException(
                    "No such rows: %d px, stacked %d px, bars %d %%".formatted(row, stackedRow, thickness));
        }
        if (top < 0 || before < 0 || after < 0 || width < 0) {
            throw new IllegalArgumentException(
                    "No such room: top %d, before %d, after %d, width %d".formatted(top, before, after, width));
        }
    }
}
