package indicators.text;

import java.util.List;

/**
 * A line of the text that is not empty.
 *
 * @param number its place among the lines that are not empty, from 1
 * @param kind what the line is for
 * @param span the line without its line break
 * @param sentences its sentences in order; together they cover the span but for white space between them
 */
public record Paragraph(int number, Kind kind, Span span, List<Sentence> sentences) {

    /** What a line of a text is for. */
    public enum Kind {
        TITLE,
        HEADING,
        BODY,
        /** By-line, source line, editor's note. */
        NOTE,
        /** What the page around the text left in it: repeated titles, “转自”, “今日热搜”. Kept, shown quietly. */
        FURNITURE
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
