package indicators.chart;

import indicators.figure.Claim;
import indicators.figure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 图的说明，简体中文. */
record ChineseCaptions() implements Captions {

    private static final Wording WORDING = new Chinese();

    @Override
    public String measured(String indicator, Measure measure) {
        return measure == Measure.GROWTH ? "同比增速" : indicator;
    }

    @Override
    public String measured(Measure measure) {
        return switch (measure) {
            case GROWTH -> "同比增速";
            case SHARE -> "占比";
            case LEVEL, RATE, DIFFERENCE, COUNT, RANK, MULTIPLE -> WORDING.measure(measure);
        };
    }

    @Override
    public String beside(String what, List<String> names) {
        if (names.isEmpty()) {
            return what + "，与各参照比";
        }
        List<String> before = names.subList(0, names.size() - 1);
        return what + "，" + String.join("、", before) + "与" + names.getLast();
    }

    @Override
    public String inTime(String what, int columns, boolean cumulative) {
        return what + (cumulative ? "，" + (columns == 2 ? "两" : "各") + "期均为年初至期末累计" : "，按时间先后");
    }

    @Override
    public String share(String what) {
        return what + "，底条全长为100%";
    }

    @Override
    public String members(String what, boolean all, boolean some) {
        return (some ? what.replace("增速", "变化") : what) + (all ? "，自右侧零线起" : some ? "，自零线起" : "");
    }

    @Override
    public String among(int shown, int of) {
        return "本文各项增速" + (shown < of ? "，列出相邻" + shown + "项" : "");
    }

    @Override
    public String elsewhere(int others, boolean falls, List<String> cards) {
        return "，另有" + others + "项" + (falls ? "下降" : "上升") + "见"
                + cards.stream().map(card -> "“" + card + "”").collect(Collectors.joining());
    }

    @Override
    public String stated(String label, String value) {
        return label + "，" + value + "，原文所述";
    }

    @Override
    public String derived(String label, String value, String formula) {
        return label + "，" + value + "，推算：" + formula;
    }

    @Override
    public String spokenGap(String comparison) {
        return comparison + "，原文所述";
    }

    @Override
    public String summary(String caption, List<Point> points, String comparison) {
        return caption + "："
                + points.stream()
                        .map(point -> point.label() + point.valueLabel() + (point.derived() ? "（推算）" : ""))
                        .collect(Collectors.joining("，"))
                + (comparison.isEmpty() ? "" : "；" + comparison)
                + "。";
    }

    @Override
    public String withPeriod(String label, String period) {
        return label + "（" + period + "）";
    }

    @Override
    public String ranked() {
        return "各项增速排序";
    }

    @Override
    public String rankedCaption(String first, List<String> lowerIsBetter) {
        return (first.isEmpty() ? "" : first + "居首；") + lowIsGood(lowerIsBetter, "；") + "同比，%";
    }

    private static String lowIsGood(List<String> names, String end) {
        return names.isEmpty() ? "" : String.join("、", names) + "以低为好" + end;
    }

    @Override
    public String against(String benchmark) {
        return "与" + benchmark + "比";
    }

    @Override
    public String againstAreaCaption(String subject, String benchmark, List<String> lowerIsBetter) {
        return subject + "减" + benchmark + "，个百分点" + semicolon(lowerIsBetter);
    }

    @Override
    public String againstPeriodCaption(String benchmark, List<String> lowerIsBetter) {
        return "本期减" + benchmark + "，个百分点" + semicolon(lowerIsBetter);
    }

    private static String semicolon(List<String> lowerIsBetter) {
        return lowerIsBetter.isEmpty() ? "" : "；" + lowIsGood(lowerIsBetter, "");
    }

    @Override
    public String differing(String indicator, Measure measure) {
        return WORDING.named(indicator, measure);
    }

    @Override
    public String pair(String value, String benchmarkValue, boolean derived) {
        return value + "对" + benchmarkValue + (derived ? "推算" : "");
    }

    @Override
    public String period(List<String> indicators, String period) {
        return String.join("、", indicators) + "为" + period;
    }

    @Override
    public String periodOfOthers(String period) {
        return "其余为" + period;
    }

    @Override
    public String periods(List<String> parts) {
        return String.join("，", parts) + "。";
    }

    @Override
    public List<Run> claims(List<Run> names, boolean growth, Claim.Relation relation, String benchmark) {
        List<Run> runs = new ArrayList<>();
        for (Run name : names) {
            if (!runs.isEmpty()) {
                runs.add(Run.plain("、"));
            }
            runs.add(name);
        }
        boolean compares = relation == Claim.Relation.ABOVE || relation == Claim.Relation.BELOW;
        runs.add(Run.plain((growth ? "增速" : "") + "也"
                + (compares ? WORDING.relation(relation) + benchmark : "较" + benchmark + WORDING.relation(relation))
                + "，原文未给数值，故不画。"));
        return runs;
    }
}
