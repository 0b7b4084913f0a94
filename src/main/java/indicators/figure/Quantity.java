package indicators.figure;

import java.math.BigDecimal;

/**
 * A number as it was stated, sign by the words around it, with its unit. 9 % is not 9.0 %: equality and the written
 * form keep the stated decimals.
 *
 * @param value the exact decimal, scale as stated
 */
public record Quantity(BigDecimal value, Unit unit) {

    public Quantity {
        if (value.scale() < 0) {
            throw new IllegalArgumentException("A stated number has no negative scale: " + value);
        }
    }

    public static Quantity of(String value, Unit unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /** The value counted in the bare unit: 61.5 ×10⁴ persons are 615000. */
    public BigDecimal inBaseUnit() {
        BigDecimal whole = value.movePointRight(unit.exponent());
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }

    /** Half a unit of the last stated decimal: what rounding may hide. 5.6 gives 0.05, 9 gives 0.5. */
    public BigDecimal roundingHalf() {
        return new BigDecimal("0.5").movePointLeft(value.scale());
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
