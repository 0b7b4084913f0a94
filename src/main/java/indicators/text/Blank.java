package indicators.text;

/**
 * What shows nothing: white space of any width, and format characters such as a byte order mark or a bidi control,
 * which must not make a line a paragraph.
 */
final class Blank {

    private Blank() {}

    static boolean is(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    static String strip(String line) {
        int start = skip(line, 0, line.length());
        int end = line.length();
        while (end > start && is(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** The first offset from here that shows something; the end if none does. */
    static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
