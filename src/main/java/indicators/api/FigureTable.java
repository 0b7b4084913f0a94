package indicators.api;

import indicators.figure.Benchmark;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a document as a table, each with its sentence and a link to it; derived ones are marked and carry
 * their formula. It opens in a spreadsheet as it is: with a byte order mark, and with no cell that it could run.
 */
final class FigureTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] COLUMNS = {
        "id", "indicator_zh", "indicator_en", "measure", "area", "period", "value", "unit", "about", "benchmark",
        "derived", "formula", "low", "high", "quote", "start", "end", "paragraph", "sentence", "link"
    };

    private final Findings findings;
    private final Text text;
    private final String link;

    FigureTable(Findings findings, String base) {
        this.findings = findings;
        this.text = findings.document().text();
        this.link = base + "/d/" + findings.document().id() + "?figure=";
    }

    String csv() {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            for (Figure figure : findings.figures()) {
                printer.printRecord((Object[]) row(figure));
            }
            for (DerivedFigure derived : findings.derived()) {
                printer.printRecord((Object[]) row(derived));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    private String[] row(Figure figure) {
        var position = figure.selector().position();
        Benchmark benchmark = figure.benchmark();
        return cells(
                figure.id(),
                figure.indicator(),
                figure.measure().code(),
                figure.area(),
                figure.period().toString(),
                figure.quantity().value().toPlainString(),
                figure.quantity().unit().toString(),
                figure.about(),
                benchmark == null ? "" : benchmark.toString(),
                "stated",
                "",
                "",
                "",
                figure.selector().exact(),
                Integer.toString(position.start()),
                Integer.toString(position.end()),
                Integer.toString(text.paragraphAt(position.start()).number()),
                sentence(figure));
    }

    private String[] row(DerivedFigure derived) {
        return cells(
                derived.id(),
                derived.indicator(),
                derived.measure().code(),
                derived.area(),
                derived.period().toString(),
                derived.quantity().value().toPlainString(),
                derived.quantity().unit().toString(),
                "",
                "",
                "derived",
                derived.about().id() + " - " + derived.difference().id() + ": " + derived.formula(),
                derived.low().toPlainString(),
                derived.high().toPlainString(),
                derived.about().selector().exact() + " / "
                        + derived.difference().selector().exact(),
                "",
                "",
                Integer.toString(
                        text.paragraphAt(derived.about().selector().position().start())
                                .number()),
                Stream.of(derived.about(), derived.difference())
                        .map(this::sentence)
                        .distinct()
                        .collect(Collectors.joining()));
    }

    private String sentence(Figure figure) {
        return text.words(text.sentenceAt(figure.selector().position().start()).span());
    }

    private String[] cells(String id, String indicatorCode, @Nullable String... rest) {
        Indicator indicator = findings.catalogue().indicator(indicatorCode);
        return Stream.of(
                        Stream.of(id, indicator.name().zh(), indicator.name().en()),
                        Arrays.stream(rest),
                        Stream.of(link + id))
                .flatMap(cells -> cells)
                .map(FigureTable::harmless)
                .toArray(String[]::new);
    }

    /** A spreadsheet would run a cell that starts like a formula; a number may keep its sign. */
    static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        boolean formula = "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?\\d+(\\.\\d+)?");
        return formula ? "'" + cell : cell;
    }
}
