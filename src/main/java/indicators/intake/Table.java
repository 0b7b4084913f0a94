package indicators.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table of a package: UTF-8, RFC 4180, with exactly the columns that are asked for. */
final class Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Table() {}

    /** The rows; none if the file is missing or unreadable, with a fault that says so. A byte order mark is skipped. */
    static List<Line> read(Path folder, String file, Faults faults, String... columns) {
        Optional<String> content = PackageFile.bytes(folder, file, faults)
                .flatMap(bytes -> PackageFile.decode(bytes, file, faults))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        return content.map(text -> rows(text, file, List.of(columns), faults)).orElse(List.of());
    }

    private static List<Line> rows(String content, String file, List<String> columns, Faults faults) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            boolean head = true;
            long number = 1;
            for (CSVRecord row : parser) {
                if (head) {
                    if (!heads(row.toList(), columns, file, faults)) {
                        return List.of();
                    }
                    head = false;
                } else if (row.size() != columns.size()) {
                    faults.lose(
                            file,
                            number,
                            "the row has " + row.size() + (row.size() == 1 ? " field" : " fields"),
                            "Give it " + columns.size() + ", as the header has; quote a field that holds a comma");
                } else {
                    lines.add(line(file, number, columns, row));
                }
                number = parser.getCurrentLineNumber() + 1;
            }
            if (head) {
                faults.lose(file, 0, "the file is empty", "Start it with the header row " + String.join(",", columns));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            Throwable cause = unreadable.getCause() instanceof CSVException inner ? inner : unreadable;
            faults.lose(file, 0, "the table cannot be read: " + cause.getMessage(), "Check the quotation marks");
        }
        return lines;
    }

    /** Whether these are the columns; a fault that names the missing and the unknown ones if not. */
    private static boolean heads(List<String> found, List<String> wanted, String file, Faults faults) {
        if (found.equals(wanted)) {
            return true;
        }
        List<String> missing =
                wanted.stream().filter(column -> !found.contains(column)).toList();
        List<String> unknown =
                found.stream().filter(column -> !wanted.contains(column)).toList();
        String what = (missing.isEmpty() ? "" : "missing: " + String.join(", ", missing))
                + (missing.isEmpty() || unknown.isEmpty() ? "" : "; ")
                + (unknown.isEmpty() ? "" : "unknown: " + String.join(", ", unknown));
        faults.lose(
                file,
                1,
                "these are not the columns: "
                        + (what.isEmpty() ? "one is there twice, or they stand in another order" : what),
                "Make the header row " + String.join(",", wanted));
        return false;
    }

    private static Line line(String file, long number, List<String> columns, CSVRecord row) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            values.put(columns.get(at), row.get(at));
        }
        return new Line(file, number, values);
    }
}
