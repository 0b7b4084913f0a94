package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The words for figures, in one language. Names come from the code lists; everything else said of a figure is here. */
sealed interface Wording permits Chinese, English {

    static Wording in(Language language) {
        return switch (language) {
            case ZH -> new Chinese();
            case EN -> new English();
        };
    }

    /** How a difference stands to its benchmark. */
    enum Against {
        AREA,
        PERIOD,
        INDICATOR
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

    /** A name as it stands alone, at the side of a mark. */
    String label(String name);

    /** The period in full, such as “2024年上半年”. */
    String period(Period period);

    /** The period within a year that is understood, such as “上半年” or “1—5月”. */
    String shortPeriod(Period period);

    /** The unit after a number, with a space before it where the language has one. */
    String unit(Unit unit);

    /** The unit beside a number set large. */
    String leadUnit(Unit unit);

    /** A unit of measure as a term. */
    String unitName(Unit unit);

    String measure(Measure measure);

    /** What follows the period on a card; empty where the name says it all. */
    String measureOnCard(Measure measure, boolean falls);

    /** Name of an indicator's figure, such as “地区生产总值增速”. */
    String named(String indicator, Measure measure);

    /** Name of a difference, such as “地区生产总值增速，高于全国”. */
    String difference(String name, Against against, boolean above, String benchmark);

    /** The comparison in words; the number is the figure and a run of its own. */
    List<Run> comparison(String figure, BigDecimal difference, Against against, String benchmark);

    /** The large number written out: “即615,000人”. */
    String inFull(String number, Unit unit);

    String noComparison();

    String lowerIsBetter();

    String rank(int place, int of);

    String captionArea(String measure, String subject, String benchmark);

    String captionEarlier(String measure, boolean bothFromJanuary);

    String captionIndicator(String measure, String subject, String benchmark);

    String captionShare(String indicator);

    String captionMembers(boolean falls);

    String captionAmong(long falls, String where);

    /** How a value was derived, such as “全国 5.0% = 5.6 − 0.6，取整容许 4.9—5.1”. */
    String derivation(String label, String value, String formula, BigDecimal low, BigDecimal high);

    /** The formula and what rounding allows, without the label. */
    String formula(String formula, BigDecimal low, BigDecimal high);

    String spokenStated(String label, String value);

    String spokenDerived(String label, String value, String formula);

    String spokenGap(String label, String between);

    String summary(String caption, List<Point> points);

    String withPeriod(String label, Period period);

    String overviewRanked();

    String overviewRankedCaption(String first, String value);

    String overviewAgainst(Against against, String benchmark);

    String overviewAgainstCaption(Against against, String subject, String benchmark, List<String> lowerIsBetter);

    /** Both values of a difference, such as “5.6对5.0推算”. */
    String pair(String value, String benchmarkValue);

    String claimsWithoutNumber(List<String> indicators, String relation);

    String relation(Claim.Relation relation);

    String claimBenchmark(Claim.Relation relation, String benchmark);

    /** Words such as “高于全国” for a claim. */
    String relationTo(Claim.Relation relation, String benchmark);

    String areaAndPeriod(String area, Period period);

    String codedAreaAndPeriod(String area, String areaCode, Period period);

    String place(int paragraph, int start, int end);

    String asWritten(String quote, String cue);

    String given(String speaker, java.time.LocalDate givenOn, String publisher, java.time.LocalDate publishedOn);

    /** The name of an entry of a figure's details. */
    String term(Term term);

    /** The entries of a figure's details. */
    enum Term {
        VALUE,
        INDICATOR,
        MEASURE,
        REFERENCE,
        BENCHMARK,
        DERIVED,
        FORMULA,
        QUOTE,
        PLACE,
        DOCUMENT
    }

    /** Number and unit, such as “5.6%” or “61.5万人”. */
    default String value(Quantity quantity) {
        return number(quantity.value()) + unit(quantity.unit());
    }
}
