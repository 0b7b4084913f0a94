package indicators.bench;

import java.util.Collection;
import java.util.List;

/** What was measured several times, in one unit. */
record Sample(List<Double> values) {

    /** @throws IllegalArgumentException if nothing was measured */
    Sample {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        values = values.stream().sorted().toList();
    }

    static Sample of(Collection<? extends Number> values) {
        return new Sample(values.stream().map(Number::doubleValue).toList());
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many percent of all do not exceed. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(values.size() * percent / 100.0);
        return values.get(Math.max(rank, 1) - 1);
    }
}
