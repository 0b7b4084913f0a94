package indicators.apex;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a chart draws.
 *
 * @param label accessible name of the chart
 * @param description one sentence that says what it shows
 * @param points in drawing order
 * @param band the gap between two points, or null
 * @throws IllegalArgumentException if there is no point, a key occurs twice, or the scale does not reach a value
 */
public record ChartOptions(
        Kind kind,
        String label,
        String description,
        List<ChartPoint> points,
        @Nullable ChartBand band,
        ChartScale scale,
        ChartLayout layout)
        implements Serializable {

    private static final JsonMapper JSON = JsonMapper.shared();

    public ChartOptions {
        points = List.copyOf(points);
        Set<String> keys = new HashSet<>();
        points.forEach(point -> {
            if (!keys.add(point.key())) {
                throw new IllegalArgumentException("Two points have the key " + point.key());
            }
            if (!scale.contains(point.value())) {
                throw new IllegalArgumentException("The scale does not reach the value of " + point.key());
            }
        });
        if (band != null && !keys.add(band.key())) {
            throw new IllegalArgumentException("The band has the key of a point: " + band.key());
        }
        if (band != null && !(scale.contains(band.low()) && scale.contains(band.high()))) {
            throw new IllegalArgumentException("The scale does not reach the band " + band.key());
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A chart needs a point");
        }
    }

    /** The keys of all that can be selected. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        points.forEach(point -> keys.add(point.key()));
        ChartBand gap = band;
        if (gap != null) {
            keys.add(gap.key());
        }
        return keys;
    }

    /** The options as the custom element reads them; decimals stay as they are. */
    ObjectNode toJson() {
        ObjectNode json = JSON.createObjectNode()
                .put("kind", kind.name().toLowerCase(java.util.Locale.ROOT))
                .put("label", label)
                .put("description", description);
        ArrayNode all = json.putArray("points");
        for (ChartPoint point : points) {
            all.addObject()
                    .put("key", point.key())
                    .put("name", point.name())
                    .put("detail", point.detail())
                    .put("value", point.value())
                    .put("label", point.label())
                    .put("note", point.note())
                    .put("tone", point.tone().code())
                    .put("hatched", point.hatched())
                    .put("spoken", point.spoken());
        }
        ChartBand gap = band;
        if (gap != null) {
            json.putObject("band")
                    .put("key", gap.key())
                    .put("low", gap.low())
                    .put("high", gap.high())
                    .put("label", gap.label())
                    .put("spoken", gap.spoken());
        }
        json.putObject("scale").put("min", scale.min()).put("max", scale.max());
        json.putObject("layout")
                .put("row", layout.row())
                .put("thickness", layout.thickness())
                .put("top", layout.top())
                .put("before", layout.before())
                .put("after", layout.after())
                .put("stackedRow", layout.stackedRow())
                .put("width", layout.width())
                .put("valuesInColumn", layout.valuesInColumn())
                .put("track", layout.track());
        return json;
    }
}
