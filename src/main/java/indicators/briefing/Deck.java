package indicators.briefing;

import indicators.chart.Board;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The slides of a briefing in order, those left out included.
 *
 * @param name what the briefing is called; at most {@value #LONGEST_NAME} characters
 * @param language of its slides
 * @param theme of its slides
 * @param slides at most {@value #MOST_SLIDES}, each with an id of its own
 */
public record Deck(String name, SlideLanguage language, Theme theme, List<Slide> slides) {

    public static final int LONGEST_NAME = 120;
    public static final int MOST_SLIDES = 200;

    /** Dark words on light paper, or the other way round; {@code SYSTEM} as the screen's own setting. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** @throws IllegalArgumentException if it has no name or shows no slide, too much of either, or two slides of one id */
    public Deck {
        slides = List.copyOf(slides);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A briefing's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (slides.isEmpty() || slides.size() > MOST_SLIDES) {
            throw new IllegalArgumentException("A briefing has 1 to " + MOST_SLIDES + " slides, not " + slides.size());
        }
        if (slides.stream().allMatch(Slide::leftOut)) {
            throw new IllegalArgumentException("A briefing presents at least one slide");
        }
        if (new HashSet<>(slides.stream().map(Slide::id).toList()).size() != slides.size()) {
            throw new IllegalArgumentException("Two slides have one id");
        }
    }

    /**
     * All that a board shows: title, one slide for each overview, one for each card in text order, the statements, the
     * sources.
     */
    public static Deck of(Board board) {
        List<Slide> slides = new ArrayList<>();
        add(slides, Slide.Kind.TITLE, "");
        board.overviews()
                .forEach(overview ->
                        add(slides, Slide.Kind.OVERVIEW, overview.chart().key()));
        board.cards().forEach(card -> add(slides, Slide.Kind.CARD, card.code()));
        if (!board.statements().isEmpty()) {
            add(slides, Slide.Kind.STATEMENTS, "");
        }
        add(slides, Slide.Kind.SOURCES, "");
        String title = board.document().title();
        return new Deck(
                title.substring(0, Math.min(title.length(), LONGEST_NAME)),
                SlideLanguage.of(board.language()),
                Theme.SYSTEM,
                slides);
    }

    private static void add(List<Slide> slides, Slide.Kind kind, String key) {
        slides.add(Slide.plain(slides.size() + 1, kind, key));
    }

    /** The slides that are presented. */
    public List<Slide> presented() {
        return slides.stream().filter(slide -> !slide.leftOut()).toList();
    }

    /** Place of a slide among all of the deck, from 0; -1 if there is none of this id. */
    public int place(int slide) {
        return slides.stream().map(Slide::id).toList().indexOf(slide);
    }

    /** Whether a slide may be taken away for good: a text, or one of several that show the same. */
    public boolean mayRemove(Slide slide) {
        long same = slides.stream()
                .filter(one -> one.kind() == slide.kind() && one.key().equals(slide.key()))
                .count();
        return slide.kind() == Slide.Kind.TEXT || same > 1;
    }

    Deck withName(String other) {
        return new Deck(other, language, theme, slides);
    }

    Deck in(SlideLanguage other) {
        return new Deck(name, other, theme, slides);
    }

    Deck in(Theme other) {
        return new Deck(name, language, other, slides);
    }

    Deck with(List<Slide> others) {
        return new Deck(name, language, theme, others);
    }
}
