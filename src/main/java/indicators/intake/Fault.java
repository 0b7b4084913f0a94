package indicators.intake;

/**
 * Something wrong in a data package, said so that a person can mend it.
 *
 * @param file name of the file in the package
 * @param line line in the file, from 1; 0 if the fault is not of one line
 * @param field name of the column; empty if it is not of one column
 * @param found what was found
 * @param remedy what to do
 */
public record Fault(String file, long line, String field, String found, String remedy) {

    /** One line: {@code figures.csv:3 value: found 5.7, but … — do this}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " " + field) + ": " + found + " — "
                + remedy;
    }
}
