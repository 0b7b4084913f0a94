package indicators.intake;

import indicators.figure.Coverage;
import indicators.figure.Figure;
import indicators.figure.SetAside;
import indicators.text.Selector;
import indicators.text.Span;
import indicators.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks the passages that rows name against the text of their document, and that no numeral is left over. */
final class Passages {

    private final Text text;
    private final Faults faults;
    private final List<Span> claimed = new ArrayList<>();
    private final Map<Span, Line> taken = new HashMap<>();

    Passages(Text text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    Text text() {
        return text;
    }

    /** The passage, if its quote is exactly what stands at its place. */
    Optional<Selector> of(Line line) {
        return span(line).flatMap(span -> quoted(span, line));
    }

    /**
     * As {@link #of}, of a passage that accounts for its numerals and shares no code unit with another such. A row whose
     * quote is wrong still means the numerals at its place: one mistake, one fault.
     */
    Optional<Selector> alone(Line line) {
        return span(line).flatMap(span -> {
            claimed.add(span);
            Optional<Selector> found = quoted(span, line);
            found.ifPresent(selector -> apart(span, line));
            return found;
        });
    }

    private Optional<Selector> quoted(Span span, Line line) {
        Selector there = Selector.of(text.verbatim(), span);
        Optional<String> quote = line.required("quote", faults);
        if (quote.isEmpty() || quote.get().equals(there.exact())) {
            return quote.map(words -> there);
        }
        Optional<Integer> elsewhere = nearest(quote.get(), span.start());
        faults.add(
                line,
                "quote",
                "the text at " + there.position() + " is “" + there.exact() + "”, not “" + quote.get() + "”",
                elsewhere.isEmpty()
                        ? "Correct the quote: it stands nowhere in the text"
                        : "Correct start and end; the quote stands at " + elsewhere.get() + ", for one");
        return Optional.empty();
    }

    /** Where the quote stands nearest to this offset, 5.7% not within 15.7%. */
    private Optional<Integer> nearest(String quote, int offset) {
        String words = text.verbatim();
        return Pattern.compile("(?<![0-9０-９.．])" + Pattern.quote(quote))
                .matcher(words)
                .results()
                .map(MatchResult::start)
                .min(Comparator.comparingInt(start -> Math.abs(start - offset)));
    }

    private Optional<Span> span(Line line) {
        Optional<Integer> start = line.offset("start", faults);
        Optional<Integer> end = line.offset("end", faults);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int length = text.verbatim().length();
        if (end.get() <= start.get() || end.get() > length) {
            faults.add(
                    line,
                    "start",
                    "there is no passage from " + start.get() + " to " + end.get(),
                    "Give 0 <= start < end <= " + length + ", in UTF-16 code units");
            return Optional.empty();
        }
        return Optional.of(new Span(start.get(), end.get()));
    }

    private void apart(Span span, Line line) {
        taken.forEach((other, before) -> {
            if (other.overlaps(span)) {
                faults.add(
                        line,
                        "start",
                        "the passage " + span + " overlaps " + other + " of " + before.file() + ":" + before.number(),
                        "Let each numeral belong to one of them");
            }
        });
        taken.put(span, line);
    }

    /** The law of the data set: every digit run of the text is in a figure or set aside. */
    void accountForAllNumerals(String file, List<Figure> figures, List<SetAside> setAside) {
        if (!faults.complete("figures.csv") || !faults.complete("set_aside.csv")) {
            return;
        }
        Coverage.of(text.verbatim(), figures, setAside).numerals().stream()
                .filter(Coverage.Numeral::unaccounted)
                .filter(numeral -> claimed.stream().noneMatch(span -> span.contains(numeral.span())))
                .forEach(numeral -> faults.add(
                        "sources/" + file,
                        "the numeral “" + numeral.words() + "” at " + numeral.span() + " (paragraph "
                                + text.paragraphAt(numeral.span().start()).number()
                                + ") is in no figure and not set aside",
                        "Add it to figures.csv, or to set_aside.csv with a reason"));
    }
}
