package indicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Period;
import indicators.figure.Quantity;
import indicators.figure.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, units and numbers in both languages, and what follows from them. */
class WordingTest {

    private final Wording chinese = Wording.in(Language.ZH);
    private final Wording english = Wording.in(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024                | 2024年             | 2024              | 全年            | Full year
            2024-S1             | 2024年上半年          | H1 2024           | 上半年           | H1
            2024-S2             | 2024年下半年          | H2 2024           | 下半年           | H2
            2024-Q1             | 2024年一季度          | Q1 2024           | 一季度           | Q1
            2024-Q4             | 2024年四季度          | Q4 2024           | 四季度           | Q4
            2024-05             | 2024年5月           | May 2024          | 5月            | May
            2024-01/2024-05     | 2024年1—5月         | Jan–May 2024      | 1—5月          | Jan–May
            2023-11/2024-02     | 2023年11月—2024年2月  | Nov 2023–Feb 2024 | 2023年11月—2024年2月 | Nov 2023–Feb 2024
            """)
    void periods(String period, String zh, String en, String shortZh, String shortEn) {
        Period one = Period.parse(period);
        assertThat(chinese.period(one)).isEqualTo(zh);
        assertThat(english.period(one)).isEqualTo(en);
        assertThat(chinese.shortPeriod(one)).isEqualTo(shortZh);
        assertThat(english.shortPeriod(one)).isEqualTo(shortEn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-Q1         | 2024-S1         | 一季度       | the first quarter
            2024-S1         | 2024-S2         | 上半年       | the first half
            2024-05         | 2024-06         | 5月        | May
            2023-S1         | 2024-S1         | 上年同期      | the same period of the year before
            2023-01/2023-05 | 2024-01/2024-05 | 上年同期      | the same period of the year before
            2023-Q4         | 2024-Q1         | 2023年四季度  | Q4 2023
            2023            | 2024-S1         | 2023年     | 2023
            """)
    void periodsBesideAnother(String period, String own, String zh, String en) {
        assertThat(chinese.periodInSentence(Period.parse(period), Period.parse(own)))
                .isEqualTo(zh);
        assertThat(english.periodInSentence(Period.parse(period), Period.parse(own)))
                .isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.6    | percent          | 5.6%     | 5.6%                     | ''              | ''
            9      | percent          | 9%       | 9%                       | ''              | ''
            -33.8  | percent          | −33.8%   | −33.8%                   | ''              | ''
            0.6    | percentage-point | 0.6个百分点  | 0.6 pp                   | ''              | ''
            1      | item             | 1项       | 1 item                   | ''              | ''
            5      | item             | 5项       | 5 items                  | ''              | ''
            61.5   | 10^4 person      | 61.5万人   | 61.5 ×10,000 people      | 即615,000人      | that is, 615,000 people
            0.123  | 10^4 person      | 0.123万人  | 0.123 ×10,000 people     | 即1,230人        | that is, 1,230 people
            4092.5 | 10^8 yuan        | 4092.5亿元 | 4092.5 ×100 million yuan | ''              | that is, 409.25 billion yuan
            12.82  | 10^12 yuan       | 12.82万亿元 | 12.82 trillion yuan      | ''              | that is, 12.82 trillion yuan
            120    | 10^4 teu         | 120万标箱   | 120 ×10,000 TEU          | 即1,200,000标箱   | that is, 1.2 million TEU
            3      | person           | 3人       | 3 people                 | ''              | ''
            2      | square-metre     | 2平方米     | 2 m²                     | ''              | ''
            """)
    void values(String number, String unit, String zh, String en, String fullZh, String fullEn) {
        Quantity quantity = Quantity.of(number, Unit.parse(unit));
        assertThat(chinese.value(quantity)).isEqualTo(zh);
        assertThat(english.value(quantity)).isEqualTo(en);
        assertThat(chinese.inFull(quantity)).isEqualTo(fullZh);
        assertThat(english.inFull(quantity)).isEqualTo(fullEn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -31  | percent          | 负31%     | minus 31%
            0.6  | percentage-point | 0.6个百分点 | 0.6 percentage points
            -1   | percentage-point | 负1个百分点  | minus 1 percentage point
            """)
    void valuesSaidAloud(String number, String unit, String zh, String en) {
        Quantity quantity = Quantity.of(number, Unit.parse(unit));
        assertThat(chinese.spoken(quantity)).isEqualTo(zh);
        assertThat(english.spoken(quantity)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void places(int place, String en) {
        assertThat(EnglishNumbers.ordinal(place)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"GDP, GDP", "Exports, exports", "National Awards, National Awards", "Retail sales, retail sales"})
    void namesInsideAnEnglishSentence(String name, String inside) {
        assertThat(english.indicatorInSentence(name)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GROWTH | 2024-01/2024-05 | 2024-Q1 | true
            GROWTH | 2024-S1         | 2024-Q2 | false
            GROWTH | 2024-S1         | 2024-06 | false
            GROWTH | 2024-Q2         | 2024-Q1 | true
            GROWTH | 2024-S1         | 2023-S1 | true
            GROWTH | 2024-S1         | 2023    | false
            SHARE  | 2024-S1         | 2024-Q1 | true
            LEVEL  | 2024-S1         | 2024-Q1 | false
            COUNT  | 2024-S1         | 2024-Q1 | false
            LEVEL  | 2024-S1         | 2023-S1 | true
            """)
    void periodsThatMayMeet(Measure measure, String one, String other, boolean comparable) {
        assertThat(Comparability.comparable(measure, Period.parse(one), Period.parse(other)))
                .isEqualTo(comparable);
        assertThat(Comparability.comparable(measure, Period.parse(other), Period.parse(one)))
                .isEqualTo(comparable);
    }

    @ParameterizedTest
    @CsvSource({"5.6, 6", "5, 5", "8.4, 10", "9, 10", "33.8, 40", "2.6, 3", "0.6, 0.6", "0.04, 0.04", "101, 150", "0, 0"
    })
    void theNextRoundNumber(BigDecimal value, BigDecimal round) {
        assertThat(Scales.roundUp(value)).isEqualByComparingTo(round);
    }
}
