package indicators.figure;

import indicators.text.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A statement about an indicator without a number of its own.
 *
 * @param id stable name, unique in its document
 * @param selector the words that state it
 * @param indicator code of the indicator
 * @param relation what is said of it
 * @param benchmark what it is compared with, if the text names it
 */
public record Claim(
        String id,
        Selector selector,
        String indicator,
        Relation relation,
        @Nullable Benchmark benchmark) {

    /** What a claim says of its indicator. */
    public enum Relation {
        ABOVE("above"),
        BELOW("below"),
        RISING("rising"),
        RISING_FAST("rising-fast"),
        FALLING("falling"),
        RECORD("record"),
        FIRST("first");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException if the code names no relation */
        public static Relation parse(String code) {
            return Codes.parse(values(), Relation::code, code);
        }
    }
}
