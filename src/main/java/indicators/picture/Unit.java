package indicators.picture;

/**
 * Words that are set in one go: a Han letter, a Latin word, a mark, a space.
 *
 * @param kind how it stands to its neighbours
 * @param width how much room it takes
 */
record Unit(String words, Stretch of, Kind kind, double width) {

    enum Kind {
        /** A letter that fills a square. */
        SQUARE,
        /** An ASCII mark beside Han, which is shown as wide as one. */
        WIDE,
        /** A word of other letters. */
        WORD,
        SPACE
    }

    private static final String NEVER_FIRST = "，。、；：！？）》”’】」』…—·,.;:!?)]}%";
    private static final String NEVER_LAST = "（《“‘【「『([{";

    boolean mayStartLine() {
        return NEVER_FIRST.indexOf(words.charAt(0)) < 0;
    }

    boolean mayEndLine() {
        return NEVER_LAST.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Room between this and the next: a little between Han and Latin and around what is marked, less between marks. */
    double gapTo(Unit next) {
        int size = of.face().size();
        if (of.marked() != next.of.marked()) {
            return size * 0.14;
        }
        if (closes() && (next.closes() || next.opens()) || opens() && next.opens()) {
            return -size / 2.0;
        }
        boolean mixed = endsInHan() && next.startsLatin() || endsLatin() && next.startsInHan();
        return mixed ? size * 0.125 : 0;
    }

    /** Whether it is a mark whose right half is empty, so that a second mark moves into it. */
    private boolean closes() {
        return kind == Kind.SQUARE && "，。、；：》）”’】」』".contains(words);
    }

    /** Whether it is a mark whose left half is empty. */
    private boolean opens() {
        return kind == Kind.SQUARE && "（《“‘【「『".contains(words);
    }

    private boolean endsInHan() {
        return Character.isIdeographic(words.codePointBefore(words.length()));
    }

    private boolean startsInHan() {
        return Character.isIdeographic(words.codePointAt(0));
    }

    private boolean endsLatin() {
        int last = words.codePointBefore(words.length());
        return last < 0x2E80 && (Character.isLetterOrDigit(last) || last == '%');
    }

    private boolean startsLatin() {
        int first = words.codePointAt(0);
        return first < 0x2E80 && Character.isLetterOrDigit(first);
    }
}
