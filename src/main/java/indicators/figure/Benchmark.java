package indicators.figure;

/** What a difference is measured against; written {@code area:CN}, {@code period:2024-Q1} or {@code indicator:CODE}. */
public sealed interface Benchmark {

    record OfArea(String area) implements Benchmark {
        @Override
        public String toString() {
            return "area:" + area;
        }
    }

    record OfPeriod(Period period) implements Benchmark {
        @Override
        public String toString() {
            return "period:" + period;
        }
    }

    record OfIndicator(String indicator) implements Benchmark {
        @Override
        public String toString() {
            return "indicator:" + indicator;
        }
    }

    /** The written form of what comes after the colon. */
    default String code() {
        String written = toString();
        return written.substring(written.indexOf(':') + 1);
    }

    /** @throws IllegalArgumentException if the words are in none of the three forms */
    static Benchmark parse(String words) {
        int colon = words.indexOf(':');
        String rest = words.substring(colon + 1);
        if (colon > 0 && !rest.isEmpty()) {
            switch (words.substring(0, colon)) {
                case "area":
                    return new OfArea(rest);
                case "period":
                    return new OfPeriod(Period.parse(rest));
                case "indicator":
                    return new OfIndicator(rest);
                default:
                    break;
            }
        }
        throw new IllegalArgumentException("“" + words
                + "” is not a benchmark; write area:CN, period:2024-Q1 or indicator:industrial-value-added");
    }
}
