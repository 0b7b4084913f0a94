package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Chart;
import indicators.chart.Detail;
import indicators.chart.Excerpt;
import indicators.chart.Point;
import indicators.chart.Run;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The sentences that state what a picture shows, each once, all its figures marked. */
public final class Sentences {

    private Sentences() {}

    /** In text order; for a derived point, the sentences of its parts. */
    public static List<Excerpt> of(Board board, Chart chart) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Point point : chart.points()) {
            wanted.addAll(stated(board, point.figure()));
        }
        Map<Span, Excerpt> sentences = new TreeMap<>();
        Map<Span, Map<Span, String>> marks = new TreeMap<>();
        board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .flatMap(card -> card.excerpts().stream())
                .forEach(excerpt -> {
                    Map<Span, String> found = marks(excerpt, wanted);
                    if (!found.isEmpty()) {
                        sentences.putIfAbsent(excerpt.span(), excerpt);
                        marks.computeIfAbsent(excerpt.span(), first -> new TreeMap<>())
                                .putAll(found);
                    }
                });
        return sentences.values().stream()
                .map(excerpt -> marked(board, excerpt, marks.getOrDefault(excerpt.span(), Map.of())))
                .toList();
    }

    private static List<String> stated(Board board, String figure) {
        return board.details().stream()
                .filter(detail -> detail.figure().equals(figure) && detail.derived())
                .findFirst()
                .map(Detail::parts)
                .orElse(List.of(figure));
    }

    private static Map<Span, String> marks(Excerpt excerpt, Set<String> wanted) {
        Map<Span, String> marks = new TreeMap<>();
        int at = excerpt.span().start();
        for (Run run : excerpt.runs()) {
            int end = at + run.text().length();
            String figure = run.figure();
            if (figure != null && wanted.contains(figure)) {
                marks.put(new Span(at, end), figure);
            }
            at = end;
        }
        return marks;
    }

    private static Excerpt marked(Board board, Excerpt excerpt, Map<Span, String> marks) {
        List<Run> runs = new ArrayList<>();
        int at = excerpt.span().start();
        for (Map.Entry<Span, String> mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (span.start() > at) {
                runs.add(Run.plain(board.document().text().words(new Span(at, span.start()))));
            }
            runs.add(Run.figure(board.document().text().words(span), mark.getValue()));
            at = span.end();
        }
        if (at < excerpt.span().end()) {
            runs.add(Run.plain(
                    board.document().text().words(new Span(at, excerpt.span().end()))));
        }
        return new Excerpt(excerpt.span(), excerpt.paragraph(), runs, excerpt.translation());
    }
}
