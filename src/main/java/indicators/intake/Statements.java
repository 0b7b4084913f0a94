package indicators.intake;

import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Quantity;
import indicators.figure.SetAside;
import indicators.figure.Translation;
import indicators.figure.Unit;
import indicators.reading.Quantities;
import indicators.text.Selector;
import indicators.text.Span;
import indicators.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what the tables say of one document against its text, row by row. */
final class Statements {

    private final Text text;
    private final CodeLists codes;
    private final Faults faults;
    private final Map<Span, Line> taken = new HashMap<>();

    Statements(Text text, CodeLists codes, Faults faults) {
        this.text = text;
        this.codes = codes;
        this.faults = faults;
    }

    List<Figure> figures(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        Map<Figure, Line> figures = new java.util.LinkedHashMap<>();
        lines.forEach(line -> figure(line, seen).ifPresent(figure -> figures.put(figure, line)));
        Map<String, Figure> byId = new HashMap<>();
        figures.keySet().forEach(figure -> byId.put(figure.id(), figure));
        Set<String> derived = new HashSet<>();
        figures.forEach((figure, line) -> difference(figure, line, byId, derived));
        return List.copyOf(figures.keySet());
    }

    private Optional<Figure> figure(Line line, Set<String> seen) {
        Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
        Optional<Selector> selector = passage(line);
        Optional<Measure> measure = line.read("measure", Measure::parse, faults);
        Optional<Period> period = line.read("period", Period::parse, faults);
        Optional<Quantity> quantity = quantity(line);
        Optional<Benchmark> benchmark = benchmark(line);
        boolean known = CodeLists.known(line, "indicator", codes.indicatorCodes(), "indicators.csv", faults)
                & CodeLists.known(line, "area", codes.areaCodes(), "areas.csv", faults);
        selector.ifPresent(found -> apart(found.position(), line));
        if (!known
                || id.isEmpty()
                || selector.isEmpty()
                || measure.isEmpty()
                || period.isEmpty()
                || quantity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                id.get(),
                selector.get(),
                line.get("cue"),
                line.get("indicator"),
                measure.get(),
                line.get("area"),
                period.get(),
                quantity.get(),
                blankIsNull(line.get("about")),
                benchmark.orElse(null)));
    }

    /** The stored quantity, if it is what the quote and its cue say. */
    private Optional<Quantity> quantity(Line line) {
        Optional<BigDecimal> value = line.read("value", BigDecimal::new, faults);
        Optional<Unit> unit = line.read("unit", Unit::parse, faults);
        Optional<Quantity> read = line.read("quote", quote -> Quantities.read(quote, line.get("cue")), faults);
        if (value.isEmpty() || unit.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        String says = "“" + line.get("quote") + "” with the cue “" + line.get("cue") + "” reads " + read.get();
        if (!read.get().value().equals(value.get())) {
            faults.add(
                    line,
                    "value",
                    "the value is " + line.get("value") + ", but " + says,
                    "Correct value, quote or cue");
        }
        if (!read.get().unit().equals(unit.get())) {
            faults.add(line, "unit", "the unit is " + unit.get() + ", but " + says, "Correct unit or quote");
        }
        return read;
    }

    private void difference(Figure figure, Line line, Map<String, Figure> byId, Set<String> derived) {
        String aboutId = figure.about();
        Benchmark benchmark = figure.benchmark();
        if (figure.measure() != Measure.DIFFERENCE) {
            if (aboutId != null || benchmark != null) {
                faults.add(
                        line,
                        "measure",
                        "a " + figure.measure().code() + " has about or benchmark",
                        "Leave both empty, or make it a difference");
            }
            return;
        }
        if (aboutId == null) {
            faults.add(
                    line,
                    "about",
                    "the difference does not say which figure it is about",
                    "Give the id of that figure");
        }
        if (benchmark == null) {
            faults.add(
                    line,
                    "benchmark",
                    "the difference does not say what it is measured against",
                    "Write area:CN, period:2024-Q1 or indicator:CODE");
        }
        if (aboutId == null || benchmark == null) {
            return;
        }
        Figure about = byId.get(aboutId);
        if (about == null || about.measure() == Measure.DIFFERENCE) {
            faults.add(
                    line,
                    "about",
                    "“" + aboutId + "” is no figure of this document with a value of its own",
                    "Give the id of the figure the difference refers to");
        } else if (!about.quantity().unit().equals(Unit.PERCENT)
                || !figure.quantity().unit().equals(Unit.PERCENTAGE_POINT)) {
            faults.add(
                    line,
                    "unit",
                    "a difference in " + figure.quantity().unit() + " about a figure in "
                            + about.quantity().unit(),
                    "A difference in percentage-point is about a figure in percent");
        } else if (!derived.add(aboutId + " " + benchmark)) {
            faults.add(
                    line,
                    "benchmark",
                    "another difference measures “" + aboutId + "” against " + benchmark,
                    "Keep one of them");
        }
    }

    List<Claim> claims(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (Line line : lines) {
            Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
            Optional<Selector> selector = passage(line);
            Optional<Claim.Relation> relation = line.read("relation", Claim.Relation::parse, faults);
            Optional<Benchmark> benchmark = benchmark(line);
            boolean known = CodeLists.known(line, "indicator", codes.indicatorCodes(), "indicators.csv", faults);
            if (known && id.isPresent() && selector.isPresent() && relation.isPresent()) {
                claims.add(new Claim(
                        id.get(), selector.get(), line.get("indicator"), relation.get(), benchmark.orElse(null)));
            }
        }
        return claims;
    }

    List<SetAside> setAside(List<Line> lines) {
        List<SetAside> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<Selector> selector = passage(line);
            Optional<SetAside.Reason> reason = line.read("reason", SetAside.Reason::parse, faults);
            selector.ifPresent(found -> apart(found.position(), line));
            if (selector.isPresent() && reason.isPresent()) {
                all.add(new SetAside(selector.get(), reason.get()));
            }
        }
        return all;
    }

    List<Translation> translations(List<Line> lines) {
        Set<Integer> starts = new HashSet<>();
        text.paragraphs()
                .forEach(paragraph -> paragraph
                        .sentences()
                        .forEach(sentence -> starts.add(sentence.span().start())));
        Set<String> seen = new HashSet<>();
        List<Translation> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<Integer> start = line.read("start", Integer::valueOf, faults);
            Optional<String> language = line.required("language", faults);
            Optional<String> words = line.required("text", faults);
            if (start.isEmpty() || language.isEmpty() || words.isEmpty()) {
                continue;
            }
            if (!starts.contains(start.get())) {
                faults.add(
                        line,
                        "start",
                        "no sentence starts at " + start.get(),
                        "Give the offset at which a sentence starts");
            } else if (!seen.add(start.get() + " " + language.get())) {
                faults.add(line, "start", "the sentence is translated twice", "Keep one of them");
            } else {
                all.add(new Translation(start.get(), language.get(), words.get()));
            }
        }
        return all;
    }

    /** The passage, if its quote is exactly what stands at its place. */
    private Optional<Selector> passage(Line line) {
        Optional<Integer> start = line.read("start", Integer::valueOf, faults);
        Optional<Integer> end = line.read("end", Integer::valueOf, faults);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int length = text.verbatim().length();
        if (start.get() < 0 || end.get() <= start.get() || end.get() > length) {
            faults.add(
                    line,
                    "start",
                    "there is no passage from " + start.get() + " to " + end.get(),
                    "Give 0 <= start < end <= " + length + ", in UTF-16 code units");
            return Optional.empty();
        }
        Selector there = Selector.of(text.verbatim(), new Span(start.get(), end.get()));
        if (!there.exact().equals(line.get("quote"))) {
            int elsewhere = text.verbatim().indexOf(line.get("quote"));
            faults.add(
                    line,
                    "quote",
                    "the text at " + there.position() + " is “" + there.exact() + "”, not “" + line.get("quote") + "”",
                    elsewhere < 0
                            ? "Correct the quote: it stands nowhere in the text"
                            : "Correct start and end; the quote stands at " + elsewhere + ", for one");
            return Optional.empty();
        }
        return Optional.of(there);
    }

    private Optional<Benchmark> benchmark(Line line) {
        if (line.get("benchmark").isEmpty()) {
            return Optional.empty();
        }
        Optional<Benchmark> benchmark = line.read("benchmark", Benchmark::parse, faults);
        benchmark.ifPresent(found -> {
            boolean known = switch (found) {
                case Benchmark.OfArea area -> codes.areaCodes().contains(area.area());
                case Benchmark.OfIndicator indicator -> codes.indicatorCodes().contains(indicator.indicator());
                case Benchmark.OfPeriod period -> true;
            };
            if (!known) {
                faults.add(
                        line, "benchmark", "“" + found.code() + "” is on no code list", "Add it there, or correct it");
            }
        });
        return benchmark;
    }

    /** Figures and numerals set aside must not share a code unit. */
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

    private static @Nullable String blankIsNull(String words) {
        return words.isBlank() ? null : words;
    }
}
