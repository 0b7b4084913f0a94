package indicators.text;

import java.util.List;

/**
 * A text as it was received, divided into paragraphs and sentences. The words themselves are never changed: every
 * offset counts UTF-16 code units of {@link #verbatim()}.
 */
public final class Text {

    private final String verbatim;
    private final List<Paragraph> paragraphs;

    private Text(String verbatim) {
        this.verbatim = verbatim;
        this.paragraphs = Paragraphs.of(verbatim);
    }

    public static Text of(String verbatim) {
        return new Text(verbatim);
    }

    public String verbatim() {
        return verbatim;
    }

    /** The lines that are not empty, in order. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** @throws IndexOutOfBoundsException if the span reaches beyond the text */
    public String words(Span span) {
        return span.in(verbatim);
    }

    /** @throws IllegalArgumentException if no paragraph holds the offset */
    public Paragraph paragraphAt(int offset) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.span().contains(offset))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paragraph at " + offset));
    }

    /** @throws IllegalArgumentException if no sentence holds the offset */
    public Sentence sentenceAt(int offset) {
        return paragraphAt(offset).sentences().stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sentence at " + offset));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && verbatim.equals(text.verbatim);
    }

    @Override
    public int hashCode() {
        return verbatim.hashCode();
    }

    @Override
    public String toString() {
        return "Text of " + verbatim.length() + " code units, " + paragraphs.size() + " paragraphs";
    }
}
