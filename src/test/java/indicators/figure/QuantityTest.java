package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void nineIsNotNinePointNought() {
        assertThat(Quantity.of("9", Unit.PERCENT)).isNotEqualTo(Quantity.of("9.0", Unit.PERCENT));
        assertThat(Quantity.of("9.0", Unit.PERCENT)).hasToString("9.0 percent");
    }

    @Test
    void aMultiplierMovesThePointOnly() {
        assertThat(Quantity.of("61.5", Unit.parse("10^4 person")).inBaseUnit()).isEqualTo(new BigDecimal("615000"));
        assertThat(Quantity.of("1.23456", Unit.parse("10^4 yuan")).inBaseUnit()).isEqualTo(new BigDecimal("12345.6"));
        assertThat(Quantity.of("5.6", Unit.PERCENT).inBaseUnit()).isEqualTo(new BigDecimal("5.6"));
    }

    @Test
    void roundingHidesHalfAUnitOfTheLastDecimal() {
        assertThat(Quantity.of("5.6", Unit.PERCENT).roundingHalf()).isEqualTo(new BigDecimal("0.05"));
        assertThat(Quantity.of("9", Unit.PERCENT).roundingHalf()).isEqualTo(new BigDecimal("0.5"));
        assertThat(Quantity.of("-33.80", Unit.PERCENT).roundingHalf()).isEqualTo(new BigDecimal("0.005"));
    }

    @Test
    void aNumberWithoutStatedDecimalsOfItsOwnIsRefused() {
        assertThatThrownBy(() -> Quantity.of("6E+5", Unit.PERCENT)).hasMessageContaining("negative scale");
    }
}
