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

    private static final int LONGEST = 600;

    /**
     * One line: {@code figures.csv:3 value: the value is 5.7, but … — Correct …}. What cannot be seen or would steer a
     * terminal (line breaks, escapes, marks of direction) is written as {@code \}{@code u202E}; long words are cut.
     */
    @Override
    public String toString() {
        return legible(file)
                + (line > 0 ? ":" + line : "")
                + (field.isEmpty() ? "" : " " + field)
                + ": "
                + legible(found)
                + " — "
                + legible(remedy);
    }

    private static String legible(String words) {
        StringBuilder legible = new StringBuilder();
        int at = 0;
        while (at < words.length() && legible.length() < LONGEST) {
            int one = words.codePointAt(at);
            switch (Character.getType(one)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> legible.append("\\u").append("%04X".formatted(one));
                default -> legible.appendCodePoint(one);
            }
            at += Character.charCount(one);
        }
        return at < words.length() ? legible.append('…').toString() : legible.toString();
    }
}
