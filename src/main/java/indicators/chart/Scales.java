package indicators.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Finds the axis for values: zero, and the next round number beyond the outermost value on either side. */
final class Scales {

    private static final List<BigDecimal> ROUND = List.of(
            new BigDecimal("1"),
            new BigDecimal("1.5"),
            new BigDecimal("2"),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("5"),
            new BigDecimal("6"),
            new BigDecimal("8"),
            new BigDecimal("10"));

    private Scales() {}

    static Scale around(List<? extends Value> values) {
        BigDecimal most = values.stream().map(one -> one.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal least = values.stream().map(one -> one.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::min);
        if (most.signum() == 0 && least.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE);
        }
        return new Scale(roundUp(least.negate()).negate(), roundUp(most));
    }

    /** The least round number that is not smaller: 5.6 gives 6, 33.8 gives 40, 0.6 gives 0.6. */
    static BigDecimal roundUp(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        int magnitude = value.precision() - value.scale() - 1;
        BigDecimal leading = value.movePointLeft(magnitude);
        return ROUND.stream()
                .filter(round -> round.compareTo(leading) >= 0)
                .findFirst()
                .orElse(BigDecimal.TEN)
                .movePointRight(magnitude)
                .setScale(Math.max(0, 1 - magnitude), RoundingMode.UNNECESSARY);
    }
}
