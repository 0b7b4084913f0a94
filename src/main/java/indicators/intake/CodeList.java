package indicators.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that rows of other tables may name: all that the list's file holds, also in rows with faults of their own.
 *
 * @param file the file that holds them
 * @param complete whether every row of the file could be read; if not, any code may have been among the lost ones
 */
record CodeList(String file, Set<String> codes, boolean complete) {

    static CodeList of(String file, List<Line> lines, String field, Faults faults) {
        return new CodeList(
                file, lines.stream().map(line -> line.get(field)).collect(Collectors.toSet()), faults.complete(file));
    }

    boolean knows(String code) {
        return !complete || codes.contains(code);
    }

    /** Whether the field names a code of the list; a fault if it is empty or names another. */
    boolean holds(Line line, String field, Faults faults) {
        Optional<String> code = line.required(field, faults);
        if (code.isPresent() && !knows(code.get())) {
            faults.add(line, field, "“" + code.get() + "” is not in " + file, "Add it there, or correct it");
        }
        return code.filter(this::knows).isPresent();
    }
}
