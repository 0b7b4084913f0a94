package indicators.figure;

import java.util.Map;

/**
 * The code lists of the data set. Each look-up throws {@link IllegalArgumentException} for an unknown code, which
 * intake has ruled out for all that is stored.
 */
public record Catalogue(
        Map<String, Indicator> indicators,
        Map<String, Family> families,
        Map<String, Topic> topics,
        Map<String, Area> areas) {

    public Catalogue {
        indicators = Map.copyOf(indicators);
        families = Map.copyOf(families);
        topics = Map.copyOf(topics);
        areas = Map.copyOf(areas);
    }

    public Indicator indicator(String code) {
        return known(indicators, code);
    }

    public Family family(String code) {
        return known(families, code);
    }

    public Topic topic(String code) {
        return known(topics, code);
    }

    public Area area(String code) {
        return known(areas, code);
    }

    private static <T> T known(Map<String, T> all, String code) {
        T one = all.get(code);
        if (one == null) {
            throw new IllegalArgumentException("Unknown code: " + code);
        }
        return one;
    }
}
