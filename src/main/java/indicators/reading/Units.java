package indicators.reading;

import indicators.figure.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Units as Chinese official texts write them, with the multiplier before them. Each written unit has a base of its own,
 * so that what is shown again is what was written.
 */
final class Units {

    private static final Map<String, Integer> MULTIPLIERS = Map.of("", 0, "万", 4, "亿", 8, "万亿", 12);
    private static final Map<String, Unit> RATIOS = new LinkedHashMap<>();
    private static final Map<String, String> COUNTED = new LinkedHashMap<>();

    static {
        RATIOS.put("%", Unit.PERCENT);
        RATIOS.put("个百分点", Unit.PERCENTAGE_POINT);
        RATIOS.put("百分点", Unit.PERCENTAGE_POINT);
        RATIOS.put("倍", new Unit("multiple", 0));
        COUNTED.put("项", "item");
        COUNTED.put("人", "person");
        COUNTED.put("人次", "person-time");
        COUNTED.put("元", "yuan");
        COUNTED.put("美元", "us-dollar");
        COUNTED.put("户", "household");
        COUNTED.put("家", "enterprise");
        COUNTED.put("起", "accident");
        COUNTED.put("个", "unit");
        COUNTED.put("件", "piece");
        COUNTED.put("台", "set");
        COUNTED.put("辆", "vehicle");
        COUNTED.put("吨", "tonne");
        COUNTED.put("公里", "kilometre");
        COUNTED.put("平方米", "square-metre");
        COUNTED.put("千瓦时", "kilowatt-hour");
        COUNTED.put("标箱", "teu");
    }

    private Units() {}

    /** The unit, or null if it is not known. A percentage cannot be counted in 万, so that is not known either. */
    static @Nullable Unit of(String multiplier, String written) {
        Integer exponent = MULTIPLIERS.get(multiplier);
        String base = COUNTED.get(written);
        if (exponent == null) {
            return null;
        }
        if (base != null) {
            return new Unit(base, exponent);
        }
        return exponent == 0 ? RATIOS.get(written) : null;
    }

    /** Every unit that can be read, for messages. */
    static String known() {
        return String.join(" ", RATIOS.keySet()) + " " + String.join(" ", COUNTED.keySet());
    }
}
