package indicators.picture;

import indicators.chart.Point;

/** The light colours of the product: a picture leaves the screen and its theme. */
final class Colour {

    static final String PAGE = "#f3f5f5";
    static final String CARD = "#ffffff";
    static final String PAPER = "#fbf8f1";
    static final String INK = "#15191b";
    static final String INK_2 = "#454e52";
    static final String INK_3 = "#636d72";
    static final String LINE = "#dce0e1";
    static final String TRACK = "#e9edee";
    static final String SUBJECT = "#0f5c77";
    static final String BENCHMARK = "#7e878c";
    static final String QUIET = "#a9c6d1";
    static final String BAND = "#dfe9ed";
    static final String MARK = "#ffdc73";
    static final String MARK_EDGE = "#8f6200";

    private Colour() {}

    static String of(Point.Role role) {
        return switch (role) {
            case SUBJECT -> SUBJECT;
            case BENCHMARK -> BENCHMARK;
            case QUIET -> QUIET;
        };
    }
}
