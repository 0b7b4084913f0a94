package indicators.briefing;

import java.awt.Color;

/**
 * How words are set on a slide.
 *
 * @param size in points
 */
record Ink(double size, boolean bold, Color color) {

    static final Color BLACK = new Color(0x15191B);
    static final Color GREY = new Color(0x454E52);
    static final Color QUIET_GREY = new Color(0x636D72);
    static final Color LINE = new Color(0xC3C9CB);
    static final Color PAPER = new Color(0xFBF8F1);
    static final Color TRACK = new Color(0xE9EDEE);
    static final Color MARK = new Color(0xFFDC73);
    static final Color SUBJECT = new Color(0x0F5C77);
    static final Color BENCHMARK = new Color(0x7E878C);
    static final Color QUIET = new Color(0xA9C6D1);

    static Ink text(double size) {
        return new Ink(size, false, BLACK);
    }

    static Ink quiet(double size) {
        return new Ink(size, false, GREY);
    }

    static Ink strong(double size) {
        return new Ink(size, true, BLACK);
    }

    static Ink subject(double size) {
        return new Ink(size, true, SUBJECT);
    }

    /** About how wide the words are: an ideograph is a square, a letter a little over half of one. */
    double width(String words) {
        return size * words.chars().mapToDouble(c -> c < 0x2E80 ? 0.62 : 1.02).sum();
    }
}
