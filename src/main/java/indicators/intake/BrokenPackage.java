package indicators.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A data package that cannot be taken in. It holds every fault found, by file and line. */
public final class BrokenPackage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BrokenPackage(List<Fault> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the data package");
        this.faults = List.copyOf(faults);
    }

    /** How many faults there are, then each on a line of its own. */
    public String report() {
        return getMessage() + ":\n" + faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
    }

    public List<Fault> faults() {
        return faults;
    }
}
