package indicators.picture;

import indicators.chart.Point;
import java.util.Locale;

/**
 * Writes a picture. All looks are presentation attributes, since the policy of a strict page refuses styles, and nothing
 * written can become markup.
 */
final class Svg {

    private final StringBuilder marks = new StringBuilder();
    private final int width;
    private final Family family;

    Svg(int width, Family family) {
        this.width = width;
        this.family = family;
    }

    void rect(double x, double y, double width, double height, String fill) {
        marks.append("<rect")
                .append(box(x, y, width, height))
                .append(attribute("fill", fill))
                .append("/>\n");
    }

    void framed(double x, double y, double width, double height, String fill, String line) {
        marks.append("<rect")
                .append(box(x, y, width, height))
                .append(attribute("fill", fill))
                .append(attribute("stroke", line))
                .append(" rx=\"4\"/>\n");
    }

    /** A bar: full, or hatched in its own colour within an outline if the value is derived. */
    void bar(double x, double y, double width, double height, Point.Role role, boolean derived, String figure) {
        marks.append("<rect")
                .append(box(x, y, Math.max(width, 1), Math.max(height, 1)))
                .append(attribute("data-figure", figure));
        if (derived) {
            marks.append(attribute("fill", "url(#" + hatch(role) + ")")).append(attribute("stroke", Colour.of(role)));
        } else {
            marks.append(attribute("fill", Colour.of(role)));
        }
        marks.append("/>\n");
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        marks.append("<line")
                .append(number("x1", x1))
                .append(number("y1", y1))
                .append(number("x2", x2))
                .append(number("y2", y2))
                .append(attribute("stroke", colour))
                .append("/>\n");
    }

    /** One line of words whose parts are added by {@link #words}. */
    void text(double baseline, Face face, Runnable parts) {
        marks.append("<text")
                .append(number("y", baseline))
                .append(attribute("font-size", Integer.toString(face.size())))
                .append(
                        face.family().equals(family)
                                ? ""
                                : attribute("font-family", face.family().stack()))
                .append(
                        face.family().equals(family)
                                ? ""
                                : attribute("xml:lang", face.family().language()))
                .append(">");
        parts.run();
        marks.append("</text>\n");
    }

    /**
     * Words of the line that is being written.
     *
     * @param x where they start; not a number to go on where the words before end
     * @param length how wide they are to be; 0 to leave it to the face
     * @param wide whether their punctuation is shown as wide as a Han letter
     */
    void words(double x, String words, Face face, double length, boolean wide) {
        marks.append("<tspan")
                .append(Double.isNaN(x) ? "" : number("x", x))
                .append(attribute("fill", face.colour()))
                .append(face.weight() == 400 ? "" : attribute("font-weight", Integer.toString(face.weight())))
                .append(length > 0 ? number("textLength", length) : "")
                .append(wide ? attribute("font-variant", "full-width") : "")
                .append(">")
                .append(escape(words))
                .append("</tspan>");
    }

    /** Words in one line, from there. */
    void label(double x, double baseline, String words, Face face) {
        text(baseline, face, () -> words(x, words, face, 0, false));
    }

    /** The whole document. */
    String document(double height, String title, String description, String background) {
        StringBuilder document = new StringBuilder();
        int whole = (int) Math.ceil(height);
        document.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(attribute("width", Integer.toString(width)))
                .append(attribute("height", Integer.toString(whole)))
                .append(attribute("viewBox", "0 0 " + width + " " + whole))
                .append(attribute("font-family", family.stack()))
                .append(attribute("xml:lang", family.language()))
                .append(" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">")
                .append(escape(title))
                .append("</title>\n<desc id=\"desc\">")
                .append(escape(description))
                .append("</desc>\n<defs>\n");
        for (Point.Role role : Point.Role.values()) {
            document.append("<pattern id=\"")
                    .append(hatch(role))
                    .append(
                            "\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0L5 5M-1 4L1 6M4 -1L6 1\"")
                    .append(attribute("stroke", Colour.of(role)))
                    .append(" stroke-width=\"1.5\"/></pattern>\n");
        }
        return document.append("</defs>\n<rect width=\"100%\" height=\"100%\"")
                .append(attribute("fill", background))
                .append("/>\n")
                .append(marks)
                .append("</svg>\n")
                .toString();
    }

    private static String hatch(Point.Role role) {
        return "hatch-" + role.name().toLowerCase(Locale.ROOT);
    }

    private static String box(double x, double y, double width, double height) {
        return number("x", x) + number("y", y) + number("width", width) + number("height", height);
    }

    private static String number(String name, double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return attribute(
                name, rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** Text that stays text; what XML cannot hold at all is left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isLetter(letter)) {
                        escaped.appendCodePoint(letter);
                    } else if (letter == '\n' || letter == '\t') {
                        escaped.append(' ');
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Whether XML 1.0 can hold it: no control characters, no half of a pair, no non-characters. */
    private static boolean isLetter(int letter) {
        return letter >= 0x20 && (letter < 0xD800 || letter > 0xDFFF) && letter != 0xFFFE && letter != 0xFFFF;
    }
}
