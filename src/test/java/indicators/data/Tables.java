package indicators.data;

import indicators.figure.Benchmark;
import indicators.figure.Figure;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Quantity;
import indicators.figure.SetAside;
import indicators.figure.Unit;
import indicators.text.Selector;
import indicators.text.Span;
import indicators.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of the data package, read without the program's own intake so that the laws stand on their own. */
final class Tables {

    static final Path FOLDER = Path.of("data");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Tables() {}

    static List<Map<String, String>> rows(String file) {
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> header(String file) {
        try (CSVParser parser = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, FORMAT)) {
            return parser.getHeaderNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Map<String, String>> rows(String file, Map<String, String> document) {
        return rows(file).stream()
                .filter(row -> row.get("document").equals(document.get("id")))
                .toList();
    }

    static Text text(Map<String, String> document) {
        try {
            return Text.of(Files.readString(source(document), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path source(Map<String, String> document) {
        return FOLDER.resolve("sources").resolve(document.get("file"));
    }

    static Span span(Map<String, String> row) {
        return new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
    }

    static List<Figure> figures(Map<String, String> document) {
        String words = text(document).verbatim();
        return rows("figures.csv", document).stream()
                .map(row -> new Figure(
                        row.get("id"),
                        Selector.of(words, span(row)),
                        row.get("cue"),
                        row.get("indicator"),
                        Measure.parse(row.get("measure")),
                        row.get("area"),
                        Period.parse(row.get("period")),
                        new Quantity(new BigDecimal(row.get("value")), Unit.parse(row.get("unit"))),
                        row.get("about").isEmpty() ? null : row.get("about"),
                        row.get("benchmark").isEmpty() ? null : Benchmark.parse(row.get("benchmark"))))
                .toList();
    }

    static List<SetAside> setAside(Map<String, String> document) {
        String words = text(document).verbatim();
        return rows("set_aside.csv", document).stream()
                .map(row -> new SetAside(Selector.of(words, span(row)), SetAside.Reason.parse(row.get("reason"))))
                .toList();
    }
}
