package indicators.briefing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a presenter shows to those who follow.
 *
 * @param number counts the steps of a talk, so that one that arrives late is known to be old
 * @param version of the briefing that is presented; 0 while nobody has presented yet
 * @param slide number of the slide, from 1
 * @param black whether the screen is black
 * @param passage what is lit in the opened text: ids of figures, or a stretch of the text as {@code @start-end} in UTF-16
 *     code units; empty while the text is closed
 */
public record Step(long number, int version, int slide, boolean black, List<String> passage) {

    private static final int MOST = 60;
    private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9._-]{1,120}|@\\d{1,7}-\\d{1,7}");

    /** Where a talk begins. */
    static final Step FIRST = new Step(0, 0, 1, false, List.of());

    /** @throws IllegalArgumentException if no slide has this number, or a place is none */
    public Step {
        if (slide < 1 || version < 0 || passage.size() > MOST) {
            throw new IllegalArgumentException("No such step: slide " + slide + ", " + passage.size() + " places");
        }
        passage = List.copyOf(passage);
        passage.stream()
                .filter(place -> !PLACE.matcher(place).matches())
                .findAny()
                .ifPresent(place -> {
                    throw new IllegalArgumentException("Not a place in a text: " + place);
                });
    }

    /** The same, counted after another. */
    Step after(Step other) {
        return new Step(other.number + 1, version, slide, black, passage);
    }
}
