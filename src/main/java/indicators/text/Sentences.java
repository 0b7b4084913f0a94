package indicators.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a line into sentences. */
final class Sentences {

    private static final String ENDS = "。！？；!?;";
    private static final String CLOSERS = "”’」』）)";

    private Sentences() {}

    static List<Sentence> of(String text, Span line) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipSpace(text, line.start(), line.end());
        int at = start;
        while (at < line.end()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            at++;
            while (at < line.end() && (ENDS + CLOSERS).indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            sentences.add(new Sentence(new Span(start, at)));
            start = skipSpace(text, at, line.end());
            at = start;
        }
        if (start < line.end()) {
            sentences.add(new Sentence(new Span(start, line.end())));
        }
        return List.copyOf(sentences);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
