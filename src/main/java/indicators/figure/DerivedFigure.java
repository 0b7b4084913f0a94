package indicators.figure;

import java.math.BigDecimal;

/**
 * A number computed from two stated ones, never typed in: what a difference was measured against. It is marked as
 * derived wherever it is shown.
 *
 * @param id {@code <about id>--<benchmark code>}, in lower case; no stated figure has a double hyphen
 * @param indicator code of the indicator
 * @param measure the measure of the figure the difference is about
 * @param area code of the reference area
 * @param period the reference period
 * @param quantity {@code about − difference}, with the larger number of decimals of the two
 * @param about the stated figure it starts from
 * @param difference the stated difference taken away
 * @param low the least value that rounding of both parts allows
 * @param high the greatest value that rounding of both parts allows
 */
public record DerivedFigure(
        String id,
        String indicator,
        Measure measure,
        String area,
        Period period,
        Quantity quantity,
        Figure about,
        Figure difference,
        BigDecimal low,
        BigDecimal high) {

    /**
     * The formula in the stated decimals, with U+2212 for every minus: {@code 5.6 − 0.6}, or {@code 4.5 + 0.6} where the
     * difference is negative.
     */
    public String formula() {
        BigDecimal taken = difference.quantity().value();
        return plain(about.quantity().value()) + (taken.signum() < 0 ? " + " : " − ") + plain(taken.abs());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }
}
