package indicators.view.shell;

import java.util.regex.Pattern;

/** Makes words from outside fit to be shown within our own: one line, not too long, in the order in which they stand. */
final class Harmless {

    private static final int LONGEST = 200;

    /** Control and format characters: line breaks, marks that turn the direction, marks without width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private Harmless() {}

    /** The words with a sign in place of what cannot be seen, cut after {@value #LONGEST} characters. */
    static String words(String outside) {
        String visible = UNSEEN.matcher(outside).replaceAll("\uFFFD");
        return visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
