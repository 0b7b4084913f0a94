package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words for pictures in English. */
record EnglishCaptions() implements Captions {

    private static final Wording WORDING = new English();

    @Override
    public String measured(String indicator, Measure measure) {
        return measure == Measure.GROWTH ? measured(measure) : English.upperFirst(indicator);
    }

    @Override
    public String measured(Measure measure) {
        return English.upperFirst(WORDING.measure(measure));
    }

    @Override
    public String beside(String what, List<String> names) {
        return what + (names.isEmpty() ? ", against its benchmarks" : ": " + list(names));
    }

    private static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    @Override
    public String inTime(String what, int columns, boolean cumulative) {
        return what
                + (cumulative
                        ? "; " + (columns == 2 ? "both" : "all") + " periods from January on"
                        : "; in time order");
    }

    @Override
    public String share(String what) {
        return what + "; the track is 100%";
    }

    @Override
    public String members(String what, boolean all, boolean some) {
        return (some ? what.replace("Growth", "Change") : what)
                + (all ? "; from zero at the right" : some ? "; from zero" : "");
    }

    @Override
    public String among(int shown, int of) {
        return "Growth rates of this text" + (shown < of ? "; the " + shown + " nearest" : "");
    }

    @Override
    public String elsewhere(int others, boolean falls, List<String> cards) {
        String what = falls ? (others == 1 ? "fall is" : "falls are") : (others == 1 ? "rise is" : "rises are");
        return "; " + others + " " + what + " under "
                + list(cards.stream().map(card -> "“" + card + "”").toList());
    }

    @Override
    public String stated(String label, String value) {
        return label + ", " + value + ", stated";
    }

    @Override
    public String derived(String label, String value, String formula) {
        return label + ", " + value + ", derived: " + formula;
    }

    @Override
    public String spokenGap(String comparison) {
        return comparison + ", stated";
    }

    @Override
    public String summary(String caption, List<Point> points, String comparison) {
        return caption + " – "
                + points.stream()
                        .map(point -> point.label() + " " + point.valueLabel() + (point.derived() ? " (derived)" : ""))
                        .collect(Collectors.joining(", "))
                + (comparison.isEmpty() ? "" : "; " + comparison)
                + ".";
    }

    @Override
    public String withPeriod(String label, String period) {
        return label + " (" + period + ")";
    }

    @Override
    public String ranked() {
        return "Growth rates, ranked";
    }

    @Override
    public String rankedCaption(String first, List<String> lowerIsBetter) {
        return (first.isEmpty() ? "" : English.upperFirst(first) + " first; ")
                + lowIsGood(lowerIsBetter, "; ")
                + (first.isEmpty() && lowerIsBetter.isEmpty() ? "Year on year, %" : "year on year, %");
    }

    private static String lowIsGood(List<String> names, String end) {
        return names.isEmpty()
                ? ""
                : "lower is better for "
                        + list(names.stream().map(WORDING::indicatorInSentence).toList()) + end;
    }

    @Override
    public String against(String benchmark) {
        return "Against " + benchmark;
    }

    @Override
    public String againstAreaCaption(String subject, String benchmark, List<String> lowerIsBetter) {
        return English.upperFirst(subject) + " less " + benchmark + ", percentage points" + semicolon(lowerIsBetter);
    }

    @Override
    public String againstPeriodCaption(String benchmark, List<String> lowerIsBetter) {
        return "This period less " + benchmark + ", percentage points" + semicolon(lowerIsBetter);
    }

    private static String semicolon(List<String> lowerIsBetter) {
        return lowerIsBetter.isEmpty() ? "" : "; " + lowIsGood(lowerIsBetter, "");
    }

    @Override
    public String differing(String indicator, Measure measure) {
        return measure == Measure.GROWTH ? "Growth of " + WORDING.indicatorInSentence(indicator) : indicator;
    }

    @Override
    public String pair(String value, String benchmarkValue, boolean derived) {
        return value + " against " + benchmarkValue + (derived ? " derived" : "");
    }

    @Override
    public String period(List<String> indicators, String period) {
        return list(indicators) + ": " + period;
    }

    @Override
    public String periodOfOthers(String period) {
        return "all others: " + period;
    }

    @Override
    public String periods(List<String> parts) {
        return String.join("; ", parts) + ".";
    }

    @Override
    public List<Run> claims(List<Run> names, boolean growth, Claim.Relation relation, String benchmark) {
        List<Run> runs = new ArrayList<>();
        if (growth) {
            runs.add(Run.plain("Growth of "));
        }
        for (int at = 0; at < names.size(); at++) {
            if (at > 0) {
                runs.add(Run.plain(at == names.size() - 1 ? " and " : ", "));
            }
            runs.add(names.get(at));
        }
        boolean compares = relation == Claim.Relation.ABOVE || relation == Claim.Relation.BELOW;
        runs.add(Run.plain((growth || names.size() == 1 ? " is also " : " are also ")
                + WORDING.relation(relation)
                + (compares ? " " : " against ")
                + benchmark
                + "; the text gives no values, so there are no bars."));
        return runs;
    }
}
