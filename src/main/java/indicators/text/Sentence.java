package indicators.text;

/**
 * A sentence: ends at 。！？； (full-width or ASCII; never at the point of a decimal) and at the line's end.
 *
 * @param span the sentence with its closing mark
 */
public record Sentence(Span span) {}
