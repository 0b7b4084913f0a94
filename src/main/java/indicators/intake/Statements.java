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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the tables say of one document, row by row, and checks it against the text and the code lists. */
final class Statements {

    static final Pattern LANGUAGE = Pattern.compile("(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    static final String LANGUAGE_REMEDY = "Write a BCP 47 tag such as zh-CN or en";
    private static final int LONGEST_QUOTE = 200;

    private final Passages passages;
    private final CodeLists codes;
    private final Faults faults;

    Statements(Passages passages, CodeLists codes, Faults faults) {
        this.passages = passages;
        this.codes = codes;
        this.faults = faults;
    }

    List<Figure> figures(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        Map<Figure, Line> figures = new LinkedHashMap<>();
        lines.forEach(line -> figure(line, seen).ifPresent(figure -> figures.put(figure, line)));
        new Differences(figures, seen, faults).check();
        return List.copyOf(figures.keySet());
    }

    private Optional<Figure> figure(Line line, Set<String> seen) {
        Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
        Optional<Selector> selector = passages.alone(line);
        Optional<Measure> measure = line.read("measure", Measure::parse, faults);
        Optional<Period> period = line.read("period", Period::parse, faults);
        boolean known = codes.indicatorCodes().holds(line, "indicator", faults)
                & codes.areaCodes().holds(line, "area", faults)
                & line.fits("quote", LONGEST_QUOTE, faults)
                & line.fits("cue", LONGEST_QUOTE, faults);
        Optional<Quantity> quantity = quantity(line, selector.isPresent());
        Optional<Benchmark> benchmark = benchmark(line);
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

    /**
     * The stored quantity, if it is what the quote and its cue say.
     *
     * @param quoted whether the quote is what the text says; if it is not, there is no use in reading it
     */
    private Optional<Quantity> quantity(Line line, boolean quoted) {
        Optional<BigDecimal> value = line.decimal("value", faults);
        Optional<Unit> unit = line.read("unit", Unit::parse, faults);
        Optional<Quantity> read = quoted
                ? line.read("quote", quote -> Quantities.read(quote, line.get("cue")), faults)
                : Optional.empty();
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

    List<Claim> claims(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (Line line : lines) {
            Optional<String> id = CodeLists.code(line, "id", CodeLists.CODE, seen, faults);
            Optional<Selector> selector = passages.of(line);
            Optional<Claim.Relation> relation = line.read("relation", Claim.Relation::parse, faults);
            Optional<Benchmark> benchmark = benchmark(line);
            boolean known = codes.indicatorCodes().holds(line, "indicator", faults);
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
            Optional<Selector> selector = passages.alone(line);
            Optional<SetAside.Reason> reason = line.read("reason", SetAside.Reason::parse, faults);
            boolean fits = line.fits("quote", LONGEST_QUOTE, faults);
            if (fits && selector.isPresent() && reason.isPresent()) {
                all.add(new SetAside(selector.get(), reason.get()));
            }
        }
        return all;
    }

    List<Translation> translations(List<Line> lines) {
        Set<Integer> starts = new HashSet<>();
        passages.text()
                .paragraphs()
                .forEach(paragraph -> paragraph
                        .sentences()
                        .forEach(sentence -> starts.add(sentence.span().start())));
        Set<String> seen = new HashSet<>();
        List<Translation> all = new ArrayList<>();
        for (Line line : lines) {
            Optional<Integer> start = line.offset("start", faults);
            Optional<String> language = line.read("language", Line.formed(LANGUAGE, LANGUAGE_REMEDY), faults);
            Optional<String> words = line.required("text", faults);
            if (start.isPresent() && !starts.contains(start.get())) {
                faults.add(
                        line,
                        "start",
                        "no sentence starts at " + start.get(),
                        "Give the offset at which a sentence starts");
            } else if (start.isPresent() && language.isPresent() && !seen.add(start.get() + " " + language.get())) {
                faults.add(line, "start", "the sentence is translated twice", "Keep one of them");
            } else if (start.isPresent() && language.isPresent() && words.isPresent()) {
                all.add(new Translation(start.get(), language.get(), words.get()));
            }
        }
        return all;
    }

    private Optional<Benchmark> benchmark(Line line) {
        if (line.get("benchmark").isEmpty()) {
            return Optional.empty();
        }
        return line.read("benchmark", Benchmark::parse, faults).filter(found -> {
            boolean known = switch (found) {
                case Benchmark.OfArea area -> codes.areaCodes().knows(area.area());
                case Benchmark.OfIndicator indicator -> codes.indicatorCodes().knows(indicator.indicator());
                case Benchmark.OfPeriod period -> true;
            };
            if (!known) {
                faults.add(
                        line,
                        "benchmark",
                        "“" + found.code() + "” is not in "
                                + (found instanceof Benchmark.OfArea ? "areas.csv" : "indicators.csv"),
                        "Add it there, or correct it");
            }
            return known;
        });
    }

    private static @Nullable String blankIsNull(String words) {
        return words.isBlank() ? null : words;
    }
}
