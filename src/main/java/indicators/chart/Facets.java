package indicators.chart;

import java.util.List;
import java.util.function.Function;

/**
 * In what some values differ: only that needs to be written beside each of them, the rest is said once for all.
 *
 * @param measures whether they differ in what is said of the indicator
 */
record Facets(boolean indicators, boolean measures, boolean areas, boolean periods) {

    static Facets of(List<? extends Value> values) {
        return new Facets(
                differ(values, Value::indicator),
                differ(values, Value::measure),
                differ(values, Value::area),
                differ(values, Value::period));
    }

    private static boolean differ(List<? extends Value> values, Function<Value, Object> facet) {
        return values.stream().map(facet).distinct().count() > 1;
    }

    boolean onlyAreas() {
        return areas && !indicators && !periods;
    }

    boolean onlyIndicators() {
        return indicators && !areas && !periods;
    }

    boolean onlyPeriods() {
        return periods && !indicators && !areas;
    }

    boolean none() {
        return !indicators && !measures && !areas && !periods;
    }
}
