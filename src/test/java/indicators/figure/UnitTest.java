package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "percent, percent, 0",
        "percentage-point, percentage-point, 0",
        "item, item, 0",
        "10^4 person, person, 4",
        "10^12 yuan, yuan, 12"
    })
    void theUnitIsReadAndWrittenAlike(String words, String base, int exponent) {
        assertThat(Unit.parse(words)).isEqualTo(new Unit(base, exponent)).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%", "万人", "Percent", "10^0 person", "10^04 person", "10^4person", "10^100 yuan", "a--b"})
    void anotherFormIsRefusedWithExamples(String words) {
        assertThatThrownBy(() -> Unit.parse(words)).hasMessageContaining("10^4 person");
    }

    @Test
    void aUnitThatCouldNotBeWrittenCannotBeMade() {
        assertThatThrownBy(() -> new Unit("", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Unit("yuan", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Unit("yuan", 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
