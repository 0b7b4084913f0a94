package indicators.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import indicators.figure.Coverage;
import indicators.figure.Derivation;
import indicators.figure.DerivedFigure;
import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first document against the reading that was agreed on by hand. */
class FirstDocumentTest {

    private static final String ABOVE = "规上工业、出口、社零、投资等指标增速均高于全国";
    private static final String RISING = "服务机器人、智能手机、新能源汽车、集成电路产量快速增长";

    private final Map<String, String> document = Tables.rows("documents.csv").getFirst();

    @Test
    void sixteenFiguresAreStated() {
        assertThat(Tables.rows("figures.csv", document))
                .extracting(
                        row -> row.get("start"),
                        row -> row.get("quote"),
                        row -> row.get("value"),
                        row -> row.get("unit"),
                        row -> row.get("measure"),
                        row -> row.get("period"))
                .containsExactly(
                        tuple("558", "5.6%", "5.6", "percent", "growth", "2024-S1"),
                        tuple("567", "0.6个百分点", "0.6", "percentage-point", "difference", "2024-S1"),
                        tuple("631", "4.3%", "4.3", "percent", "growth", "2024-01/2024-05"),
                        tuple("642", "2.6个百分点", "2.6", "percentage-point", "difference", "2024-01/2024-05"),
                        tuple("733", "5项", "5", "item", "count", "2024-S1"),
                        tuple("801", "9%", "9", "percent", "growth", "2024-S1"),
                        tuple("812", "1个百分点", "1", "percentage-point", "difference", "2024-S1"),
                        tuple("832", "15.7%", "15.7", "percent", "share", "2024-S1"),
                        tuple("845", "0.5个百分点", "0.5", "percentage-point", "difference", "2024-S1"),
                        tuple("866", "8.4%", "8.4", "percent", "growth", "2024-S1"),
                        tuple("908", "61.5万人", "61.5", "10^4 person", "count", "2024-S1"),
                        tuple("922", "4.5%", "4.5", "percent", "rate", "2024-S1"),
                        tuple("931", "0.6个百分点", "-0.6", "percentage-point", "difference", "2024-S1"),
                        tuple("950", "4.9%", "4.9", "percent", "growth", "2024-S1"),
                        tuple("972", "31%", "-31", "percent", "growth", "2024-S1"),
                        tuple("976", "33.8%", "-33.8", "percent", "growth", "2024-S1"));
    }

    @Test
    void fiveMoreFollowFromThem() {
        assertThat(Derivation.of(Tables.figures(document)))
                .extracting(
                        DerivedFigure::id,
                        derived -> derived.area() + " " + derived.period(),
                        DerivedFigure::quantity,
                        DerivedFigure::formula,
                        derived -> derived.low() + " to " + derived.high())
                .containsExactly(
                        tuple("gdp-growth--cn", "CN 2024-S1", percent("5.0"), "5.6 − 0.6", "4.9 to 5.1"),
                        tuple(
                                "enterprise-profit-growth--2024-q1",
                                "CN-ZJ 2024-Q1",
                                percent("1.7"),
                                "4.3 − 2.6",
                                "1.6 to 1.8"),
                        tuple(
                                "private-industry-growth--industrial-value-added",
                                "CN-ZJ 2024-S1",
                                percent("8"),
                                "9 − 1",
                                "7 to 9"),
                        tuple("export-share--2024-q1", "CN-ZJ 2024-Q1", percent("15.2"), "15.7 − 0.5", "15.1 to 15.3"),
                        tuple("unemployment-rate--cn", "CN 2024-S1", percent("5.1"), "4.5 + 0.6", "5.0 to 5.2"));
    }

    @Test
    void nineClaimsAreMade() {
        assertThat(Tables.rows("claims.csv", document))
                .extracting(
                        row -> row.get("indicator"),
                        row -> row.get("quote"),
                        row -> row.get("relation"),
                        row -> row.get("benchmark"))
                .containsExactly(
                        tuple("industrial-value-added", ABOVE, "above", "area:CN"),
                        tuple("exports", ABOVE, "above", "area:CN"),
                        tuple("retail-sales", ABOVE, "above", "area:CN"),
                        tuple("fixed-asset-investment", ABOVE, "above", "area:CN"),
                        tuple("service-robot-output", RISING, "rising-fast", ""),
                        tuple("smartphone-output", RISING, "rising-fast", ""),
                        tuple("new-energy-vehicle-output", RISING, "rising-fast", ""),
                        tuple("integrated-circuit-output", RISING, "rising-fast", ""),
                        tuple("first-class-awards-of-provincial-universities", "实现省属高校获一等奖的历史性突破", "first", ""));
    }

    @Test
    void ofTwentyNineNumeralsSixteenAreFiguresAndNoneIsLeft() {
        Coverage coverage =
                Coverage.of(Tables.text(document).verbatim(), Tables.figures(document), Tables.setAside(document));
        assertThat(coverage.numerals()).hasSize(29);
        assertThat(coverage.figures()).isEqualTo(16);
        assertThat(coverage.unaccounted()).isZero();
        assertThat(Tables.rows("set_aside.csv", document))
                .map(row -> row.get("quote"))
                .containsExactly("2024-08-29", "09:55:59", "1—5月", "32条", "32条", "2024年7月23日");
    }

    @Test
    void theDocumentIsDescribedAsItsOwnLinesSay() {
        assertThat(document.get("title"))
                .contains(document.get("role") + document.get("speaker"))
                .contains(document.get("occasion"));
        assertThat(Tables.text(document).verbatim())
                .startsWith(document.get("title") + "\n")
                .contains(document.get("published_at").replace('T', ' ') + " - " + document.get("publisher"))
                .contains("来源:" + document.get("via"));
    }

    private static Quantity percent(String value) {
        return Quantity.of(value, Unit.PERCENT);
    }
}
