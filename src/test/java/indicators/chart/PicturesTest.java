package indicators.chart;

import static indicators.chart.Chart.Kind.AMONG;
import static indicators.chart.Chart.Kind.BENCHMARK;
import static indicators.chart.Chart.Kind.EARLIER;
import static indicators.chart.Chart.Kind.MEMBERS;
import static indicators.chart.Chart.Kind.SHARE;
import static indicators.chart.Point.Role.QUIET;
import static indicators.chart.Point.Role.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Polarity;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which picture a card gets, whatever the document. */
class PicturesTest {

    @Test
    void aFallAgainstABenchmarkThatRoseKeepsItsSideOfZero() {
        Chart chart = picture(new InventedSpeech().growth("出口", "-2.5").differs("出口", "-3.1", "area:CN"));
        assertThat(chart.kind()).isEqualTo(BENCHMARK);
        assertThat(chart.points()).extracting(Point::valueLabel).containsExactly("−2.5%", "0.6%");
        assertThat(chart.scale().min()).isEqualByComparingTo("-3");
        assertThat(chart.scale().max()).isEqualByComparingTo("0.6");
        assertThat(chart.gap()).isNotNull().satisfies(gap -> {
            assertThat(gap.low()).isEqualByComparingTo("-2.5");
            assertThat(gap.high()).isEqualByComparingTo("0.6");
            assertThat(gap.label()).isEqualTo("−3.1个百分点");
            assertThat(gap.spoken()).isEqualTo("低于全国3.1个百分点，原文所述");
        });
    }

    @Test
    void severalBenchmarksStandInOnePictureWithoutABandThatCouldMeanEither() {
        Card card = new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .differs("出口", "-1.0", "area:CN-SH")
                .card(Language.ZH);
        assertThat(chart(card).points())
                .extracting(Point::label, Point::valueLabel, Point::derived)
                .containsExactly(tuple("江苏", "5.0%", false), tuple("全国", "4.4%", true), tuple("上海", "6.0%", true));
        assertThat(chart(card).caption()).isEqualTo("同比增速，江苏、全国与上海");
        assertThat(chart(card).gap()).isNull();
        assertThat(card.remarks())
                .extracting(Written::runs)
                .containsExactly("高于全国[0.6]<出口-against-area-cn>个百分点", "低于上海[1.0]<出口-against-area-cn-sh>个百分点");
    }

    @Test
    void anAreaAndAnEarlierPeriodAreEachNamedInBoth() {
        Chart chart = picture(new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .differs("出口", "1.0", "period:2022"));
        assertThat(chart.points()).extracting(Point::label).containsExactly("江苏，2023年", "全国，2023年", "江苏，2022年");
        assertThat(chart.caption()).isEqualTo("同比增速，与各参照比");
    }

    @Test
    void aStatedBenchmarkIsDrawnAsStatedInPlaceOfTheDerivedOne() {
        Card card = new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .growth("nation", "出口", "CN", "2023", "4.4")
                .card(Language.ZH);
        assertThat(chart(card).points())
                .extracting(Point::figure, Point::derived)
                .containsExactly(tuple("出口", false), tuple("nation", false));
        assertThat(chart(card).points().getLast().role()).isEqualTo(Point.Role.BENCHMARK);
        assertThat(chart(card).gap()).isNotNull();
        assertThat(card.derivations()).isEmpty();
        assertThat(card.leads()).extracting(Card.Lead::label).containsExactly("江苏", "全国");
        assertThat(card.rows()).extracting(Row::figure).contains("出口--cn");
    }

    @Test
    void earlierPeriodsOfTheSameLengthStandInTimeOrder() {
        Chart chart = picture(new InventedSpeech()
                .growth("now", "出口", "CN-JS", "2023-Q2", "5.0")
                .differs("now", "0.4", "period:2023-Q1"));
        assertThat(chart.kind()).isEqualTo(EARLIER);
        assertThat(chart.points()).extracting(Point::label).containsExactly("一季度", "二季度");
        assertThat(chart.caption()).isEqualTo("同比增速，按时间先后");
    }

    @Test
    void theSamePeriodOfTheYearBeforeIsCalledSo() {
        InventedSpeech speech = new InventedSpeech()
                .growth("now", "出口", "CN-JS", "2023-S1", "5.0")
                .differs("now", "-0.4", "period:2022-S1");
        assertThat(picture(speech).points()).extracting(Point::label).containsExactly("2022年上半年", "2023年上半年");
        assertThat(speech.card(Language.ZH).remarks())
                .extracting(Written::runs)
                .containsExactly("较上年同期降低[0.4]<now-against-period-2022-s1>个百分点");
        assertThat(speech.card(Language.EN).remarks())
                .extracting(Written::runs)
                .containsExactly("[0.4]<now-against-period-2022-s1> percentage points down on the same period of the"
                        + " year before");
    }

    @Test
    void aCumulativePeriodNeverStandsBesideASingleQuarter() {
        Card card = new InventedSpeech()
                .growth("now", "出口", "CN-JS", "2023-S1", "5.0")
                .differs("now", "0.4", "period:2023-Q2")
                .card(Language.ZH);
        assertThat(card.chart()).isNull();
        assertThat(card.note()).isEqualTo("各数口径不同，不宜同图，故不配图。");
        assertThat(card.rows()).extracting(Row::figure).contains("now--2023-q2");
    }

    @Test
    void levelsOverPeriodsOfDifferentLengthAreNotComparedThoughBothStartInJanuary() {
        Card card = new InventedSpeech()
                .states("half", "出口", Measure.LEVEL, "CN-JS", "2023-S1", "210", "10^8 yuan")
                .states("quarter", "出口", Measure.LEVEL, "CN-JS", "2023-Q1", "100", "10^8 yuan")
                .card(Language.ZH);
        assertThat(card.chart()).isNull();
        assertThat(card.leads()).extracting(Card.Lead::label).containsExactly("上半年", "一季度");
        assertThat(card.reference()).isEmpty();
    }

    @Test
    void aLevelThatIsToldWithItsGrowthLeavesThePictureToTheGrowth() {
        Card card = new InventedSpeech()
                .states("level", "出口", Measure.LEVEL, "CN-JS", "2023", "12.82", "10^12 yuan")
                .growth("rate", "出口", "CN-JS", "2023", "5.8")
                .differs("rate", "0.6", "area:CN")
                .card(Language.EN);
        assertThat(card.leads())
                .containsExactly(
                        new Card.Lead("level", "12.82", "trillion", "Level"),
                        new Card.Lead("rate", "5.8", "%", "Growth, year on year"));
        assertThat(card.remarks())
                .extracting(Written::runs)
                .containsExactly(
                        "that is, 12.82 trillion yuan",
                        "Growth, year on year: [0.6]<rate-against-area-cn> percentage points above the nation");
        assertThat(chart(card).points()).extracting(Point::label).containsExactly("Jiangsu", "Nation");
    }

    @Test
    void membersOfAFamilyShareAScaleAndDivergeAroundZero() {
        InventedSpeech speech = new InventedSpeech();
        for (String member : new String[] {"汽车", "钢铁", "纺织", "化工"}) {
            speech.indicator(member, "行业", Polarity.HIGHER);
        }
        Card card = speech.growth("汽车", "12.0")
                .growth("钢铁", "-3.5")
                .growth("纺织", "0")
                .growth("化工", "4.1")
                .card(Language.ZH);
        assertThat(chart(card).kind()).isEqualTo(MEMBERS);
        assertThat(chart(card).points()).extracting(Point::label).containsExactly("汽车", "钢铁", "纺织", "化工");
        assertThat(chart(card).points()).extracting(Point::role).containsOnly(SUBJECT);
        assertThat(chart(card).caption()).isEqualTo("同比变化，自零线起");
        assertThat(chart(card).scale().min().signum()).isNegative();
        assertThat(card.leads()).hasSize(4);
    }

    @Test
    void aMemberIsFollowedByWhatItIsMeasuredAgainst() {
        Card card = new InventedSpeech()
                .indicator("汽车", "行业", Polarity.HIGHER)
                .indicator("钢铁", "行业", Polarity.HIGHER)
                .growth("汽车", "12.0")
                .differs("汽车", "2.0", "area:CN")
                .growth("钢铁", "3.5")
                .card(Language.ZH);
        assertThat(chart(card).points())
                .extracting(Point::label, Point::derived)
                .containsExactly(tuple("汽车，江苏", false), tuple("汽车，全国", true), tuple("钢铁，江苏", false));
        assertThat(card.remarks()).extracting(Written::runs).containsExactly("汽车高于全国[2.0]<汽车-against-area-cn>个百分点");
    }

    @Test
    void sharesStandOnAWhole() {
        Chart chart = picture(new InventedSpeech()
                .indicator("二产", "结构", Polarity.NEUTRAL)
                .indicator("三产", "结构", Polarity.NEUTRAL)
                .states("a", "二产", Measure.SHARE, "CN-JS", "2023", "44.4", "percent")
                .states("b", "三产", Measure.SHARE, "CN-JS", "2023", "51.7", "percent"));
        assertThat(chart.kind()).isEqualTo(SHARE);
        assertThat(chart.scale().max()).isEqualByComparingTo("100");
        assertThat(chart.caption()).isEqualTo("占比，底条全长为100%");
    }

    @Test
    void percentAndPercentagePointsNeverShareAScale() {
        InventedSpeech speech = new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .states("失业率", "失业率", Measure.RATE, "CN-JS", "2023", "4.5", "percent")
                .differs("失业率", "-0.7", "area:CN");
        Board board = speech.board(Language.ZH);
        assertThat(board.overviews())
                .filteredOn(overview -> overview.chart().kind() == Chart.Kind.DIFFERENCES)
                .singleElement()
                .satisfies(overview -> assertThat(overview.chart().points())
                        .extracting(Point::valueLabel)
                        .containsExactly("+0.6个百分点", "−0.7个百分点"));
        assertThat(board.sections().getFirst().cards())
                .allSatisfy(card -> assertThat(chart(card).points())
                        .extracting(Point::valueLabel)
                        .allMatch(label -> label.endsWith("%")));
    }

    @Test
    void aRankIsNoBar() {
        Card card = new InventedSpeech()
                .states("a", "出口", Measure.RANK, "CN-JS", "2023", "2", "place")
                .states("b", "出口", Measure.RANK, "CN-JS", "2022", "3", "place")
                .card(Language.ZH);
        assertThat(card.chart()).isNull();
    }

    @Test
    void aLoneCountHasNoPictureAndSaysWhy() {
        Card card = new InventedSpeech()
                .states("jobs", "就业", Measure.COUNT, "CN-JS", "2023", "1.05", "10^4 person")
                .card(Language.ZH);
        assertThat(card.chart()).isNull();
        assertThat(card.note()).isEqualTo("原文只给总数，未作比较，故不配图。");
        assertThat(card.remarks()).extracting(Written::runs).containsExactly("即10,500人");
        assertThat(new InventedSpeech().growth("出口", "5.0").card(Language.ZH).note())
                .isEqualTo("原文未作比较，故不配图。");
    }

    @Test
    void aValueThatTheTextRepeatsIsShownOnceButEachPlaceIsKept() {
        Card card = new InventedSpeech()
                .growth("first", "出口", "CN-JS", "2023", "5.0")
                .growth("again", "出口", "CN-JS", "2023", "5.0")
                .card(Language.ZH);
        assertThat(card.leads()).extracting(Card.Lead::figure).containsExactly("first");
        assertThat(card.rows()).extracting(Row::figure).containsExactly("first", "again");
        assertThat(card.excerpts()).hasSize(2);
    }

    @Test
    void amongManyGrowthRatesOnlyTheNearestAreDrawn() {
        InventedSpeech speech = new InventedSpeech();
        IntStream.rangeClosed(1, 20).forEach(one -> speech.growth("指标" + one, one + ".5"));
        speech.growth("进口", "-1.5");
        Card card = speech.board(Language.ZH).sections().getFirst().cards().get(9);
        assertThat(chart(card).kind()).isEqualTo(AMONG);
        assertThat(chart(card).points()).hasSize(9);
        assertThat(chart(card).points())
                .filteredOn(point -> point.role() == SUBJECT)
                .extracting(Point::label)
                .containsExactly("指标10");
        assertThat(chart(card).points())
                .filteredOn(point -> point.role() == QUIET)
                .hasSize(8);
        assertThat(chart(card).caption()).isEqualTo("本文各项增速，列出相邻9项，另有1项下降见“进口”");
    }

    @Test
    void aFallAmongFallsNamesTheRises() {
        Card card = new InventedSpeech()
                .growth("进口", "-1.5")
                .growth("投资", "-2.0")
                .growth("出口", "5.0")
                .card(Language.EN);
        assertThat(chart(card).points()).extracting(Point::label).containsExactly("进口", "投资");
        assertThat(chart(card).caption()).isEqualTo("Growth rates of this text; 1 rise is under “出口”");
        assertThat(card.reference()).isEqualTo("2023, change, year on year");
    }

    private static Chart picture(InventedSpeech speech) {
        return chart(speech.card(Language.ZH));
    }

    private static Chart chart(Card card) {
        return Objects.requireNonNull(card.chart());
    }
}
