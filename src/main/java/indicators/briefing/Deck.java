package indicators.briefing;

import indicators.chart.Board;
import java.util.ArrayList;
import java.util.List;

/**
 * The slides of a briefing in order: title, one for each overview, one for each card in text order, the statements, the
 * sources.
 */
public record Deck(List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }

    /** All that a board shows, as slides. */
    public static Deck of(Board board) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(Slide.Kind.TITLE, ""));
        board.overviews()
                .forEach(overview -> slides.add(
                        new Slide(Slide.Kind.OVERVIEW, overview.chart().key())));
        board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .forEach(card -> slides.add(new Slide(Slide.Kind.CARD, card.code())));
        if (!board.statements().isEmpty()) {
            slides.add(new Slide(Slide.Kind.STATEMENTS, ""));
        }
        slides.add(new Slide(Slide.Kind.SOURCES, ""));
        return new Deck(slides);
    }
}
