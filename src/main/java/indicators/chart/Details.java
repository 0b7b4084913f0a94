package indicators.chart;

import indicators.chart.Wording.Term;
import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Period;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells everything stored on a figure. */
final class Details {

    /** Code units of the text on either side of a quote. */
    private static final int CONTEXT = 16;

    private final Telling telling;
    private final Findings findings;
    private final Wording wording;

    Details(Telling telling) {
        this.telling = telling;
        this.findings = telling.findings();
        this.wording = telling.wording();
    }

    List<Detail> all() {
        List<Detail> details = new ArrayList<>();
        findings.figures().forEach(figure -> details.add(of(figure)));
        findings.derived().forEach(derived -> details.add(of(derived)));
        return details;
    }

    private Detail of(Figure figure) {
        List<Detail.Entry> entries = new ArrayList<>();
        String written = wording.asWritten(figure.selector().exact(), figure.cue());
        entries.add(entry(Term.VALUE, telling.value(figure), written));
        entries.addAll(meaning(new Value.Stated(figure)));
        Benchmark benchmark = figure.benchmark();
        if (benchmark != null) {
            entries.add(benchmark(benchmark));
        }
        findings.derived().stream()
                .filter(one -> one.about().equals(figure) || one.difference().equals(figure))
                .forEach(one ->
                        entries.add(entry(Term.DERIVED, telling.derivation(one).words(), "")));
        entries.add(quote(figure));
        entries.addAll(document());
        String card = telling.home(figure).family();
        return new Detail(figure.id(), false, telling.name(figure), entries, List.of(), card);
    }

    private Detail of(DerivedFigure derived) {
        Figure about = derived.about();
        Figure difference = derived.difference();
        List<Detail.Entry> entries = new ArrayList<>();
        entries.add(entry(Term.VALUE, telling.value(derived), ""));
        entries.add(entry(Term.FORMULA, telling.formula(derived), ""));
        entries.add(entry(Term.PARTS, wording.parts(telling.name(about), telling.name(difference)), ""));
        entries.addAll(meaning(new Value.Derived(derived)));
        entries.add(quote(about));
        entries.add(quote(difference));
        entries.addAll(document());
        return new Detail(
                derived.id(),
                true,
                telling.name(derived),
                entries,
                List.of(about.id(), difference.id()),
                telling.home(difference).family());
    }

    private List<Detail.Entry> meaning(Value value) {
        Indicator indicator = telling.indicator(value.indicator());
        Period period = value.period();
        return List.of(
                entry(
                        Term.INDICATOR,
                        indicator.name().in(telling.language()),
                        indicator.definition().in(telling.language())),
                entry(Term.POLARITY, wording.polarity(indicator.polarity()), ""),
                entry(
                        Term.MEASURE,
                        wording.line(List.of(
                                wording.measure(value.measure()),
                                wording.unit(value.quantity()).strip())),
                        ""),
                entry(Term.REFERENCE, wording.coded(telling.area(value.area()), value.area(), period), ""));
    }

    private Detail.Entry benchmark(Benchmark benchmark) {
        return entry(Term.BENCHMARK, telling.alone(benchmark) + " " + benchmark.code(), "");
    }

    /** The quote between brackets, with a little of its paragraph on either side. */
    private Detail.Entry quote(Figure figure) {
        var text = findings.document().text();
        String words = text.verbatim();
        Span span = figure.selector().position();
        var paragraph = text.paragraphAt(span.start());
        int from = whole(words, Math.max(paragraph.span().start(), span.start() - CONTEXT), 1);
        int to = whole(words, Math.min(paragraph.span().end(), span.end() + CONTEXT), -1);
        String quote = (from > paragraph.span().start() ? "…" : "")
                + words.substring(from, span.start())
                + "【" + figure.selector().exact() + "】"
                + words.substring(span.end(), to)
                + (to < paragraph.span().end() ? "…" : "");
        return entry(Term.QUOTE, quote, wording.place(paragraph.number(), span.start(), span.end()));
    }

    /** The cut, or one step nearer to the quote where it would halve a character outside the basic plane. */
    private static int whole(String words, int cut, int step) {
        boolean halves =
                cut > 0 && cut < words.length() && Character.isSurrogatePair(words.charAt(cut - 1), words.charAt(cut));
        return halves ? cut + step : cut;
    }

    private List<Detail.Entry> document() {
        var document = findings.document();
        return List.of(
                entry(
                        Term.DOCUMENT,
                        document.title(),
                        wording.given(document.speaker(), document.role(), document.givenOn(), document.occasion())),
                entry(
                        Term.PUBLISHED,
                        wording.published(
                                document.publisher(), document.publishedAt().toLocalDate(), document.via()),
                        ""));
    }

    private Detail.Entry entry(Term term, String value, String note) {
        return new Detail.Entry(wording.term(term), value, note);
    }
}
