package indicators.figure;

import indicators.text.Selector;

/**
 * Numerals of a text that are not a figure, and why not.
 *
 * @param selector the words; one stretch may hold several digit runs, as a date does
 * @param reason why they are no figure
 */
public record SetAside(Selector selector, Reason reason) {

    /** Why a numeral is not a figure. */
    public enum Reason {
        DATE("date"),
        PERIOD("period"),
        NAME("name"),
        ORDINAL("ordinal"),
        LIST_NUMBER("list-number"),
        CLOCK_TIME("clock-time");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException if the code names no reason */
        public static Reason parse(String code) {
            return Codes.parse(values(), Reason::code, code);
        }
    }
}
