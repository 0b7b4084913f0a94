package indicators.chart;

import indicators.figure.Measure;
import indicators.figure.Period;

/**
 * Which values may stand in one picture. A cumulative period never stands beside a single later one: the first half of a
 * year beside its second quarter would show a change that nobody stated.
 */
final class Comparability {

    private Comparability() {}

    /**
     * Whether values of this measure over these periods may be compared: over periods of the same length, or, unless they
     * add up over time, both cumulated from the January of one year.
     */
    static boolean comparable(Measure measure, Period one, Period other) {
        return months(one) == months(other) || !addsUp(measure) && cumulative(one, other);
    }

    /** Whether both periods run from January of the same year, to different ends. */
    static boolean cumulative(Period one, Period other) {
        return one.start().equals(other.start())
                && one.start().getMonthValue() == 1
                && !one.end().equals(other.end());
    }

    /** Levels and counts of a longer period hold those of a shorter one; rates of change and shares do not. */
    private static boolean addsUp(Measure measure) {
        return switch (measure) {
            case LEVEL, COUNT -> true;
            case GROWTH, RATE, SHARE, DIFFERENCE, RANK, MULTIPLE -> false;
        };
    }

    /** Whether a bar from zero can show this measure; a better rank would be a shorter bar. */
    static boolean drawable(Measure measure) {
        return switch (measure) {
            case LEVEL, COUNT, GROWTH, RATE, SHARE, MULTIPLE -> true;
            case RANK, DIFFERENCE -> false;
        };
    }

    private static int months(Period period) {
        return (period.end().getYear() - period.start().getYear()) * 12
                + period.end().getMonthValue()
                - period.start().getMonthValue();
    }
}
