package indicators.chart;

import indicators.text.Span;
import indicators.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence of the document, verbatim, as a card shows it.
 *
 * @param span where the sentence stands
 * @param paragraph number of its paragraph
 * @param runs the words of the sentence, in order and complete; the card's own figures are marked
 * @param translation unofficial translation into the board's language; empty if there is none or none is needed
 */
public record Excerpt(Span span, int paragraph, List<Run> runs, String translation) {

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** Where the marked words stand in the document's text, each with its figure, in text order. */
    public SortedMap<Span, String> marks() {
        SortedMap<Span, String> marks = new TreeMap<>();
        int at = span.start();
        for (Run run : runs) {
            int end = at + run.text().length();
            String figure = run.figure();
            if (figure != null) {
                marks.put(new Span(at, end), figure);
            }
            at = end;
        }
        return marks;
    }

    /** The words of a sentence, cut where marked words begin and end; marks that stand elsewhere are left out. */
    static List<Run> runs(Text text, Span sentence, SortedMap<Span, String> marks) {
        List<Run> runs = new ArrayList<>();
        int at = sentence.start();
        for (Map.Entry<Span, String> mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (sentence.contains(span)) {
                addPlain(runs, text, at, span.start());
                runs.add(Run.figure(text.words(span), mark.getValue()));
                at = span.end();
            }
        }
        addPlain(runs, text, at, sentence.end());
        return runs;
    }

    private static void addPlain(List<Run> runs, Text text, int from, int to) {
        if (from < to) {
            runs.add(Run.plain(text.words(new Span(from, to))));
        }
    }
}
