package indicators.briefing;

/**
 * One slide: what it shows of a frozen board, by name. It holds no number and no quotation of its own, so that no edit
 * of a slide can change one.
 *
 * @param kind what is shown
 * @param key code of the card, or key of the overview's chart; empty for the other kinds
 */
public record Slide(Kind kind, String key) {

    /** What a slide shows. */
    public enum Kind {
        TITLE,
        OVERVIEW,
        CARD,
        STATEMENTS,
        SOURCES
    }
}
