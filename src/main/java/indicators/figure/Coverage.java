package indicators.figure;

import indicators.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The law that every numeral of a text has a place: each run of Arabic digits (half- or full-width, with its decimals)
 * is part of a stated figure, is set aside with a reason, or is counted here as unaccounted for.
 *
 * @param numerals every digit run of the text, in text order
 */
public record Coverage(List<Numeral> numerals) {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");

    /**
     * A digit run and where it belongs; neither figure nor reason: unaccounted for.
     *
     * @param words the digits as written
     * @param figure id of the stated figure it is part of
     * @param reason why it was set aside
     */
    public record Numeral(Span span, String words, @Nullable String figure, SetAside.@Nullable Reason reason) {

        public boolean unaccounted() {
            return figure == null && reason == null;
        }
    }

    public Coverage {
        numerals = List.copyOf(numerals);
    }

    /** Holds the numerals of a verbatim text against what the data set says of it. */
    public static Coverage of(String text, List<Figure> figures, List<SetAside> setAside) {
        List<Numeral> numerals = new ArrayList<>();
        for (MatchResult run : DIGITS.matcher(text).results().toList()) {
            Span span = new Span(run.start(), run.end());
            String figure = figures.stream()
                    .filter(one -> one.selector().position().contains(span))
                    .map(Figure::id)
                    .findFirst()
                    .orElse(null);
            SetAside.Reason reason = setAside.stream()
                    .filter(one -> one.selector().position().contains(span))
                    .map(SetAside::reason)
                    .findFirst()
                    .orElse(null);
            numerals.add(new Numeral(span, run.group(), figure, reason));
        }
        return new Coverage(numerals);
    }

    /** How many different stated figures hold a numeral. */
    public long figures() {
        return numerals.stream()
                .filter(numeral -> numeral.figure() != null)
                .map(Numeral::figure)
                .distinct()
                .count();
    }

    public long unaccounted() {
        return numerals.stream().filter(Numeral::unaccounted).count();
    }
}
