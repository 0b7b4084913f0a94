package indicators.chart;

import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.Map;

/** English words for units of measure. */
final class EnglishUnits {

    private static final Map<String, String> SIGNS = Map.of(
            "percent", "%",
            "percentage-point", " pp",
            "kilometre", " km",
            "square-metre", " m²",
            "kilowatt-hour", " kWh",
            "teu", " TEU",
            "yuan", " yuan",
            "multiple", " times");
    private static final Map<String, String> IRREGULAR =
            Map.of("person", "people", "us-dollar", "US dollars", "person-time", "person-times");

    private EnglishUnits() {}

    /** The unit after a number, with a space before words. */
    static String after(BigDecimal number, Unit unit) {
        return multiplier(unit) + base(unit.exponent() == 0 ? number : BigDecimal.TEN, unit);
    }

    /** The base after a number that counts it without a multiplier. */
    static String base(BigDecimal number, Unit unit) {
        String sign = SIGNS.get(unit.base());
        if (sign != null) {
            return sign;
        }
        String singular =
                unit.base().equals("us-dollar") ? "US dollar" : unit.base().replace('-', ' ');
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        return " " + (one ? singular : IRREGULAR.getOrDefault(unit.base(), singular + "s"));
    }

    static String multiplier(Unit unit) {
        return switch (unit.exponent()) {
            case 0 -> "";
            case 4 -> " ×10,000";
            case 8 -> " ×100 million";
            case 12 -> " trillion";
            default -> " ×10^" + unit.exponent();
        };
    }
}
