package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** English. */
record English() implements Wording {

    private static final List<String> QUARTERS =
            List.of("the first quarter", "the second quarter", "the third quarter", "the fourth quarter");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("percentage-point", " pp"),
            Map.entry("item", " items"),
            Map.entry("person", " people"),
            Map.entry("person-time", " person-times"),
            Map.entry("yuan", " yuan"),
            Map.entry("us-dollar", " US dollars"),
            Map.entry("household", " households"),
            Map.entry("enterprise", " enterprises"),
            Map.entry("accident", " accidents"),
            Map.entry("unit", " units"),
            Map.entry("piece", " pieces"),
            Map.entry("set", " sets"),
            Map.entry("vehicle", " vehicles"),
            Map.entry("tonne", " tonnes"),
            Map.entry("kilometre", " km"),
            Map.entry("square-metre", " m²"),
            Map.entry("kilowatt-hour", " kWh"),
            Map.entry("teu", " TEU"),
            Map.entry("multiple", " times"));

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String label(String name) {
        return upperFirst(name);
    }

    @Override
    public String period(Period period) {
        int year = period.start().getYear();
        return switch (period.kind()) {
            case YEAR -> Integer.toString(year);
            case HALF, QUARTER, MONTH -> shortPeriod(period) + " " + year;
            case INTERVAL ->
                year == period.end().getYear()
                        ? shortPeriod(period) + " " + year
                        : month(period.start()) + " " + year + "–" + month(period.end()) + " "
                                + period.end().getYear();
        };
    }

    @Override
    public String shortPeriod(Period period) {
        return switch (period.kind()) {
            case YEAR -> "full year";
            case HALF -> "H" + period.ordinal();
            case QUARTER -> "Q" + period.ordinal();
            case MONTH -> month(period.start());
            case INTERVAL -> month(period.start()) + "–" + month(period.end());
        };
    }

    /** The period as a benchmark in a sentence. */
    private static String asBenchmark(String benchmark) {
        return benchmark.matches("Q[1-4]") ? QUARTERS.get(benchmark.charAt(1) - '1') : benchmark;
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    @Override
    public String unit(Unit unit) {
        return multiplier(unit) + UNITS.getOrDefault(unit.base(), " " + unit.base());
    }

    private static String multiplier(Unit unit) {
        return switch (unit.exponent()) {
            case 0 -> "";
            case 4 -> " ×10,000";
            case 8 -> " ×100 million";
            case 12 -> " trillion";
            default -> " ×10^" + unit.exponent();
        };
    }

    /** A multiplier stands for the whole: the number is written out below, with what it counts. */
    @Override
    public String leadUnit(Unit unit) {
        return unit.exponent() == 0 ? unit(unit).strip() : multiplier(unit).strip();
    }

    @Override
    public String unitName(Unit unit) {
        return unit.equals(Unit.PERCENTAGE_POINT)
                ? "percentage points"
                : unit(unit).strip();
    }

    @Override
    public String measure(Measure measure) {
        return switch (measure) {
            case LEVEL -> "level";
            case GROWTH -> "growth, year on year";
            case RATE -> "rate";
            case SHARE -> "share";
            case DIFFERENCE -> "difference";
            case COUNT -> "count";
            case RANK -> "rank";
            case MULTIPLE -> "multiple";
        };
    }

    @Override
    public String measureOnCard(Measure measure, boolean falls) {
        return measure == Measure.GROWTH ? (falls ? ", change, year on year" : ", growth, year on year") : "";
    }

    @Override
    public String named(String indicator, Measure measure) {
        return measure == Measure.GROWTH ? indicator + ", growth" : indicator;
    }

    @Override
    public String difference(String name, Against against, boolean above, String benchmark) {
        return name + ", " + stands(against, above, benchmark);
    }

    @Override
    public List<Run> comparison(String figure, BigDecimal difference, Against against, String benchmark) {
        String unit = difference.abs().compareTo(BigDecimal.ONE) == 0 ? " percentage point " : " percentage points ";
        return List.of(
                new Run(Wording.number(difference.abs()), figure),
                Run.plain(unit + stands(against, difference.signum() >= 0, benchmark)));
    }

    private static String stands(Against against, boolean above, String benchmark) {
        return switch (against) {
            case PERIOD -> (above ? "up on " : "down on ") + asBenchmark(benchmark);
            case AREA -> (above ? "above the " : "below the ") + benchmark;
            case INDICATOR -> (above ? "above " : "below ") + lowerFirst(benchmark);
        };
    }

    @Override
    public String inFull(String number, Unit unit) {
        return "that is, " + number + UNITS.getOrDefault(unit.base(), " " + unit.base());
    }

    @Override
    public String noComparison() {
        return "The text gives the count without a comparison, so there is no picture.";
    }

    @Override
    public String lowerIsBetter() {
        return "lower is better";
    }

    @Override
    public String rank(int place, int of) {
        return ordinal(place) + " of the " + of + " growth rates of this text";
    }

    private static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        return place
                + switch (teen ? 0 : place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    @Override
    public String captionArea(String measure, String subject, String benchmark) {
        return upperFirst(measure) + ": " + subject + " and the " + benchmark;
    }

    @Override
    public String captionEarlier(String measure, boolean bothFromJanuary) {
        return upperFirst(measure) + (bothFromJanuary ? "; both periods from January on" : "; in time order");
    }

    @Override
    public String captionIndicator(String measure, String subject, String benchmark) {
        return upperFirst(measure) + ": " + lowerFirst(subject) + " and " + lowerFirst(benchmark);
    }

    @Override
    public String captionShare(String indicator) {
        return indicator + "; the track is 100%";
    }

    @Override
    public String captionMembers(boolean falls) {
        return falls ? "Change, year on year, from zero at the right" : "Change, year on year, from zero";
    }

    @Override
    public String captionAmong(long falls, String where) {
        return falls == 0
                ? "All growth rates of this text"
                : "Growth rates of this text; " + falls + (falls == 1 ? " fall is" : " falls are") + " under “" + where
                        + "”";
    }

    @Override
    public String derivation(String label, String value, String formula, BigDecimal low, BigDecimal high) {
        return upperFirst(label) + " " + value + " = " + formula(formula, low, high);
    }

    @Override
    public String formula(String formula, BigDecimal low, BigDecimal high) {
        return formula + "; rounding allows " + Wording.number(low) + "–" + Wording.number(high);
    }

    @Override
    public String spokenStated(String label, String value) {
        return label + ", " + value + ", stated";
    }

    @Override
    public String spokenDerived(String label, String value, String formula) {
        return label + ", " + value + ", derived: " + formula;
    }

    @Override
    public String spokenGap(String label, String between) {
        return "Difference, " + between + " " + label + ", stated";
    }

    @Override
    public String summary(String caption, List<Point> points) {
        return caption + ": "
                + points.stream()
                        .map(point -> point.label() + " " + point.valueLabel() + (point.derived() ? " (derived)" : ""))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    @Override
    public String withPeriod(String label, Period period) {
        return label + " (" + shortPeriod(period) + ")";
    }

    @Override
    public String overviewRanked() {
        return "Growth rates, ranked";
    }

    @Override
    public String overviewRankedCaption(String first, String value) {
        return "Year on year, %. First: " + first + ", " + value;
    }

    @Override
    public String overviewAgainst(Against against, String benchmark) {
        return switch (against) {
            case PERIOD -> "Against " + asBenchmark(benchmark);
            case AREA -> "Against the " + benchmark;
            case INDICATOR -> "Against " + lowerFirst(benchmark);
        };
    }

    @Override
    public String overviewAgainstCaption(
            Against against, String subject, String benchmark, List<String> lowerIsBetter) {
        String what = against == Against.PERIOD
                ? "This period less " + asBenchmark(benchmark)
                : subject + " less the " + benchmark;
        return what + ", percentage points"
                + (lowerIsBetter.isEmpty()
                        ? ""
                        : "; for " + lowerFirst(String.join(", ", lowerIsBetter)) + " lower is better");
    }

    @Override
    public String pair(String value, String benchmarkValue) {
        return value + " against " + benchmarkValue + " derived";
    }

    @Override
    public String claimsWithoutNumber(List<String> indicators, String relation) {
        return String.join(", ", indicators) + ": also “" + relation
                + "”, but the text gives no value, so they are not drawn.";
    }

    @Override
    public String relation(Claim.Relation relation) {
        return switch (relation) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case RISING -> "rising";
            case RISING_FAST -> "rising fast";
            case FALLING -> "falling";
            case RECORD -> "record";
            case FIRST -> "for the first time";
        };
    }

    @Override
    public String claimBenchmark(Claim.Relation relation, String benchmark) {
        if (!benchmark.isEmpty()) {
            return benchmark;
        }
        return relation == Claim.Relation.FIRST || relation == Claim.Relation.RECORD ? "the past" : "not stated";
    }

    @Override
    public String relationTo(Claim.Relation relation, String benchmark) {
        return relation(relation) + " the " + benchmark;
    }

    @Override
    public String areaAndPeriod(String area, Period period) {
        return upperFirst(area) + ", " + period(period);
    }

    @Override
    public String codedAreaAndPeriod(String area, String areaCode, Period period) {
        return upperFirst(area) + " " + areaCode + ", " + period(period) + " " + period;
    }

    @Override
    public String place(int paragraph, int start, int end) {
        return "Para. " + paragraph + ", " + start + "–" + end;
    }

    @Override
    public String asWritten(String quote, String cue) {
        return "as written “" + quote + "”" + (cue.isEmpty() ? "" : ", cue “" + cue + "”");
    }

    @Override
    public String given(String speaker, LocalDate givenOn, String publisher, LocalDate publishedOn) {
        return speaker + ", " + DAY.format(givenOn) + "; published by " + publisher + ", " + DAY.format(publishedOn);
    }

    @Override
    public String term(Term term) {
        return switch (term) {
            case VALUE -> "Value";
            case INDICATOR -> "Indicator";
            case MEASURE -> "Measure";
            case REFERENCE -> "Reference";
            case BENCHMARK -> "Benchmark";
            case DERIVED -> "Derived";
            case FORMULA -> "Formula";
            case QUOTE -> "Source";
            case PLACE -> "Position";
            case DOCUMENT -> "Document";
        };
    }

    private static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** Lower case unless the first word is an abbreviation. */
    private static String lowerFirst(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
    }
}
