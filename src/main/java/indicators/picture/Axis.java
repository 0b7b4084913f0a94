package indicators.picture;

import indicators.chart.Scale;
import java.math.BigDecimal;
import java.math.MathContext;

/** Where a value lies on a stretch of the picture: the share is exact, only the place is rounded. */
record Axis(Scale scale, double start, double length) {

    double at(BigDecimal value) {
        BigDecimal share = value.subtract(scale.min()).divide(scale.max().subtract(scale.min()), MathContext.DECIMAL64);
        return start + share.doubleValue() * length;
    }

    double zero() {
        return at(BigDecimal.ZERO);
    }
}
