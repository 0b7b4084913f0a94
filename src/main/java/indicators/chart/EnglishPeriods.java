package indicators.chart;

import indicators.figure.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** English words for periods. */
final class EnglishPeriods {

    private static final List<String> QUARTERS =
            List.of("the first quarter", "the second quarter", "the third quarter", "the fourth quarter");

    private EnglishPeriods() {}

    static String full(Period period) {
        int year = period.start().getYear();
        return switch (period.kind()) {
            case YEAR -> Integer.toString(year);
            case HALF, QUARTER, MONTH -> withinYear(period) + " " + year;
            case INTERVAL ->
                year == period.end().getYear()
                        ? withinYear(period) + " " + year
                        : month(period.start()) + " " + year + "–" + month(period.end()) + " "
                                + period.end().getYear();
        };
    }

    static String withinYear(Period period) {
        return switch (period.kind()) {
            case YEAR -> "Full year";
            case HALF -> "H" + period.ordinal();
            case QUARTER -> "Q" + period.ordinal();
            case MONTH -> month(period.start());
            case INTERVAL ->
                period.start().getYear() == period.end().getYear()
                        ? month(period.start()) + "–" + month(period.end())
                        : full(period);
        };
    }

    static String inSentence(Period period, Period own) {
        if (period.start().plusYears(1).equals(own.start())
                && period.end().plusYears(1).equals(own.end())) {
            return "the same period of the year before";
        }
        if (period.end().getYear() != own.end().getYear()) {
            return full(period);
        }
        return switch (period.kind()) {
            case QUARTER -> QUARTERS.get(period.ordinal() - 1);
            case HALF -> period.ordinal() == 1 ? "the first half" : "the second half";
            case YEAR -> "the full year";
            case MONTH, INTERVAL -> withinYear(period);
        };
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
