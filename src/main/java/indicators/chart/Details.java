package indicators.chart;

import indicators.chart.Wording.Term;
import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.text.Selector;
import java.util.ArrayList;
import java.util.List;

/** Tells everything stored on a figure. */
final class Details {

    private static final int CONTEXT = 10;

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
        add(
                entries,
                Term.VALUE,
                telling.value(figure),
                wording.asWritten(figure.selector().exact(), figure.cue()));
        addIndicator(entries, figure.indicator());
        add(entries, Term.MEASURE, wording.measure(figure.measure()), "");
        add(
                entries,
                Term.REFERENCE,
                wording.codedAreaAndPeriod(telling.area(figure.area()), figure.area(), figure.period()),
                "");
        Benchmark benchmark = figure.benchmark();
        if (benchmark != null) {
            add(entries, Term.BENCHMARK, wording.label(telling.benchmark(benchmark)) + " " + benchmark.code(), "");
        }
        for (DerivedFigure derived : findings.derived()) {
            if (derived.about().equals(figure) || derived.difference().equals(figure)) {
                add(entries, Term.DERIVED, telling.derivation(derived).words(), "");
            }
        }
        addQuote(entries, figure);
        addDocument(entries);
        return new Detail(
                figure.id(),
                false,
                telling.name(figure),
                entries,
                List.of(),
                telling.indicator(figure).family());
    }

    private Detail of(DerivedFigure derived) {
        List<Detail.Entry> entries = new ArrayList<>();
        add(entries, Term.VALUE, telling.value(derived), "");
        add(
                entries,
                Term.FORMULA,
                telling.formula(derived),
                telling.name(derived.about()) + " − " + telling.name(derived.difference()));
        addIndicator(entries, derived.indicator());
        add(entries, Term.MEASURE, wording.measure(derived.measure()), "");
        add(
                entries,
                Term.REFERENCE,
                wording.codedAreaAndPeriod(telling.area(derived.area()), derived.area(), derived.period()),
                "");
        addQuote(entries, derived.about());
        addQuote(entries, derived.difference());
        addDocument(entries);
        return new Detail(
                derived.id(),
                true,
                telling.name(derived),
                entries,
                List.of(derived.about().id(), derived.difference().id()),
                telling.indicator(derived.difference()).family());
    }

    private void addIndicator(List<Detail.Entry> entries, String code) {
        var indicator = findings.catalogue().indicator(code);
        add(
                entries,
                Term.INDICATOR,
                indicator.name().in(telling.language()),
                indicator.definition().in(telling.language()));
    }

    private void addQuote(List<Detail.Entry> entries, Figure figure) {
        Selector selector = figure.selector();
        var text = findings.document().text();
        int start = selector.position().start();
        int end = selector.position().end();
        var paragraph = text.paragraphAt(start);
        int from = Math.max(paragraph.span().start(), start - CONTEXT);
        int to = Math.min(paragraph.span().end(), end + CONTEXT);
        add(
                entries,
                Term.QUOTE,
                (from > paragraph.span().start() ? "…" : "")
                        + text.verbatim().substring(from, start)
                        + "【" + selector.exact() + "】"
                        + text.verbatim().substring(end, to)
                        + (to < paragraph.span().end() ? "…" : ""),
                wording.place(paragraph.number(), start, end));
    }

    private void addDocument(List<Detail.Entry> entries) {
        var document = findings.document();
        add(
                entries,
                Term.DOCUMENT,
                document.title(),
                wording.given(
                        document.speaker(),
                        document.givenOn(),
                        document.publisher(),
                        document.publishedAt().toLocalDate()));
    }

    private void add(List<Detail.Entry> entries, Term term, String value, String note) {
        entries.add(new Detail.Entry(wording.term(term), value, note));
    }
}
