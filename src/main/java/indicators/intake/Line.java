package indicators.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a table with the line on which it starts, from 1.
 *
 * @param values the values by column; every column of the table is there
 */
record Line(String file, long number, Map<String, String> values) {

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** The value that must not be empty; empty and a fault if it is. */
    Optional<String> required(String field, Faults faults) {
        String value = get(field);
        if (value.isBlank()) {
            faults.add(this, field, "the field is empty", "Fill it in");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The value read as something; empty and a fault if it cannot be read. */
    <T> Optional<T> read(String field, Function<String, T> reader, Faults faults) {
        return required(field, faults).flatMap(value -> {
            try {
                return Optional.of(reader.apply(value));
            } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
                faults.add(this, field, "“" + value + "” cannot be read", reason(unreadable));
                return Optional.empty();
            }
        });
    }

    private static String reason(RuntimeException unreadable) {
        return unreadable instanceof NumberFormatException
                ? "Write a number in digits"
                : unreadable.getMessage() == null ? "Correct it" : unreadable.getMessage();
    }
}
