package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Polarity;
import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** 简体中文. */
record Chinese() implements Wording {

    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

    @Override
    public Language language() {
        return Language.ZH;
    }

    @Override
    public Captions captions() {
        return new ChineseCaptions();
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

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    @Override
    public String shortPeriod(Period period) {
        return switch (period.kind()) {
            case YEAR -> "全年";
            case HALF -> period.ordinal() == 1 ? "上半年" : "下半年";
            case QUARTER -> QUARTERS.get(period.ordinal() - 1);
            case MONTH -> period.ordinal() + "月";
            case INTERVAL ->
                period.start().getYear() == period.end().getYear()
                        ? period.start().getMonthValue() + "—" + period.end().getMonthValue() + "月"
                        : period(period);
        };
    }

    @Override
    public String areaInSentence(String name) {
        return name;
    }

    @Override
    public String indicatorInSentence(String name) {
        return name;
    }

    @Override
    public String periodInSentence(Period period, Period own) {
        if (period.start().plusYears(1).equals(own.start())
                && period.end().plusYears(1).equals(own.end())) {
            return "上年同期";
        }
        return period.end().getYear() == own.end().getYear() ? shortPeriod(period) : period(period);
    }

    @Override
    public String unit(Quantity quantity) {
        return ChineseUnits.of(quantity.unit());
    }

    @Override
    public String leadUnit(Quantity quantity) {
        return unit(quantity);
    }

    @Override
    public String spoken(Quantity quantity) {
        return value(quantity).replace("−", "负");
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
    public String named(String indicator, Measure measure) {
        return switch (measure) {
            case GROWTH -> indicator + "增速";
            case RANK -> indicator + "位次";
            case LEVEL, RATE, SHARE, DIFFERENCE, COUNT, MULTIPLE -> indicator;
        };
    }

    @Override
    public String measureOnCard(Measure measure, boolean falls) {
        return measure == Measure.GROWTH ? (falls ? "同比变化" : "同比增长") : "";
    }

    @Override
    public String line(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("，"));
    }

    @Override
    public String stands(Against against, Quantity difference, String benchmark) {
        int sign = difference.value().signum();
        if (sign == 0) {
            return "与" + benchmark + "相差";
        }
        return switch (against) {
            case PERIOD -> "较" + benchmark + (sign > 0 ? up(difference.unit()) : down(difference.unit()));
            case AREA, INDICATOR -> (sign > 0 ? "高于" : "低于") + benchmark;
        };
    }

    private static String up(Unit unit) {
        return unit.equals(Unit.PERCENTAGE_POINT) ? "提高" : "增加";
    }

    private static String down(Unit unit) {
        return unit.equals(Unit.PERCENTAGE_POINT) ? "降低" : "减少";
    }

    @Override
    public List<Run> comparison(String figure, Against against, Quantity difference, String benchmark) {
        return List.of(
                Run.plain(stands(against, difference, benchmark)),
                Run.figure(Wording.number(difference.value().abs()), figure),
                Run.plain(unit(difference)));
    }

    @Override
    public String of(String member) {
        return member;
    }

    /** From 亿 on, the unit itself is what a Chinese reader counts in. */
    @Override
    public String inFull(Quantity quantity) {
        Unit unit = quantity.unit();
        return unit.exponent() == 4 ? "即" + Digits.grouped(quantity.inBaseUnit()) + ChineseUnits.base(unit) : "";
    }

    @Override
    public String noPicture(NoPicture why) {
        return switch (why) {
            case TOTAL_ALONE -> "原文只给总数，未作比较，故不配图。";
            case ALONE -> "原文未作比较，故不配图。";
            case UNLIKE -> "各数口径不同，不宜同图，故不配图。";
        };
    }

    @Override
    public String polarity(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "越高越好";
            case LOWER -> "越低越好";
            case NEUTRAL -> "不分好坏";
        };
    }

    @Override
    public String rank(int best, int worst, int of) {
        return "本文" + of + "项增速中列第" + best + (worst > best ? "，推算取整容许第" + best + "—" + worst : "");
    }

    @Override
    public String derivation(String label, String value, String formula) {
        return label + " " + value + " = " + formula;
    }

    @Override
    public String formula(String formula, BigDecimal low, BigDecimal high) {
        return formula + "，取整容许 " + Wording.number(low) + "—" + Wording.number(high);
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
        return switch (relation) {
            case RECORD, FIRST -> "以往";
            case ABOVE, BELOW, RISING, RISING_FAST, FALLING -> "未给";
        };
    }

    @Override
    public String coded(String area, String areaCode, Period period) {
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
    public String parts(String about, String difference) {
        return "“" + about + "”减去“" + difference + "”";
    }

    @Override
    public String given(String speaker, String role, LocalDate day, String occasion) {
        return line(List.of(role + speaker, day(day), occasion));
    }

    @Override
    public String published(String publisher, LocalDate day, String via) {
        return line(List.of(publisher, day(day), via.isEmpty() ? "" : "来源" + via));
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    @Override
    public String term(Term term) {
        return switch (term) {
            case VALUE -> "数值";
            case INDICATOR -> "指标";
            case POLARITY -> "好坏方向";
            case MEASURE -> "度量";
            case REFERENCE -> "地区与时期";
            case BENCHMARK -> "参照";
            case DERIVED -> "由此推算";
            case FORMULA -> "算式";
            case PARTS -> "所据";
            case QUOTE -> "原文";
            case DOCUMENT -> "文献";
            case PUBLISHED -> "刊发";
        };
    }
}
