package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Polarity;
import indicators.figure.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The words for figures, in one language. Names come from the code lists; everything else said of a figure is here, and
 * what is said of pictures is in {@link Captions}.
 */
sealed interface Wording permits Chinese, English {

    static Wording in(Language language) {
        return switch (language) {
            case ZH -> new Chinese();
            case EN -> new English();
        };
    }

    /** What a difference is measured against. */
    enum Against {
        AREA,
        PERIOD,
        INDICATOR
    }

    /** Why a card has no picture. */
    enum NoPicture {
        /** It holds one count or level. */
        TOTAL_ALONE,
        /** It holds one other value. */
        ALONE,
        /** It holds several values that no scale has in common. */
        UNLIKE
    }

    /** The entries of a figure's details. */
    enum Term {
        VALUE,
        INDICATOR,
        POLARITY,
        MEASURE,
        REFERENCE,
        BENCHMARK,
        DERIVED,
        FORMULA,
        PARTS,
        QUOTE,
        DOCUMENT,
        PUBLISHED
    }

    /** The number as stated, a negative one with U+2212. */
    static String number(BigDecimal value) {
        return value.toPlainString().replace('-', '−');
    }

    /** The number with its sign, also if positive. */
    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    Language language();

    Captions captions();

    /** A name as it stands alone, at the side of a mark. */
    String label(String name);

    /** The period in full, such as “2024年上半年”. */
    String period(Period period);

    /** The period within a year that is understood, such as “上半年” or “1—5月”. */
    String shortPeriod(Period period);

    /** An area inside a sentence: “全国”, “the nation”. */
    String areaInSentence(String name);

    /** An indicator inside a sentence. */
    String indicatorInSentence(String name);

    /** A period inside a sentence about another: “一季度”, “the same period of the year before”. */
    String periodInSentence(Period period, Period own);

    /** The unit after this number, with a space before it where the language has one. */
    String unit(Quantity quantity);

    /** The unit beside a number set large. */
    String leadUnit(Quantity quantity);

    /** Number and unit, such as “5.6%” or “61.5万人”. */
    default String value(Quantity quantity) {
        return number(quantity.value()) + unit(quantity);
    }

    /** The value as it is said aloud: signs as words. */
    String spoken(Quantity quantity);

    /** What a figure says of its indicator, as a term. */
    String measure(Measure measure);

    /** Name of an indicator's figure, such as “地区生产总值增速”. */
    String named(String indicator, Measure measure);

    /** The measure on a card; growth is a change where it falls. Empty where the name says it all. */
    String measureOnCard(Measure measure, boolean falls);

    /** Parts of one line, such as “2024年上半年，同比增长”; empty parts are left out. */
    String line(List<String> parts);

    /** How something stands to its benchmark, without the number: “高于全国”. */
    String stands(Against against, Quantity difference, String benchmark);

    /** The comparison in words; the number is the figure and a run of its own. */
    List<Run> comparison(String figure, Against against, Quantity difference, String benchmark);

    /** Whose line follows. */
    String of(String member);

    /** A number counted in 万 or more, written out: “即615,000人”; empty where there is nothing to write out. */
    String inFull(Quantity quantity);

    String noPicture(NoPicture why);

    String polarity(Polarity polarity);

    /**
     * The place among growth rates.
     *
     * @param best the best place that the rounding of derived rates allows
     * @param worst the worst such place
     */
    String rank(int best, int worst, int of);

    /** How a value was derived, such as “全国 5.0% = 5.6 − 0.6，取整容许 4.9—5.1”. */
    String derivation(String label, String value, String formula);

    /** The formula and what rounding allows, without the label. */
    String formula(String formula, BigDecimal low, BigDecimal high);

    String relation(Claim.Relation relation);

    /** What a claim compares with; an empty benchmark if the text names none. */
    String claimBenchmark(Claim.Relation relation, String benchmark);

    /** Area and period with their codes. */
    String coded(String area, String areaCode, Period period);

    String place(int paragraph, int start, int end);

    String asWritten(String quote, String cue);

    /** The parts of a derived figure: what it starts from, and what is taken away. */
    String parts(String about, String difference);

    String given(String speaker, String role, LocalDate day, String occasion);

    /** @param via whom the publisher names as the source; empty if none */
    String published(String publisher, LocalDate day, String via);

    String term(Term term);
}
