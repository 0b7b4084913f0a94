package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Excerpt;
import indicators.chart.Run;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sentences of a board's cards, each once, with the marks that all cards give it. */
final class Quotes {

    private record Mark(int start, Run run) {}

    private final Map<Span, Excerpt> sentences = new TreeMap<>();
    private final Map<Span, Map<Integer, Mark>> marks = new TreeMap<>();

    Quotes(Board board) {
        board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .map(Card::excerpts)
                .flatMap(List::stream)
                .forEach(this::add);
    }

    private void add(Excerpt excerpt) {
        sentences.putIfAbsent(excerpt.span(), excerpt);
        Map<Integer, Mark> own = marks.computeIfAbsent(excerpt.span(), span -> new TreeMap<>());
        int at = 0;
        for (Run run : excerpt.runs()) {
            if (run.figure() != null) {
                own.put(at, new Mark(at, run));
            }
            at += run.text().length();
        }
    }

    /** These sentences in text order, as far as a card quotes them, with the marks of these figures only. */
    List<Excerpt> of(Collection<Span> spans, Set<String> figures) {
        return sentences.values().stream()
                .filter(excerpt -> spans.contains(excerpt.span()))
                .map(excerpt -> marked(excerpt, figures))
                .toList();
    }

    private Excerpt marked(Excerpt excerpt, Set<String> figures) {
        StringBuilder words = new StringBuilder();
        excerpt.runs().forEach(run -> words.append(run.text()));
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks.getOrDefault(excerpt.span(), Map.of()).values()) {
            String figure = mark.run().figure();
            if (figure != null && figures.contains(figure)) {
                if (mark.start() > at) {
                    runs.add(Run.plain(words.substring(at, mark.start())));
                }
                runs.add(mark.run());
                at = mark.start() + mark.run().text().length();
            }
        }
        if (at < words.length()) {
            runs.add(Run.plain(words.substring(at)));
        }
        return new Excerpt(excerpt.span(), excerpt.paragraph(), runs, excerpt.translation());
    }
}
