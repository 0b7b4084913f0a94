package indicators.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line into sentences. A full stop written as a dot ends one only behind a Han character, a closing mark or a
 * percent sign and before white space or the line's end, so that neither 5.6, “1.” at the head of a list nor U.S. is cut.
 */
final class Sentences {

    private static final String ENDS = "。！？；｡!?;";
    private static final String CLOSERS = "”’」』）)";
    private static final String STOPS = ".．";
    private static final String BEFORE_A_STOP = CLOSERS + "\"%％》】";

    private Sentences() {}

    static List<Sentence> of(String text, Span line) {
        List<Sentence> sentences = new ArrayList<>();
        int start = Blank.skip(text, line.start(), line.end());
        int at = start;
        while (at < line.end()) {
            if (!ends(text, at, line)) {
                at++;
                continue;
            }
            at = pastClosers(text, at + 1, line.end());
            sentences.add(new Sentence(new Span(start, at)));
            start = Blank.skip(text, at, line.end());
            at = start;
        }
        if (start < line.end()) {
            sentences.add(new Sentence(new Span(start, line.end())));
        }
        return List.copyOf(sentences);
    }

    private static boolean ends(String text, int at, Span line) {
        char mark = text.charAt(at);
        if (STOPS.indexOf(mark) < 0) {
            return ENDS.indexOf(mark) >= 0;
        }
        boolean behindWords = at > line.start() && mayStandBeforeAStop(text.charAt(at - 1));
        boolean beforeSpace = at + 1 == line.end() || Blank.is(text.charAt(at + 1));
        return behindWords && beforeSpace;
    }

    private static boolean mayStandBeforeAStop(char unit) {
        return BEFORE_A_STOP.indexOf(unit) >= 0 || Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
    }

    /** Past further end marks and the closing marks behind them: both belong to the sentence. */
    private static int pastClosers(String text, int from, int end) {
        int at = from;
        while (at < end && (ENDS + CLOSERS).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
