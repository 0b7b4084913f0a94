package indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.figure.Quantity;
import indicators.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Both tables are open: a line is a case. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "quantities.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "null")
    void theQuoteAndItsCueAreRead(String quote, String cue, String value, String unit) {
        assertThat(Quantities.read(quote, cue == null ? "" : cue)).isEqualTo(Quantity.of(value, Unit.parse(unit)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1)
    void whatCannotBeReadIsRefusedWithAReason(String quote, String cue, String says) {
        assertThatThrownBy(() -> Quantities.read(quote == null ? "" : quote, cue == null ? "" : cue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(says);
    }

    @Test
    void theMessageNamesTheUnitsThatAreKnown() {
        assertThatThrownBy(() -> Quantities.read("32条", ""))
                .hasMessageContaining("“32条”")
                .hasMessageContaining("个百分点")
                .hasMessageContaining("辆");
    }
}
