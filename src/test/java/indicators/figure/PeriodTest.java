package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.figure.Period.Kind;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 1, 2024-01, 2024-12",
        "2024-S1, HALF, 1, 2024-01, 2024-06",
        "2024-S2, HALF, 2, 2024-07, 2024-12",
        "2024-Q1, QUARTER, 1, 2024-01, 2024-03",
        "2024-Q4, QUARTER, 4, 2024-10, 2024-12",
        "2024-05, MONTH, 5, 2024-05, 2024-05",
        "2024-01/2024-05, INTERVAL, 1, 2024-01, 2024-05",
        "2023-11/2024-02, INTERVAL, 1, 2023-11, 2024-02",
        "2023-01/2024-12, INTERVAL, 1, 2023-01, 2024-12",
    })
    void thePeriodIsReadAndWrittenAlike(String words, Kind kind, int ordinal, YearMonth start, YearMonth end) {
        Period period = Period.parse(words);
        assertThat(period).isEqualTo(new Period(start, end)).hasToString(words);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01/2024-06, 2024-S1",
        "2024-Q1/2024-Q2, 2024-S1",
        "2024-01/2024-12, 2024",
        "2024-02/2024-04, 2024-02/2024-04"
    })
    void anIntervalThatIsAHalfOrAYearIsWrittenSo(String words, String canonical) {
        assertThat(Period.parse(words)).hasToString(canonical).isEqualTo(Period.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-00",
                "2024-Q5",
                "2024-S3",
                "2024-5",
                "上半年",
                "2024/",
                "/2024",
                "2024/2024/2024",
                "2024-05/2024-01",
                " 2024",
                "2024-s1"
            })
    void anythingElseIsRefused(String words) {
        assertThatThrownBy(() -> Period.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMessageShowsTheForms() {
        assertThatThrownBy(() -> Period.parse("1—5月"))
                .hasMessageContaining("“1—5月”")
                .hasMessageContaining("2024-01/2024-05");
    }

    @Test
    void periodsSortByTheirEndThenByTheirStart() {
        assertThat(Stream.of("2024", "2024-01/2024-05", "2024-Q1", "2024-05", "2024-S1")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2024-Q1", "2024-01/2024-05", "2024-05", "2024-S1", "2024");
    }
}
