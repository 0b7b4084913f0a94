package indicators.apex;

/** Which way the bars run. */
public enum Kind {
    /** Horizontal bars, one below the other. */
    BARS,
    /** Columns, side by side. */
    COLUMNS
}
