package indicators.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A row of a table with the line on which it starts, from 1.
 *
 * @param values the values by column; every column of the table is there
 */
record Line(String file, long number, Map<String, String> values) {

    private static final Pattern OFFSET = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,15})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9]{2}:[0-9]{2}:[0-9]{2}");

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

    /** A value of one line of words, at most so many code units long; empty and a fault if it is empty or longer. */
    Optional<String> required(String field, int longest, Faults faults) {
        return required(field, faults).filter(value -> fits(field, longest, faults));
    }

    /** Whether the value has at most so many code units; a fault if not. */
    boolean fits(String field, int longest, Faults faults) {
        int length = get(field).length();
        if (length > longest) {
            faults.add(this, field, "the field has " + length + " characters", "Shorten it to at most " + longest);
        }
        return length <= longest;
    }

    /** The value read as something; empty and a fault if it cannot be read. */
    <T> Optional<T> read(String field, Function<String, T> reader, Faults faults) {
        return required(field, faults).flatMap(value -> {
            try {
                return Optional.of(reader.apply(value));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                String reason = unreadable.getMessage();
                faults.add(this, field, "“" + value + "” cannot be read", reason == null ? "Correct it" : reason);
                return Optional.empty();
            }
        });
    }

    /** An offset in code units: ASCII digits only, below 10⁹. */
    Optional<Integer> offset(String field, Faults faults) {
        return read(
                field,
                formed(OFFSET, "Write a whole number in digits, such as 558").andThen(Integer::valueOf),
                faults);
    }

    /** A decimal with its decimals as written, without exponent or plus sign. */
    Optional<BigDecimal> decimal(String field, Faults faults) {
        return read(
                field,
                formed(DECIMAL, "Write a decimal number, such as 5.6 or -31").andThen(BigDecimal::new),
                faults);
    }

    Optional<LocalDate> day(String field, Faults faults) {
        return read(field, formed(DAY, "Write a date such as 2024-07-23").andThen(LocalDate::parse), faults);
    }

    Optional<LocalDateTime> moment(String field, Faults faults) {
        return read(
                field,
                formed(MOMENT, "Write date and time to the second, such as 2024-08-29T09:55:59")
                        .andThen(LocalDateTime::parse),
                faults);
    }

    /** Reads words of this form as they are. */
    static Function<String, String> formed(Pattern form, String remedy) {
        return words -> {
            if (!form.matcher(words).matches()) {
                throw new IllegalArgumentException(remedy);
            }
            return words;
        };
    }
}
