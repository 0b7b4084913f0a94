package indicators.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the faults of a package, so that all are reported and not only the first. One mistake should give one fault:
 * so it remembers of which files rows are unknown, and what those rows may have held is not missed elsewhere.
 */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();

    void add(String file, String found, String remedy) {
        faults.add(new Fault(file, 0, "", found, remedy));
    }

    void add(Line line, String field, String found, String remedy) {
        faults.add(new Fault(line.file(), line.number(), field, found, remedy));
    }

    /**
     * A fault that hides rows of a file.
     *
     * @param line where the rows are lost, from 1; 0 if the whole file is
     */
    void lose(String file, long line, String found, String remedy) {
        faults.add(new Fault(file, line, "", found, remedy));
        incomplete.add(file);
    }

    /** Whether every row of the file could be read. */
    boolean complete(String file) {
        return !incomplete.contains(file);
    }

    /** @throws BrokenPackage if there is any fault */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new BrokenPackage(faults.stream()
                    .sorted(Comparator.comparing(Fault::file)
                            .thenComparing(Fault::line)
                            .thenComparing(Fault::field))
                    .toList());
        }
    }
}
