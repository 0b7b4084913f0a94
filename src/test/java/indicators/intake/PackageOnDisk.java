package indicators.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The real data package, and copies of it with something changed. */
public final class PackageOnDisk {

    public static final Path REAL = Path.of("data");

    /** Id of the first document. */
    public static final String FIRST = "zhejiang-2024-h1-speech";

    private final Path folder;

    private PackageOnDisk(Path folder) {
        this.folder = folder;
    }

    /** A copy of the real package in this folder. */
    public static PackageOnDisk copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(REAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new PackageOnDisk(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Replaces words in a file; they must be there, so that a test breaks what it means to break. */
    public PackageOnDisk replace(String file, String words, String others) {
        String content = read(file);
        if (!content.contains(words)) {
            throw new IllegalArgumentException(file + " does not hold " + words);
        }
        return write(file, content.replace(words, others));
    }

    /** Changes the text of the first document and its hash with it. */
    public PackageOnDisk retell(String words, String others) {
        String file = "sources/" + FIRST + ".txt";
        String before = Hash.of(read(file).getBytes(StandardCharsets.UTF_8));
        replace(file, words, others);
        return replace("documents.csv", before, Hash.of(read(file).getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes out the lines of a file that hold these words. */
    public PackageOnDisk without(String file, String words) {
        String kept =
                read(file).lines().filter(line -> !line.contains(words)).reduce("", (all, line) -> all + line + "\n");
        return write(file, kept);
    }

    public PackageOnDisk append(String file, String line) {
        return write(file, read(file) + line + "\n");
    }

    public PackageOnDisk write(String file, String content) {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public PackageOnDisk write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public PackageOnDisk delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a check says of it: each fault as it is printed, in order; none if the package is sound. */
    public List<String> faults() {
        try {
            DataPackage.read(folder);
            return List.of();
        } catch (BrokenPackage broken) {
            return broken.faults().stream().map(Fault::toString).toList();
        }
    }

    /** The rows of a table of the real package, by column. */
    public static List<Map<String, String>> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(REAL.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
