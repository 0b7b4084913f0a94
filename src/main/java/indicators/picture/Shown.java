package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Quotes;
import indicators.chart.Row;
import indicators.chart.Run;
import indicators.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A card or an overview as a picture shows it.
 *
 * @param topic what stands above its name
 * @param reference period and measure; empty for an overview
 * @param card the card; null for an overview
 * @param note what it says besides, its figures marked
 * @param quotes the sentences that state its figures, in text order
 */
record Shown(
        String topic,
        String name,
        String reference,
        @Nullable Card card,
        @Nullable Chart chart,
        List<Card.Derivation> derivations,
        List<Run> note,
        List<Excerpt> quotes,
        List<Row> rows) {

    static Optional<Shown> of(Board board, String key, PictureWords words) {
        return card(board, key).or(() -> overview(board, key, words));
    }

    static Optional<Shown> card(Board board, String code) {
        return board.sections().stream()
                .flatMap(section -> section.cards().stream()
                        .filter(card -> card.code().equals(code))
                        .map(card -> of(section.name(), card)))
                .findFirst();
    }

    static Optional<Shown> overview(Board board, String key, PictureWords words) {
        return board.overview(key).map(overview -> of(board, overview, words));
    }

    private static Shown of(String topic, Card card) {
        return new Shown(
                topic,
                card.name(),
                card.reference(),
                card,
                card.chart(),
                card.derivations(),
                card.note().isEmpty() ? List.of() : List.of(Run.plain(card.note())),
                card.excerpts(),
                card.rows());
    }

    private static Shown of(Board board, Overview overview, PictureWords words) {
        return new Shown(
                words.comparisons(),
                overview.name(),
                "",
                null,
                overview.chart(),
                overview.derivations(),
                overview.note(),
                Quotes.of(board, overview),
                overview.rows());
    }

    /** The same without the sentences that stand elsewhere in the picture. */
    Shown quotingWithout(Set<Span> elsewhere) {
        return new Shown(
                topic,
                name,
                reference,
                card,
                chart,
                derivations,
                note,
                quotes.stream()
                        .filter(quote -> !elsewhere.contains(quote.span()))
                        .toList(),
                rows);
    }

    /** One sentence for those who do not see the picture. */
    String description() {
        Chart drawn = chart;
        return drawn == null ? note.stream().map(Run::text).collect(Collectors.joining()) : drawn.summary();
    }
}
