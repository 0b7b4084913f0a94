package indicators.text;

import java.util.Optional;

/**
 * Points at a passage by position and by its words, as the pair of selectors of the W3C Web Annotation model does.
 * It either finds exactly its words where they stood, or nothing: it never slides to a similar passage.
 *
 * @param position where the passage stands
 * @param exact the words of the passage
 * @param prefix up to {@value #CONTEXT} code units before it
 * @param suffix up to {@value #CONTEXT} code units after it
 */
public record Selector(Span position, String exact, String prefix, String suffix) {

    static final int CONTEXT = 32;

    /**
     * The selector of a span of this text.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public static Selector of(String text, Span span) {
        return new Selector(
                span,
                span.in(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /** The span in this text, or empty if the words there are not exactly the quoted ones: then it is an orphan. */
    public Optional<Span> resolve(String text) {
        return position.fits(text) && position.in(text).equals(exact) ? Optional.of(position) : Optional.empty();
    }
}
