package indicators.figure;

import indicators.text.Selector;
import org.jspecify.annotations.Nullable;

/**
 * One number stated in a document, with everything needed to read it.
 *
 * @param id stable name, unique in its document: lower-case words joined by single hyphens
 * @param selector where the number stands and how it is written there
 * @param cue the words that give its sign or relation, as they stand in the text (several joined by a space)
 * @param indicator code of the indicator
 * @param measure what the number says of the indicator
 * @param area code of the reference area
 * @param period the reference period
 * @param quantity the exact number, signed, with its unit
 * @param about id of the figure a difference refers to; null unless it is a difference
 * @param benchmark what a difference is measured against; null unless it is a difference
 */
public record Figure(
        String id,
        Selector selector,
        String cue,
        String indicator,
        Measure measure,
        String area,
        Period period,
        Quantity quantity,
        @Nullable String about,
        @Nullable Benchmark benchmark) {}
