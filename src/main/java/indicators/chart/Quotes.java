package indicators.chart;

import indicators.text.Span;
import indicators.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sentences that state what an overview shows, quoted from the cards: each once, with all its figures marked. */
public final class Quotes {

    private Quotes() {}

    /** In text order; of a derived figure, the sentences of its parts. */
    public static List<Excerpt> of(Board board, Overview overview) {
        Set<String> figures = new HashSet<>();
        overview.rows().forEach(row -> figures.add(row.figure()));
        board.details().stream()
                .filter(detail -> figures.contains(detail.figure()))
                .flatMap(detail -> detail.parts().stream())
                .toList()
                .forEach(figures::add);
        SortedMap<Span, Excerpt> sentences = new TreeMap<>();
        SortedMap<Span, String> marks = new TreeMap<>();
        board.cards()
                .flatMap(card -> card.excerpts().stream())
                .forEach(excerpt -> excerpt.marks().forEach((span, figure) -> {
                    if (figures.contains(figure)) {
                        sentences.put(excerpt.span(), excerpt);
                        marks.put(span, figure);
                    }
                }));
        Text text = board.document().text();
        return sentences.values().stream()
                .map(excerpt -> new Excerpt(
                        excerpt.span(),
                        excerpt.paragraph(),
                        Excerpt.runs(text, excerpt.span(), marks),
                        excerpt.translation()))
                .toList();
    }
}
