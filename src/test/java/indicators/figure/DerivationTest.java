package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    /**
     * Worked by hand. Both parts are rounded, each by half a unit of its last decimal: 5.6 lies in [5.55, 5.65], 0.6 in
     * [0.55, 0.65], so the result in [5.55 − 0.65, 5.65 − 0.55] = [4.9, 5.1]. With 9 and 1: [8.5 − 1.5, 9.5 − 0.5] = [7, 9].
     * With unequal decimals, 9 and 0.6: [8.5 − 0.65, 9.5 − 0.55] = [7.85, 8.95].
     */
    @ParameterizedTest
    @CsvSource({
        "5.6, 0.6, 5.0, 4.9, 5.1, 5.6 − 0.6",
        "4.3, 2.6, 1.7, 1.6, 1.8, 4.3 − 2.6",
        "9, 1, 8, 7, 9, 9 − 1",
        "15.7, 0.5, 15.2, 15.1, 15.3, 15.7 − 0.5",
        "4.5, -0.6, 5.1, 5.0, 5.2, 4.5 + 0.6",
        "9, 0.6, 8.4, 7.85, 8.95, 9 − 0.6",
        "-3.1, 0.4, -3.5, -3.6, -3.4, −3.1 − 0.4",
        "5.25, 0.25, 5.00, 4.99, 5.01, 5.25 − 0.25",
        "5.6, 0.0, 5.6, 5.5, 5.7, 5.6 − 0.0"
    })
    void theBenchmarkIsTheValueLessTheDifference(
            String about, String difference, String value, String low, String high, String formula) {
        assertThat(Derivation.of(List.of(Stated.growth("gdp", about), Stated.difference("gdp", difference, "area:CN"))))
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.quantity()).isEqualTo(Quantity.of(value, Unit.PERCENT));
                    assertThat(derived.low()).isEqualTo(new BigDecimal(low));
                    assertThat(derived.high()).isEqualTo(new BigDecimal(high));
                    assertThat(derived.formula()).isEqualTo(formula);
                });
    }

    @Test
    void theBenchmarkReplacesTheFacetItNames() {
        assertThat(derivedAgainst("area:CN")).satisfies(derived -> {
            assertThat(derived.id()).isEqualTo("gdp--cn");
            assertThat(derived.area()).isEqualTo("CN");
            assertThat(derived.period()).hasToString("2024-S1");
            assertThat(derived.indicator()).isEqualTo("gross-regional-product");
            assertThat(derived.measure()).isEqualTo(Measure.GROWTH);
        });
        assertThat(derivedAgainst("period:2024-Q1")).satisfies(derived -> {
            assertThat(derived.id()).isEqualTo("gdp--2024-q1");
            assertThat(derived.area()).isEqualTo("CN-ZJ");
            assertThat(derived.period()).hasToString("2024-Q1");
            assertThat(derived.indicator()).isEqualTo("gross-regional-product");
        });
        assertThat(derivedAgainst("indicator:industrial-value-added")).satisfies(derived -> {
            assertThat(derived.id()).isEqualTo("gdp--industrial-value-added");
            assertThat(derived.area()).isEqualTo("CN-ZJ");
            assertThat(derived.period()).hasToString("2024-S1");
            assertThat(derived.indicator()).isEqualTo("industrial-value-added");
        });
        assertThat(derivedAgainst("period:2024-01/2024-05").id()).isEqualTo("gdp--2024-01-2024-05");
    }

    @Test
    void bothPartsTravelWithTheResult() {
        Figure gdp = Stated.growth("gdp", "5.6");
        Figure above = Stated.difference("gdp", "0.6", "area:CN");
        assertThat(Derivation.of(List.of(above, gdp))).singleElement().satisfies(derived -> {
            assertThat(derived.about()).isSameAs(gdp);
            assertThat(derived.difference()).isSameAs(above);
        });
    }

    @Test
    void aFigureThatIsNoDifferenceDerivesNothing() {
        assertThat(Derivation.of(List.of(Stated.growth("gdp", "5.6")))).isEmpty();
    }

    @Test
    void aDifferenceWhoseFigureIsMissingDerivesNothing() {
        assertThat(Derivation.of(List.of(Stated.difference("gdp", "0.6", "area:CN"))))
                .isEmpty();
    }

    @Test
    void percentagePointsAreNotTakenFromPersons() {
        Figure jobs = Stated.figure("jobs", Measure.COUNT, Quantity.of("61.5", Unit.parse("10^4 person")), null, null);
        assertThat(Derivation.of(List.of(jobs, Stated.difference("jobs", "0.6", "area:CN"))))
                .isEmpty();
    }

    @Test
    void aDifferenceInTheUnitOfItsFigureIsTakenAway() {
        Unit tenThousand = Unit.parse("10^4 person");
        Figure jobs = Stated.figure("jobs", Measure.COUNT, Quantity.of("61.5", tenThousand), null, null);
        Figure more = Stated.figure(
                "more", Measure.DIFFERENCE, Quantity.of("1.5", tenThousand), "jobs", Benchmark.parse("period:2023-S1"));
        assertThat(Derivation.of(List.of(jobs, more)))
                .extracting(DerivedFigure::quantity)
                .containsExactly(Quantity.of("60.0", tenThousand));
    }

    @Test
    void aBenchmarkNamedTwiceIsDerivedOnce() {
        Figure again = Stated.figure(
                "again",
                Measure.DIFFERENCE,
                Quantity.of("0.6", Unit.PERCENTAGE_POINT),
                "gdp",
                Benchmark.parse("area:CN"));
        assertThat(Derivation.of(
                        List.of(Stated.growth("gdp", "5.6"), Stated.difference("gdp", "0.6", "area:CN"), again)))
                .hasSize(1);
    }

    private static DerivedFigure derivedAgainst(String benchmark) {
        return Derivation.of(List.of(Stated.growth("gdp", "5.6"), Stated.difference("gdp", "0.6", benchmark)))
                .getFirst();
    }
}
