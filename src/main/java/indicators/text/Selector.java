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
                text.substring(whole(text, Math.max(0, span.start() - CONTEXT), 1), span.start()),
                text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT), -1)));
    }

    /** The cut itself, or one step further if it would halve a surrogate pair: half a character cannot be stored. */
    private static int whole(String text, int cut, int step) {
        boolean halves =
                cut > 0 && cut < text.length() && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return halves ? cut + step : cut;
    }

    /** The span in this text, or empty if the words there are not exactly the quoted ones: then it is an orphan. */
    public Optional<Span> resolve(String text) {
        return position.fits(text) && position.in(text).equals(exact) ? Optional.of(position) : Optional.empty();
    }
}
