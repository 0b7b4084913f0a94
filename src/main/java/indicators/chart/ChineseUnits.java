package indicators.chart;

import indicators.figure.Unit;
import java.util.Map;

/** Chinese words for units of measure. */
final class ChineseUnits {

    private static final Map<Integer, String> MULTIPLIERS = Map.of(0, "", 4, "万", 8, "亿", 12, "万亿");
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("percentage-point", "个百分点"),
            Map.entry("item", "项"),
            Map.entry("person", "人"),
            Map.entry("person-time", "人次"),
            Map.entry("yuan", "元"),
            Map.entry("us-dollar", "美元"),
            Map.entry("household", "户"),
            Map.entry("enterprise", "家"),
            Map.entry("accident", "起"),
            Map.entry("unit", "个"),
            Map.entry("piece", "件"),
            Map.entry("place", "位"),
            Map.entry("set", "台"),
            Map.entry("vehicle", "辆"),
            Map.entry("tonne", "吨"),
            Map.entry("kilometre", "公里"),
            Map.entry("square-metre", "平方米"),
            Map.entry("kilowatt-hour", "千瓦时"),
            Map.entry("teu", "标箱"),
            Map.entry("multiple", "倍"));

    private ChineseUnits() {}

    static String of(Unit unit) {
        return MULTIPLIERS.getOrDefault(unit.exponent(), "×10^" + unit.exponent()) + base(unit);
    }

    /** A unit without a Chinese word keeps its code, so that it is seen and added. */
    static String base(Unit unit) {
        return BASES.getOrDefault(unit.base(), unit.base());
    }
}
