package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of differences: what they are about, and against what they are measured. */
class DifferenceFaultsTest {

    @TempDir
    Path folder;

    private PackageOnDisk data;

    @BeforeEach
    void copyTheRealPackage() {
        data = PackageOnDisk.copyTo(folder);
    }

    @Test
    void aDifferenceSaysWhichFigureItIsAbout() {
        data.replace("figures.csv", "percentage-point,gdp-growth,", "percentage-point,,");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 about: the difference does not say which figure it is about"
                        + " — Give the id of that figure");
    }

    @Test
    void aDifferenceSaysWhatItIsMeasuredAgainst() {
        data.replace("figures.csv", "gdp-growth,area:CN", "gdp-growth,");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 benchmark: the difference does not say what it is measured against"
                        + " — Write area:CN, period:2024-Q1 or indicator:CODE");
    }

    @Test
    void nothingButADifferenceHasThem() {
        data.replace("figures.csv", ",8.4,percent,,", ",8.4,percent,gdp-growth,area:CN");
        assertThat(data.faults())
                .containsExactly("figures.csv:11 measure: a growth has about or benchmark"
                        + " — Leave both empty, or make it a difference");
    }

    @Test
    void aDifferenceIsAboutAFigureThatIsThere() {
        data.replace("figures.csv", "percentage-point,gdp-growth,", "percentage-point,gnp-growth,");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 about: “gnp-growth” is no figure of this document"
                        + " — Give the id of the figure the difference refers to");
    }

    @Test
    void aDifferenceIsNotAboutItself() {
        data.replace("figures.csv", "percentage-point,gdp-growth,", "percentage-point,gdp-growth-vs-nation,");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 about: the difference is about itself"
                        + " — Give the id of the figure it refers to");
    }

    @Test
    void aDifferenceIsNotAboutADifference() {
        data.replace("figures.csv", "percentage-point,gdp-growth,", "percentage-point,export-share-vs-q1,");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 about: “export-share-vs-q1” is itself a difference"
                        + " — Give the id of a figure with a value of its own");
    }

    @Test
    void percentagePointsAreAboutPercent() {
        data.replace("figures.csv", "percentage-point,gdp-growth,", "percentage-point,new-urban-jobs,");
        assertThat(data.faults())
                .containsExactly(
                        "figures.csv:3 indicator: the indicator is gross-regional-product, but that of “new-urban-jobs” is"
                                + " new-urban-jobs — A difference is of the same indicator as the figure it is about",
                        "figures.csv:3 unit: a difference in percentage-point about a figure in 10^4 person"
                                + " — A difference in percentage-point is about a figure in percent");
    }

    @Test
    void aDifferenceIsOfThePeriodOfItsFigure() {
        data.replace(
                "figures.csv",
                "enterprise-profit,difference,CN-ZJ,2024-01/2024-05",
                "enterprise-profit,difference,CN-ZJ,2024-S1");
        assertThat(data.faults())
                .containsExactly(
                        "figures.csv:5 period: the period is 2024-S1, but that of “enterprise-profit-growth” is"
                                + " 2024-01/2024-05 — A difference is of the same period as the figure it is about");
    }

    @Test
    void nothingIsMeasuredAgainstItself() {
        data.replace("figures.csv", "gdp-growth,area:CN", "gdp-growth,area:CN-ZJ");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 benchmark: the figure is measured against its own area:CN-ZJ"
                        + " — Name the other area, period or indicator");
    }

    @Test
    void aFigureIsMeasuredAgainstABenchmarkOnce() {
        data.replace("figures.csv", "unemployment-rate,area:CN", "unemployment-rate,period:2024-Q1");
        assertThat(data.faults()).isEmpty();
        data.replace(
                "figures.csv",
                "-0.6,percentage-point,unemployment-rate,period:2024-Q1",
                "-0.6,percentage-point,unemployment-rate,area:CN");
        data.retell("增长4.9%", "低于全国4.9个百分点")
                .replace(
                        "figures.csv",
                        "disposable-income-growth,950,954,4.9%,增长,per-capita-disposable-income,growth,"
                                + "CN-ZJ,2024-S1,4.9,percent,,",
                        "unemployment-again,952,959,4.9个百分点,低于全国,surveyed-urban-unemployment-rate,difference,"
                                + "CN-ZJ,2024-S1,-4.9,percentage-point,unemployment-rate,area:CN");
        assertThat(data.faults())
                .contains("figures.csv:15 benchmark: another difference measures “unemployment-rate” against area:CN"
                        + " — Keep one of them");
    }

    @Test
    void aBenchmarkHasOneOfThreeForms() {
        data.replace("figures.csv", "gdp-growth,area:CN", "gdp-growth,nation");
        assertThat(data.faults())
                .containsExactly("figures.csv:3 benchmark: “nation” cannot be read — “nation” is not a benchmark;"
                        + " write area:CN, period:2024-Q1 or indicator:industrial-value-added");
    }

    @Test
    void aBenchmarkIsOnItsCodeList() {
        data.replace("figures.csv", "gdp-growth,area:CN", "gdp-growth,area:US");
        data.replace("figures.csv", "indicator:industrial-value-added", "indicator:steel");
        assertThat(data.faults())
                .containsExactly(
                        "figures.csv:3 benchmark: “US” is not in areas.csv — Add it there, or correct it",
                        "figures.csv:8 benchmark: “steel” is not in indicators.csv — Add it there, or correct it");
    }
}
