package indicators.figure;

/**
 * What is measured.
 *
 * @param code stable name, such as {@code gross-regional-product}
 * @param name the term of the statistical office in both languages
 * @param label its short name, for the side of a mark and in comparisons, such as “规上工业”
 * @param family code of the family whose card shows it
 * @param topic code of the topic under which it stands
 * @param unit unit of measure of its level
 * @param polarity which direction is the wished-for one
 * @param definition what exactly is counted
 */
public record Indicator(
        String code,
        Name name,
        Name label,
        String family,
        String topic,
        Unit unit,
        Polarity polarity,
        Name definition) {}
