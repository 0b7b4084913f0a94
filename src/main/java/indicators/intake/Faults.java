package indicators.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of a package, so that all are reported and not only the first. */
final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    void add(String file, String found, String remedy) {
        faults.add(new Fault(file, 0, "", found, remedy));
    }

    void add(Line line, String field, String found, String remedy) {
        faults.add(new Fault(line.file(), line.number(), field, found, remedy));
    }

    /** @throws BrokenPackage if there is any fault */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new BrokenPackage(faults.stream()
                    .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line))
                    .toList());
        }
    }
}
