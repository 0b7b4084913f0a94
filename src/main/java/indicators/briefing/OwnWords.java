package indicators.briefing;

/**
 * What a presenter says in words of his own: never the document's, and shown so that the two cannot be taken for each
 * other.
 *
 * @param title stands above the slide's own name; at most {@value #LONGEST_TITLE} characters
 * @param subtitle a line below the title; at most {@value #LONGEST_SUBTITLE}
 * @param text paragraphs of a text slide; at most {@value #LONGEST_TEXT}
 * @param notes for the speaker alone, never for those who follow; at most {@value #LONGEST_NOTES}
 */
public record OwnWords(String title, String subtitle, String text, String notes) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_SUBTITLE = 120;
    public static final int LONGEST_TEXT = 600;
    public static final int LONGEST_NOTES = 5000;

    static final OwnWords NONE = new OwnWords("", "", "", "");

    /** @throws IllegalArgumentException if one is too long */
    public OwnWords {
        check("title", title, LONGEST_TITLE);
        check("subtitle", subtitle, LONGEST_SUBTITLE);
        check("text", text, LONGEST_TEXT);
        check("notes", notes, LONGEST_NOTES);
    }

    private static void check(String name, String words, int longest) {
        if (words.length() > longest) {
            throw new IllegalArgumentException(
                    "The " + name + " of a slide has at most " + longest + " characters, not " + words.length());
        }
    }

    OwnWords withTitle(String other) {
        return new OwnWords(other, subtitle, text, notes);
    }

    OwnWords withSubtitle(String other) {
        return new OwnWords(title, other, text, notes);
    }

    OwnWords withText(String other) {
        return new OwnWords(title, subtitle, other, notes);
    }

    OwnWords withNotes(String other) {
        return new OwnWords(title, subtitle, text, other);
    }
}
