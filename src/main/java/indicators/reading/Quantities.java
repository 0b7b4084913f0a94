package indicators.reading;

import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the quantity that a quote states: number and unit from the quote, the sign from the cue beside it. */
public final class Quantities {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\s*(万亿|亿|万)?(.*)");

    /** Units as written, without their multiplier. */
    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        UNITS.put("%", "percent");
        UNITS.put("个百分点", "percentage-point");
        UNITS.put("项", "item");
        UNITS.put("人", "person");
        UNITS.put("人次", "person-time");
        UNITS.put("元", "yuan");
        UNITS.put("美元", "us-dollar");
        UNITS.put("户", "household");
        UNITS.put("家", "enterprise");
        UNITS.put("起", "accident");
        UNITS.put("个", "piece");
        UNITS.put("件", "piece");
        UNITS.put("台", "set");
        UNITS.put("辆", "vehicle");
        UNITS.put("吨", "tonne");
        UNITS.put("公里", "kilometre");
        UNITS.put("平方米", "square-metre");
        UNITS.put("千瓦时", "kilowatt-hour");
        UNITS.put("标箱", "teu");
        UNITS.put("倍", "multiple");
    }

    private static final Map<String, Integer> MULTIPLIERS = Map.of("万", 4, "亿", 8, "万亿", 12);
    private static final Pattern DOWN = Pattern.compile("下降|减少|低于|回落|收窄|降低|下滑|减亏|负增长|少于|慢于");
    private static final Pattern UP = Pattern.compile("增长|高于|提高|提升|上升|增加|扩大|快于|多于|新增|加快");

    private Quantities() {}

    /**
     * The quantity, its decimals as stated.
     *
     * @param quote number and unit as written, such as {@code 61.5万人}; digits may be full-width
     * @param cue the words that give the sign, such as {@code 低于全国}; without such a word the number is positive
     * @throws IllegalArgumentException if the quote is no number with a known unit, or the cue points both ways
     */
    public static Quantity read(String quote, String cue) {
        Matcher form = FORM.matcher(halfWidth(quote).strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("“" + quote + "” is not a number with its unit");
        }
        String whole = form.group(1).replace(",", "");
        String decimals = form.group(2) == null ? "" : form.group(2);
        String base = UNITS.get(form.group(4).strip());
        if (base == null) {
            throw new IllegalArgumentException("“" + quote + "” has no unit that is known");
        }
        int exponent = form.group(3) == null ? 0 : MULTIPLIERS.getOrDefault(form.group(3), 0);
        BigDecimal number = new BigDecimal(whole + decimals);
        return new Quantity(falls(cue) ? number.negate() : number, new Unit(base, exponent));
    }

    private static boolean falls(String cue) {
        boolean down = DOWN.matcher(cue).find();
        if (down && UP.matcher(cue.replace("负增长", "")).find()) {
            throw new IllegalArgumentException("The cue “" + cue + "” points up and down");
        }
        return down;
    }

    private static String halfWidth(String words) {
        StringBuilder half = new StringBuilder(words.length());
        words.chars()
                .map(one -> one >= 0xFF01 && one <= 0xFF5E ? one - 0xFEE0 : one)
                .forEach(one -> half.append((char) one));
        return half.toString();
    }
}
