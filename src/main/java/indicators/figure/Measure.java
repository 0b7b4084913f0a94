package indicators.figure;

import java.util.Locale;

/** What a figure says of its indicator. */
public enum Measure {
    LEVEL,
    /** Change on the same period of the year before, in percent. */
    GROWTH,
    RATE,
    SHARE,
    /** Distance to a benchmark, in percentage points. */
    DIFFERENCE,
    COUNT,
    RANK,
    MULTIPLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the code names no measure */
    public static Measure parse(String code) {
        return Codes.parse(values(), Measure::code, code);
    }
}
