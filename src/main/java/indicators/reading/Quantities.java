package indicators.reading;

import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantity that a quote states: number and unit from the quote, the sign from the cue beside it. */
public final class Quantities {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\s*(万亿|亿|万)?\\s*(\\S*)");
    private static final Pattern RANK = Pattern.compile("第([0-9]+)[位名]");
    private static final Unit PLACE = new Unit("place", 0);

    private Quantities() {}

    /**
     * The quantity, its decimals as stated.
     *
     * @param quote number and unit as written, such as {@code 61.5万人} or {@code 第5位}; digits may be full-width
     * @param cue the words that give the sign, such as {@code 低于全国}; without such a word the number is positive
     * @throws IllegalArgumentException if the quote is no number with a known unit, or the cue has no one direction;
     *     the message says what to change
     */
    public static Quantity read(String quote, String cue) {
        String words = halfWidth(quote).strip();
        Matcher rank = RANK.matcher(words);
        if (rank.matches()) {
            return new Quantity(new BigDecimal(rank.group(1)), PLACE);
        }
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "“" + quote + "” is not one number with its unit; quote just these, such as 5.6% or 61.5万人");
        }
        Unit unit = Units.of(form.group(3) == null ? "" : form.group(3), form.group(4));
        if (unit == null) {
            throw new IllegalArgumentException(
                    "“" + quote + "” has no unit that is known; the known ones are " + Units.known());
        }
        String decimals = form.group(2) == null ? "" : form.group(2);
        BigDecimal number = new BigDecimal(form.group(1).replace(",", "") + decimals);
        return new Quantity(Cue.falls(cue) ? number.negate() : number, unit);
    }

    private static String halfWidth(String words) {
        StringBuilder half = new StringBuilder(words.length());
        words.chars()
                .map(one -> one >= 0xFF01 && one <= 0xFF5E ? one - 0xFEE0 : one)
                .forEach(one -> half.append((char) one));
        return half.toString();
    }
}
