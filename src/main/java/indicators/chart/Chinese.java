package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 简体中文. */
record Chinese() implements Wording {

    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");
    private static final Map<Integer, String> MULTIPLIERS = Map.of(0, "", 4, "万", 8, "亿", 12, "万亿");
    private static final Map<String, String> UNITS = Map.ofEntries(
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

    @Override
    public Language language() {
        return Language.ZH;
    }

    @Override
    public String label(String name) {
        return name;
    }

    @Override
    public String period(Period period) {
        int year = period.start().getYear();
        return switch (period.kind()) {
            case YEAR -> year + "年";
            case HALF, QUARTER, MONTH -> year + "年" + shortPeriod(period);
            case INTERVAL ->
                year == period.end().getYear()
                        ? year + "年" + shortPeriod(period)
                        : month(period.start()) + "—" + month(period.end());
        };
    }

    private static String month(java.time.YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    @Override
    public String shortPeriod(Period period) {
        return switch (period.kind()) {
            case YEAR -> "全年";
            case HALF -> period.ordinal() == 1 ? "上半年" : "下半年";
            case QUARTER -> QUARTERS.get(period.ordinal() - 1);
            case MONTH -> period.ordinal() + "月";
            case INTERVAL -> period.start().getMonthValue() + "—" + period.end().getMonthValue() + "月";
        };
    }

    @Override
    public String unit(Unit unit) {
        return MULTIPLIERS.getOrDefault(unit.exponent(), "×10^" + unit.exponent())
                + UNITS.getOrDefault(unit.base(), unit.base());
    }

    @Override
    public String leadUnit(Unit unit) {
        return unit(unit);
    }

    @Override
    public String unitName(Unit unit) {
        return unit(unit);
    }

    @Override
    public String measure(Measure measure) {
        return switch (measure) {
            case LEVEL -> "总量";
            case GROWTH -> "同比增长";
            case RATE -> "比率";
            case SHARE -> "份额";
            case DIFFERENCE -> "差距";
            case COUNT -> "数目";
            case RANK -> "位次";
            case MULTIPLE -> "倍数";
        };
    }

    @Override
    public String measureOnCard(Measure measure, boolean falls) {
        return measure == Measure.GROWTH ? (falls ? "，同比变化" : "，同比增长") : "";
    }

    @Override
    public String named(String indicator, Measure measure) {
        return measure == Measure.GROWTH ? indicator + "增速" : indicator;
    }

    @Override
    public String difference(String name, Against against, boolean above, String benchmark) {
        return name + "，" + stands(against, above, benchmark);
    }

    @Override
    public List<Run> comparison(String figure, BigDecimal difference, Against against, String benchmark) {
        return List.of(
                Run.plain(stands(against, difference.signum() >= 0, benchmark)),
                new Run(Wording.number(difference.abs()), figure),
                Run.plain("个百分点"));
    }

    private static String stands(Against against, boolean above, String benchmark) {
        return switch (against) {
            case PERIOD -> "较" + benchmark + (above ? "提高" : "降低");
            case AREA, INDICATOR -> (above ? "高于" : "低于") + benchmark;
        };
    }

    @Override
    public String inFull(String number, Unit unit) {
        return "即" + number + UNITS.getOrDefault(unit.base(), unit.base());
    }

    @Override
    public String noComparison() {
        return "原文只给总数，未作比较，故不配图。";
    }

    @Override
    public String lowerIsBetter() {
        return "越低越好";
    }

    @Override
    public String rank(int place, int of) {
        return "本文" + of + "项增速中列第" + place;
    }

    @Override
    public String captionArea(String measure, String subject, String benchmark) {
        return measure + "，" + subject + "与" + benchmark;
    }

    @Override
    public String captionEarlier(String measure, boolean bothFromJanuary) {
        return bothFromJanuary ? measure + "，两期均为年初至期末累计" : measure + "，按时间先后";
    }

    @Override
    public String captionIndicator(String measure, String subject, String benchmark) {
        return measure + "，" + subject + "与全部" + benchmark;
    }

    @Override
    public String captionShare(String indicator) {
        return indicator + "，底条全长为100%";
    }

    @Override
    public String captionMembers(boolean falls) {
        return falls ? "同比变化，自右侧零线起" : "同比变化，自零线起";
    }

    @Override
    public String captionAmong(long falls, String where) {
        return falls == 0 ? "本文各项增速" : "本文各项增速，另有" + falls + "项下降见“" + where + "”";
    }

    @Override
    public String derivation(String label, String value, String formula, BigDecimal low, BigDecimal high) {
        return label + " " + value + " = " + formula(formula, low, high);
    }

    @Override
    public String formula(String formula, BigDecimal low, BigDecimal high) {
        return formula + "，取整容许 " + Wording.number(low) + "—" + Wording.number(high);
    }

    @Override
    public String spokenStated(String label, String value) {
        return label + "，" + value + "，原文所述";
    }

    @Override
    public String spokenDerived(String label, String value, String formula) {
        return label + "，" + value + "，推算：" + formula;
    }

    @Override
    public String spokenGap(String label, String between) {
        return "差距，" + between + label + "，原文所述";
    }

    @Override
    public String summary(String caption, List<Point> points) {
        return caption + "："
                + points.stream()
                        .map(point -> point.label() + point.valueLabel() + (point.derived() ? "（推算）" : ""))
                        .collect(Collectors.joining("，"))
                + "。";
    }

    @Override
    public String withPeriod(String label, Period period) {
        return label + "（" + shortPeriod(period) + "）";
    }

    @Override
    public String overviewRanked() {
        return "各项增速排序";
    }

    @Override
    public String overviewRankedCaption(String first, String value) {
        return "同比，%；" + first + "居首，" + value;
    }

    @Override
    public String overviewAgainst(Against against, String benchmark) {
        return "与" + benchmark + "比";
    }

    @Override
    public String overviewAgainstCaption(
            Against against, String subject, String benchmark, List<String> lowerIsBetter) {
        String what = against == Against.PERIOD ? "本期减" + benchmark : subject + "减" + benchmark;
        return what + "，个百分点" + (lowerIsBetter.isEmpty() ? "" : "；" + String.join("、", lowerIsBetter) + "以低为好");
    }

    @Override
    public String pair(String value, String benchmarkValue) {
        return value + "对" + benchmarkValue + "推算";
    }

    @Override
    public String claimsWithoutNumber(List<String> indicators, String relation) {
        return String.join("、", indicators) + "也“" + relation + "”，原文未给数值，故不画。";
    }

    @Override
    public String relation(Claim.Relation relation) {
        return switch (relation) {
            case ABOVE -> "高于";
            case BELOW -> "低于";
            case RISING -> "增长";
            case RISING_FAST -> "快速增长";
            case FALLING -> "下降";
            case RECORD -> "创新高";
            case FIRST -> "历史性突破";
        };
    }

    @Override
    public String claimBenchmark(Claim.Relation relation, String benchmark) {
        if (!benchmark.isEmpty()) {
            return benchmark;
        }
        return relation == Claim.Relation.FIRST || relation == Claim.Relation.RECORD ? "以往" : "未给";
    }

    @Override
    public String relationTo(Claim.Relation relation, String benchmark) {
        return relation(relation) + benchmark;
    }

    @Override
    public String areaAndPeriod(String area, Period period) {
        return area + "，" + period(period);
    }

    @Override
    public String codedAreaAndPeriod(String area, String areaCode, Period period) {
        return area + " " + areaCode + "，" + period(period) + " " + period;
    }

    @Override
    public String place(int paragraph, int start, int end) {
        return "第" + paragraph + "段，" + start + "—" + end;
    }

    @Override
    public String asWritten(String quote, String cue) {
        return "原文写作“" + quote + "”" + (cue.isEmpty() ? "" : "，提示词“" + cue + "”");
    }

    @Override
    public String given(String speaker, LocalDate givenOn, String publisher, LocalDate publishedOn) {
        return speaker + "，" + day(givenOn) + "讲话；" + publisher + "，" + day(publishedOn) + "刊";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    @Override
    public String term(Term term) {
        return switch (term) {
            case VALUE -> "数值";
            case INDICATOR -> "指标";
            case MEASURE -> "度量";
            case REFERENCE -> "地区与时期";
            case BENCHMARK -> "参照";
            case DERIVED -> "由此推算";
            case FORMULA -> "算式";
            case QUOTE -> "原文";
            case PLACE -> "位置";
            case DOCUMENT -> "文献";
        };
    }
}
