package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Measure;
import java.util.List;

/** The words for pictures, in one language: captions, summaries, what is said aloud, and the overviews' notes. */
sealed interface Captions permits ChineseCaptions, EnglishCaptions {

    /** What the bars measure: growth as such, else the name. */
    String measured(String indicator, Measure measure);

    /** What bars of several indicators measure. */
    String measured(Measure measure);

    /** Bars of these, named inside the sentence; named singly only if they are few. */
    String beside(String what, List<String> names);

    /** Columns in time order. */
    String inTime(String what, int columns, boolean cumulative);

    String share(String what);

    /** Members of a family; whether all fall, and so start from a zero line at the right, or only some do. */
    String members(String what, boolean all, boolean some);

    /**
     * One growth rate among the others.
     *
     * @param shown how many are drawn
     * @param of how many there are on its side of zero
     */
    String among(int shown, int of);

    /** What the picture leaves out: those on the other side of zero, and the cards that show them. */
    String elsewhere(int others, boolean falls, List<String> cards);

    String stated(String label, String value);

    String derived(String label, String value, String formula);

    String spokenGap(String comparison);

    /** One sentence that says what the picture shows; the comparison may be empty. */
    String summary(String caption, List<Point> points, String comparison);

    String withPeriod(String label, String period);

    String ranked();

    /** @param first name of the highest; empty if rounding does not allow to say */
    String rankedCaption(String first, List<String> lowerIsBetter);

    String against(String benchmark);

    String againstAreaCaption(String subject, String benchmark, List<String> lowerIsBetter);

    String againstPeriodCaption(String benchmark, List<String> lowerIsBetter);

    /** What a difference is about, beside its bar. */
    String differing(String indicator, Measure measure);

    /** Both values of a difference, such as “5.6对5.0推算”. */
    String pair(String value, String benchmarkValue, boolean derived);

    /** Which indicators are of this period. */
    String period(List<String> indicators, String period);

    /** All others are of this period. */
    String periodOfOthers(String period);

    /** What is said of each period, as one sentence. */
    String periods(List<String> parts);

    /** Claims with the same relation to the same benchmark, of growth or not; the names lead to them. */
    List<Run> claims(List<Run> names, boolean growth, Claim.Relation relation, String benchmark);
}
