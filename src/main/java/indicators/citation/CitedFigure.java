package indicators.citation;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Detail;
import indicators.chart.Excerpt;
import indicators.chart.Row;
import indicators.chart.Run;
import indicators.document.Document;
import indicators.figure.Language;
import indicators.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A figure with everything needed to find it again.
 *
 * @param id of the figure
 * @param name what it is, in the board's language
 * @param reference its area and period in words
 * @param value with unit and stated decimals
 * @param derived its formula with what rounding allows; empty for a stated figure
 * @param passages the sentences that state it, or its parts if it is derived; never empty
 * @param document who said it, where, when, and who published it
 * @param language of the board, and so of the citation's own words
 * @param permalink the address that shows it beside its sentence
 * @param accessed the day of the citation
 */
public record CitedFigure(
        String id,
        String name,
        String reference,
        String value,
        String derived,
        List<Passage> passages,
        Document document,
        Language language,
        URI permalink,
        LocalDate accessed) {

    public CitedFigure {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("Nothing states " + id);
        }
    }

    /** The figure of this id as the board shows it; empty if the board has none. */
    public static Optional<CitedFigure> of(Board board, String id, URI permalink, LocalDate accessed) {
        return detail(board, id)
                .flatMap(detail -> row(board, id)
                        .map(row -> new CitedFigure(
                                id,
                                row.name(),
                                row.reference(),
                                row.value(),
                                row.derived(),
                                passages(board, detail.derived() ? detail.parts() : List.of(id)),
                                board.document(),
                                board.language(),
                                permalink,
                                accessed)));
    }

    public boolean isDerived() {
        return !derived.isEmpty();
    }

    private static Optional<Detail> detail(Board board, String id) {
        return board.details().stream()
                .filter(detail -> detail.figure().equals(id))
                .findFirst();
    }

    private static Optional<Row> row(Board board, String id) {
        return cards(board)
                .flatMap(card -> card.rows().stream())
                .filter(row -> row.figure().equals(id))
                .findFirst();
    }

    private static List<Passage> passages(Board board, List<String> figures) {
        Map<Span, Excerpt> sentences = new TreeMap<>();
        Map<Span, Map<Span, String>> positions = new TreeMap<>();
        cards(board).flatMap(card -> card.excerpts().stream()).forEach(excerpt -> {
            int at = excerpt.span().start();
            for (Run run : excerpt.runs()) {
                int end = at + run.text().length();
                String figure = run.figure();
                if (figure != null && figures.contains(figure)) {
                    sentences.put(excerpt.span(), excerpt);
                    positions
                            .computeIfAbsent(excerpt.span(), span -> new TreeMap<>())
                            .put(new Span(at, end), figure);
                }
                at = end;
            }
        });
        return sentences.values().stream()
                .map(excerpt -> new Passage(
                        board.document().text().words(excerpt.span()),
                        excerpt.paragraph(),
                        List.copyOf(
                                positions.getOrDefault(excerpt.span(), Map.of()).keySet())))
                .toList();
    }

    private static Stream<Card> cards(Board board) {
        return board.cards();
    }
}
