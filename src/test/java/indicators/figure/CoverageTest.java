package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.figure.Coverage.Numeral;
import indicators.text.Selector;
import indicators.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String TEXT = "7月23日:增长5.6%，用工１，２３４．５人";

    private final Figure growth = Stated.at(TEXT, 8, 12, "growth");
    private final Figure people = Stated.at(TEXT, 15, 23, "people");
    private final SetAside date = new SetAside(Selector.of(TEXT, new Span(0, 5)), SetAside.Reason.DATE);

    @Test
    void everyDigitRunHasItsPlace() {
        Coverage coverage = Coverage.of(TEXT, List.of(growth, people), List.of(date));
        assertThat(coverage.numerals()).extracting(Numeral::words).containsExactly("7", "23", "5.6", "１", "２３４．５");
        assertThat(coverage.numerals())
                .extracting(Numeral::figure)
                .containsExactly(null, null, "growth", "people", "people");
        assertThat(coverage.numerals())
                .extracting(Numeral::reason)
                .containsExactly(SetAside.Reason.DATE, SetAside.Reason.DATE, null, null, null);
        assertThat(coverage.unaccounted()).isZero();
        assertThat(coverage.figures()).isEqualTo(2);
    }

    @Test
    void whatIsInNothingIsCounted() {
        Coverage coverage = Coverage.of(TEXT, List.of(growth), List.of());
        assertThat(coverage.unaccounted()).isEqualTo(4);
        assertThat(coverage.numerals().getFirst().unaccounted()).isTrue();
        assertThat(coverage.figures()).isEqualTo(1);
    }

    @Test
    void halfANumeralIsNotEnough() {
        Figure half = Stated.at(TEXT, 8, 9, "half");
        assertThat(Coverage.of(TEXT, List.of(half, people), List.of(date)).unaccounted())
                .isEqualTo(1);
    }

    @Test
    void aTextWithoutNumeralsIsCovered() {
        assertThat(Coverage.of("持续稳进向好。", List.of(), List.of()))
                .isEqualTo(new Coverage(List.of()))
                .satisfies(coverage -> assertThat(coverage.unaccounted()).isZero());
    }
}
