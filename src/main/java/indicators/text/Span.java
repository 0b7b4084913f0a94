package indicators.text;

/**
 * A half-open stretch {@code [start, end)} of a verbatim text, in UTF-16 code units; never empty.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, but was [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the code unit at this offset belongs to the span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the span lies inside a text of this length. */
    public boolean fits(CharSequence text) {
        return end <= text.length();
    }

    /**
     * The words under this span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Text order: by start, a shorter span before a longer one. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}
