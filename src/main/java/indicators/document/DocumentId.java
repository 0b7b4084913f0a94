package indicators.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** The stable name of a document: lower-case words, digits and hyphens, at most 80 characters. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public DocumentId {
        if (!isId(value)) {
            throw new IllegalArgumentException("Not a document id: " + value);
        }
    }

    /** The id, or empty if the words are none: for what comes from an address. */
    public static Optional<DocumentId> parse(String words) {
        return isId(words) ? Optional.of(new DocumentId(words)) : Optional.empty();
    }

    private static boolean isId(String words) {
        return words.length() <= LONGEST && FORM.matcher(words).matches();
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
