package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkTest {

    @ParameterizedTest
    @CsvSource({
        "area:CN, CN",
        "period:2024-Q1, 2024-Q1",
        "period:2024-01/2024-05, 2024-01/2024-05",
        "indicator:industrial-value-added, industrial-value-added"
    })
    void theBenchmarkIsReadAndWrittenAlike(String words, String code) {
        assertThat(Benchmark.parse(words)).hasToString(words);
        assertThat(Benchmark.parse(words).code()).isEqualTo(code);
    }

    @Test
    void eachFormIsAKindOfItsOwn() {
        assertThat(Benchmark.parse("area:CN")).isEqualTo(new Benchmark.OfArea("CN"));
        assertThat(Benchmark.parse("period:2024-Q1")).isEqualTo(new Benchmark.OfPeriod(Period.parse("2024-Q1")));
        assertThat(Benchmark.parse("indicator:exports")).isEqualTo(new Benchmark.OfIndicator("exports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN", ":CN", "area:", "nation:CN", "Area:CN"})
    void anotherFormIsRefusedWithExamples(String words) {
        assertThatThrownBy(() -> Benchmark.parse(words)).hasMessageContaining("area:CN, period:2024-Q1");
    }

    @Test
    void aPeriodThatIsNoneIsRefusedAsSuch() {
        assertThatThrownBy(() -> Benchmark.parse("period:一季度")).hasMessageContaining("“一季度” is not a period");
    }
}
