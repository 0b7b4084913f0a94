package indicators.figure;

/**
 * A reference area.
 *
 * @param code ISO 3166-1 or 3166-2 code, such as {@code CN} or {@code CN-ZJ}
 * @param name short name, as in “高于全国” and “above the nation”
 */
public record Area(String code, Name name) {}
