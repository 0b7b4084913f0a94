package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Detail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the data set says otherwise than a briefing does.
 *
 * @param lines one for each figure whose value is another, or that is there on one side only
 */
public record Changes(List<Line> lines) {

    /**
     * A figure that differs.
     *
     * @param name its name
     * @param before its value in the briefing; empty if it was not there
     * @param now its value in the data set; empty if it is gone
     */
    public record Line(String name, String before, String now) {}

    public Changes {
        lines = List.copyOf(lines);
    }

    /** Compares two states of a document in one language, in the order of the frozen one. */
    public static Changes between(Board frozen, Board now) {
        Map<String, Detail> present = new LinkedHashMap<>();
        now.details().forEach(detail -> present.put(detail.figure(), detail));
        List<Line> lines = new ArrayList<>();
        for (Detail before : frozen.details()) {
            Detail after = present.remove(before.figure());
            String value = after == null ? "" : value(after);
            if (!value.equals(value(before))) {
                lines.add(new Line(before.name(), value(before), value));
            }
        }
        present.values().forEach(added -> lines.add(new Line(added.name(), "", value(added))));
        return new Changes(lines);
    }

    private static String value(Detail detail) {
        return detail.entries().getFirst().value();
    }
}
