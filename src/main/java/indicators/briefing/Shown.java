package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Overview;
import indicators.chart.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The picture that a card's slide shows, out of those that the frozen board allows.
 *
 * @param chart the picture; null for the number alone
 * @param derivations how its derived values were computed
 */
public record Shown(@Nullable Chart chart, List<Card.Derivation> derivations) {

    public Shown {
        derivations = List.copyOf(derivations);
    }

    /** The picture wished for; the card's own where the board does not allow it. */
    public static Shown of(Board board, Card card, Slide.Picture wished) {
        return switch (wished) {
            case OWN -> own(card);
            case NUMBER -> new Shown(null, List.of());
            case RANKED -> ranked(board, card).orElse(own(card));
        };
    }

    /** What one may choose for a card: its own picture first. One choice, no choice. */
    public static List<Slide.Picture> choices(Board board, Card card) {
        List<Slide.Picture> choices = new ArrayList<>(List.of(Slide.Picture.OWN));
        Chart chart = card.chart();
        if (chart != null) {
            if (chart.kind() != Chart.Kind.AMONG && ranked(board, card).isPresent()) {
                choices.add(Slide.Picture.RANKED);
            }
            choices.add(Slide.Picture.NUMBER);
        }
        return choices;
    }

    private static Shown own(Card card) {
        return new Shown(card.chart(), card.derivations());
    }

    /** The ranking of all growth rates, the card's own in front and the others quiet. */
    private static Optional<Shown> ranked(Board board, Card card) {
        List<String> own = card.leads().stream().map(Card.Lead::figure).toList();
        return board.overviews().stream()
                .filter(overview -> overview.chart().kind() == Chart.Kind.RANKED)
                .filter(overview -> overview.chart().points().stream().anyMatch(point -> own.contains(point.figure())))
                .findFirst()
                .map(overview -> new Shown(among(overview, card, own), overview.derivations()));
    }

    private static Chart among(Overview overview, Card card, List<String> own) {
        Chart ranking = overview.chart();
        List<Point> points = ranking.points().stream()
                .map(point -> own.contains(point.figure()) ? point : quiet(point))
                .toList();
        return new Chart(
                card.code(), Chart.Kind.AMONG, ranking.caption(), ranking.summary(), points, null, ranking.scale());
    }

    private static Point quiet(Point point) {
        return new Point(
                point.figure(),
                point.label(),
                point.detail(),
                point.value(),
                point.valueLabel(),
                Point.Role.QUIET,
                point.derived(),
                point.spoken());
    }
}
