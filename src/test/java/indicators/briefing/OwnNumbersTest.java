package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.chart.RealSpeech;
import indicators.figure.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in a presenter's own words lead to their sentences, or are told apart. */
class OwnNumbersTest {

    private final OwnNumbers numbers = new OwnNumbers(
            Arrays.stream(Language.values()).map(RealSpeech::board).toList());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    上半年增长5.6%，高于全国0.6个百分点 | 上半年增长[5.6%]<gdp-growth>，高于全国[0.6个百分点]<gdp-growth-vs-nation>
                    全国5.0%为推算                   | 全国[5.0%]<gdp-growth--cn>为推算
                    Growth of 5.6% is good          | Growth of [5.6%]<gdp-growth> is good
                    2.6 percentage points up        | [2.6 percentage point]<enterprise-profit-growth-vs-q1>s up
                    事故下降31%，死亡下降33.8%        | 事故下降[31%]<accidents-growth>，死亡下降[33.8%]<accident-deaths-growth>
                    新增就业61.5万人                  | 新增就业[61.5万人]<new-urban-jobs>
                    明年争取6.5%                     | 明年争取[6.5]?%
                    15.6% 不是 5.6%                  | [15.6]?% 不是 [5.6%]<gdp-growth>
                    1,234亿元                        | [1,234]?亿元
                    2024年7月23日，第3季度，Q2        | 2024年7月23日，第3季度，Q2
                    in 2024 and H1                  | in 2024 and H1
                    没有数字                          | 没有数字
                    5项                              | [5项]<science-awards>
                    5.5项                            | [5.5]?项
                    """)
    void eachHasItsPlace(String words, String expected) {
        assertThat(written(numbers.pieces(words, List.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"gdp-growth-vs-nation", "unemployment-rate-vs-nation"})
    void ofTwoWithOneValueTheOneOfTheSlideIsMeant(String near) {
        assertThat(written(numbers.pieces("0.6个百分点", List.of(near)))).isEqualTo("[0.6个百分点]<" + near + ">");
    }

    private static String written(List<OwnNumbers.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.figure() != null
                        ? "[" + piece.text() + "]<" + piece.figure() + ">"
                        : piece.unstated() ? "[" + piece.text() + "]?" : piece.text())
                .collect(Collectors.joining());
    }
}
