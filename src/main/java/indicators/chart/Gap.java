package indicators.chart;

import java.math.BigDecimal;

/**
 * The stated difference between two points, drawn as a band between their values.
 *
 * @param figure id of the difference
 * @param low the smaller of the two values
 * @param high the greater of the two values
 * @param label the difference with sign and unit, such as {@code +0.6个百分点}
 * @param spoken what a screen reader says
 */
public record Gap(String figure, BigDecimal low, BigDecimal high, String label, String spoken) {}
