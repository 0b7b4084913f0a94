package indicators.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    static final long LARGEST = 20L * 1024 * 1024;

    private Table() {}

    /** The rows; none if the file is missing or unreadable, with a fault that says so. */
    static List<Line> read(Path folder, String file, Faults faults, String... columns) {
        Optional<String> content = text(folder.resolve(file), file, faults);
        if (content.isEmpty()) {
            return List.of();
        }
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(content.get(), format)) {
            List<String> wanted = List.of(columns);
            boolean head = true;
            long number = 1;
            for (CSVRecord row : parser) {
                if (head) {
                    if (!row.toList().equals(wanted)) {
                        faults.add(
                                file,
                                "the columns are " + String.join(",", row.toList()),
                                "The header row must be " + String.join(",", wanted));
                        return List.of();
                    }
                    head = false;
                } else if (row.size() != wanted.size()) {
                    Line line = new Line(file, number, Map.of());
                    faults.add(
                            line,
                            "",
                            "the row has " + row.size() + " fields",
                            "Give it " + wanted.size() + ", as the header has; quote a field that holds a comma");
                } else {
                    lines.add(line(file, number, wanted, row));
                }
                number = parser.getCurrentLineNumber() + 1;
            }
            if (head) {
                faults.add(file, "the file is empty", "Start it with the header row " + String.join(",", wanted));
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            Throwable cause = unreadable.getCause() instanceof CSVException inner ? inner : unreadable;
            faults.add(file, "the table cannot be read: " + cause.getMessage(), "Check the quotation marks");
            return List.of();
        }
        return lines;
    }

    private static Line line(String file, long number, List<String> columns, CSVRecord row) {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            values.put(columns.get(at), row.get(at));
        }
        return new Line(file, number, values);
    }

    /** The text of a file, strictly decoded; empty and a fault if it is missing, too large or not UTF-8. */
    static Optional<String> text(Path path, String name, Faults faults) {
        return bytes(path, name, faults).flatMap(bytes -> decode(bytes, name, faults));
    }

    static Optional<byte[]> bytes(Path path, String name, Faults faults) {
        try {
            if (Files.size(path) > LARGEST) {
                faults.add(name, "the file is larger than " + LARGEST + " bytes", "Split the package");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException missing) {
            faults.add(name, "the file is missing", "Add it to the package");
        } catch (IOException unreadable) {
            faults.add(name, "the file cannot be read: " + unreadable.getMessage(), "Check its permissions");
        }
        return Optional.empty();
    }

    static Optional<String> decode(byte[] bytes, String name, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF") && name.endsWith(".csv")) {
                text = text.substring(1);
            }
            if (text.indexOf('\0') >= 0) {
                faults.add(name, "the file holds the character U+0000", "Remove it: no database keeps it");
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException malformed) {
            faults.add(name, "the file is not UTF-8", "Save it as UTF-8");
            return Optional.empty();
        }
    }
}
