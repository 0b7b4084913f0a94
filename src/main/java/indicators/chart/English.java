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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
record English() implements Wording {

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public Captions captions() {
        return new EnglishCaptions();
    }

    @Override
    public String label(String name) {
        return upperFirst(name);
    }

    @Override
    public String period(Period period) {
        return EnglishPeriods.full(period);
    }

    @Override
    public String shortPeriod(Period period) {
        return EnglishPeriods.withinYear(period);
    }

    @Override
    public String periodInSentence(Period period, Period own) {
        return EnglishPeriods.inSentence(period, own);
    }

    /** “nation” is a common noun and takes the article; a proper name does not. */
    @Override
    public String areaInSentence(String name) {
        return Character.isLowerCase(name.charAt(0)) ? "the " + name : name;
    }

    /** Lower case, unless a capital further on shows that the name is a proper one or an abbreviation. */
    @Override
    public String indicatorInSentence(String name) {
        boolean proper = name.chars().skip(1).anyMatch(Character::isUpperCase);
        return proper ? name : name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1);
    }

    @Override
    public String unit(Quantity quantity) {
        return EnglishUnits.after(quantity.value(), quantity.unit());
    }

    /** A multiplier stands for the whole: the number is written out below, with what it counts. */
    @Override
    public String leadUnit(Quantity quantity) {
        Unit unit = quantity.unit();
        return (unit.exponent() == 0 ? unit(quantity) : EnglishUnits.multiplier(unit)).strip();
    }

    @Override
    public String spoken(Quantity quantity) {
        String unit = quantity.unit().equals(Unit.PERCENTAGE_POINT) ? points(quantity) : unit(quantity);
        return Wording.number(quantity.value()).replace("−", "minus ") + unit;
    }

    private static String points(Quantity quantity) {
        return quantity.value().abs().compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points";
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
    public String named(String indicator, Measure measure) {
        return switch (measure) {
            case GROWTH -> indicator + ", growth";
            case RANK -> indicator + ", rank";
            case LEVEL, RATE, SHARE, DIFFERENCE, COUNT, MULTIPLE -> indicator;
        };
    }

    @Override
    public String measureOnCard(Measure measure, boolean falls) {
        return measure == Measure.GROWTH ? (falls ? "change, year on year" : "growth, year on year") : "";
    }

    @Override
    public String line(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public String stands(Against against, Quantity difference, String benchmark) {
        int sign = difference.value().signum();
        if (sign == 0) {
            return "from " + benchmark;
        }
        return switch (against) {
            case PERIOD -> (sign > 0 ? "up on " : "down on ") + benchmark;
            case AREA, INDICATOR -> (sign > 0 ? "above " : "below ") + benchmark;
        };
    }

    @Override
    public List<Run> comparison(String figure, Against against, Quantity difference, String benchmark) {
        Quantity size = new Quantity(difference.value().abs(), difference.unit());
        String unit = size.unit().equals(Unit.PERCENTAGE_POINT) ? points(size) : unit(size);
        return List.of(
                Run.figure(Wording.number(size.value()), figure),
                Run.plain(unit + " " + stands(against, difference, benchmark)));
    }

    @Override
    public String of(String member) {
        return label(member) + ": ";
    }

    /** Written out below a million; above, in the multiples that English counts in. */
    @Override
    public String inFull(Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit.exponent() == 0) {
            return "";
        }
        BigDecimal whole = quantity.inBaseUnit();
        return "that is, " + EnglishNumbers.large(whole) + EnglishUnits.base(whole, unit);
    }

    @Override
    public String noPicture(NoPicture why) {
        return switch (why) {
            case TOTAL_ALONE -> "The text gives the count without a comparison, so there is no picture.";
            case ALONE -> "The text makes no comparison, so there is no picture.";
            case UNLIKE -> "These figures are not measured alike, so there is no picture.";
        };
    }

    @Override
    public String polarity(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case NEUTRAL -> "neither is better";
        };
    }

    @Override
    public String rank(int best, int worst, int of) {
        return EnglishNumbers.ordinal(best) + " of the " + of + " growth rates of this text"
                + (worst > best
                        ? "; rounding of derived ones allows " + EnglishNumbers.ordinal(best) + "–"
                                + EnglishNumbers.ordinal(worst)
                        : "");
    }

    @Override
    public String derivation(String label, String value, String formula) {
        return upperFirst(label) + " " + value + " = " + formula;
    }

    @Override
    public String formula(String formula, BigDecimal low, BigDecimal high) {
        return formula + "; rounding allows " + Wording.number(low) + "–" + Wording.number(high);
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
        return switch (relation) {
            case RECORD, FIRST -> "before";
            case ABOVE, BELOW, RISING, RISING_FAST, FALLING -> "not stated";
        };
    }

    @Override
    public String coded(String area, String areaCode, Period period) {
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
    public String parts(String about, String difference) {
        return "“" + about + "” less “" + difference + "”";
    }

    @Override
    public String given(String speaker, String role, LocalDate day, String occasion) {
        return line(List.of(role + speaker, Language.EN.date(day), occasion));
    }

    @Override
    public String published(String publisher, LocalDate day, String via) {
        return line(List.of(publisher, Language.EN.date(day), via.isEmpty() ? "" : "source: " + via));
    }

    @Override
    public String term(Term term) {
        return switch (term) {
            case VALUE -> "Value";
            case INDICATOR -> "Indicator";
            case POLARITY -> "Polarity";
            case MEASURE -> "Measure";
            case REFERENCE -> "Area and period";
            case BENCHMARK -> "Benchmark";
            case DERIVED -> "Derived";
            case FORMULA -> "Formula";
            case PARTS -> "Parts";
            case QUOTE -> "Text";
            case DOCUMENT -> "Document";
            case PUBLISHED -> "Published";
        };
    }

    static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
