package indicators.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure with its multiplier; canonical form {@code percent}, {@code percentage-point}, {@code item},
 * {@code 10^4 person}.
 *
 * @param base what is counted or measured, in the singular
 * @param exponent power of ten by which the stated number counts it: 4 for 万, 8 for 亿, 12 for 万亿, else 0
 */
public record Unit(String base, int exponent) {

    private static final Pattern BASE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern FORM = Pattern.compile("(?:10\\^([1-9][0-9]?) )?(" + BASE + ")");
    private static final int LARGEST_EXPONENT = 99;

    public static final Unit PERCENT = new Unit("percent", 0);
    public static final Unit PERCENTAGE_POINT = new Unit("percentage-point", 0);

    public Unit {
        if (!BASE.matcher(base).matches() || exponent < 0 || exponent > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("Not a unit: 10^" + exponent + " " + base);
        }
    }

    /** @throws IllegalArgumentException if the words are not in canonical form */
    public static Unit parse(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "“" + words + "” is not a unit; write percent, percentage-point, item or 10^4 person");
        }
        return new Unit(form.group(2), form.group(1) == null ? 0 : Integer.parseInt(form.group(1)));
    }

    @Override
    public String toString() {
        return exponent == 0 ? base : "10^" + exponent + " " + base;
    }
}
