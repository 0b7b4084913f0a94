package indicators.briefing;

/**
 * One slide: what it shows of a frozen board, by name, and the presenter's own words beside it. It holds no number and no
 * quotation of the board, so that no edit of a slide can change one.
 *
 * @param id names the slide within its deck, for ever: a duplicate has another
 * @param kind what is shown
 * @param key code of the card, or key of the overview's chart; empty for the other kinds
 * @param words what the presenter says, on the slide and beside it
 * @param picture how a card is drawn
 * @param leftOut whether it is kept, but not presented
 */
public record Slide(int id, Kind kind, String key, OwnWords words, Picture picture, boolean leftOut) {

    /** What a slide shows. */
    public enum Kind {
        TITLE,
        OVERVIEW,
        CARD,
        STATEMENTS,
        SOURCES,
        /** Nothing of the board: the presenter's words alone. */
        TEXT
    }

    /** How a card is drawn. */
    public enum Picture {
        /** As on the board. */
        OWN,
        /** Its growth rate among all growth rates of the document. */
        RANKED,
        /** The number alone. */
        NUMBER
    }

    /** A slide as a new briefing has it. */
    static Slide plain(int id, Kind kind, String key) {
        return new Slide(id, kind, key, OwnWords.NONE, Picture.OWN, false);
    }

    Slide withId(int other) {
        return new Slide(other, kind, key, words, picture, leftOut);
    }

    Slide withWords(OwnWords others) {
        return new Slide(id, kind, key, others, picture, leftOut);
    }

    Slide withPicture(Picture other) {
        return new Slide(id, kind, key, words, other, leftOut);
    }

    Slide leaveOut(boolean out) {
        return new Slide(id, kind, key, words, picture, out);
    }
}
