package indicators.figure;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference period in the manner of SDMX: {@code 2024}, {@code 2024-S1}, {@code 2024-Q1}, {@code 2024-05}, or the
 * interval {@code 2024-01/2024-05}, both ends included.
 *
 * @param start first month
 * @param end last month
 */
public record Period(YearMonth start, YearMonth end) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(\\d{2})))?");

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period cannot end before it starts: " + start + "/" + end);
        }
    }

    /** @throws IllegalArgumentException if the words are not in one of the forms above */
    public static Period parse(String words) {
        int slash = words.indexOf('/');
        if (slash < 0) {
            return simple(words);
        }
        return new Period(
                simple(words.substring(0, slash)).start(),
                simple(words.substring(slash + 1)).end());
    }

    private static Period simple(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "“" + words + "” is not a period; write 2024, 2024-S1, 2024-Q1, 2024-05 or 2024-01/2024-05");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return months(year, (Integer.parseInt(form.group(2)) - 1) * 6 + 1, 6);
        }
        if (form.group(3) != null) {
            return months(year, (Integer.parseInt(form.group(3)) - 1) * 3 + 1, 3);
        }
        if (form.group(4) == null) {
            return months(year, 1, 12);
        }
        int month = Integer.parseInt(form.group(4));
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("“" + words + "” names no month of the year");
        }
        return months(year, month, 1);
    }

    private static Period months(int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(start, start.plusMonths(count - 1L));
    }

    /** How the period divides the year. */
    public enum Kind {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        INTERVAL
    }

    public Kind kind() {
        if (start.getYear() != end.getYear()) {
            return Kind.INTERVAL;
        }
        int first = start.getMonthValue();
        return switch (end.getMonthValue() - first + 1) {
            case 1 -> Kind.MONTH;
            case 3 -> first % 3 == 1 ? Kind.QUARTER : Kind.INTERVAL;
            case 6 -> first % 6 == 1 ? Kind.HALF : Kind.INTERVAL;
            case 12 -> Kind.YEAR;
            default -> Kind.INTERVAL;
        };
    }

    /** Which half or quarter of the year it is, from 1; the month for a month; 1 for a year or an interval. */
    public int ordinal() {
        int first = start.getMonthValue();
        return switch (kind()) {
            case HALF -> (first + 5) / 6;
            case QUARTER -> (first + 2) / 3;
            case MONTH -> first;
            case YEAR, INTERVAL -> 1;
        };
    }

    /** Time order: by the last month, then by the first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        return switch (kind()) {
            case YEAR -> Integer.toString(start.getYear());
            case HALF -> start.getYear() + "-S" + ordinal();
            case QUARTER -> start.getYear() + "-Q" + ordinal();
            case MONTH -> start.toString();
            case INTERVAL -> start + "/" + end;
        };
    }
}
