package indicators.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import indicators.figure.Claim;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the board of any document. */
class InventedBoardTest {

    @ParameterizedTest
    @EnumSource
    void aDocumentWithoutFiguresHasAnEmptyBoard(Language language) {
        Board board = new InventedSpeech().board(language);
        assertThat(board.sections()).isEmpty();
        assertThat(board.overviews()).isEmpty();
        assertThat(board.statements()).isEmpty();
        assertThat(board.details()).isEmpty();
    }

    @Test
    void oneDifferenceAloneIsNoOverview() {
        Board board = new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .board(Language.ZH);
        assertThat(board.overviews()).isEmpty();
    }

    @Test
    void aDifferenceStandsOnTheCardOfWhatItIsAbout() {
        Board board = new InventedSpeech()
                .indicator("民营", "民营", Polarity.HIGHER)
                .indicator("工业", "工业", Polarity.HIGHER)
                .growth("民营", "9")
                .differs("民营", "1", "indicator:工业")
                .growth("工业", "8.0")
                .board(Language.ZH);
        assertThat(board.sections().getFirst().cards())
                .extracting(Card::code, card -> card.rows().size())
                .containsExactly(tuple("民营", 3), tuple("工业", 1));
    }

    @Test
    void theRankingTakesTheNewestStatedRateOfEachIndicator() {
        Board board = new InventedSpeech()
                .growth("q1", "出口", "CN-JS", "2023-Q1", "7.0")
                .growth("year", "出口", "CN-JS", "2023", "5.0")
                .differs("year", "0.5", "period:2022")
                .growth("nation", "出口", "CN", "2023", "3.0")
                .growth("投资", "6.0")
                .board(Language.ZH);
        assertThat(board.overviews().getFirst().chart().points())
                .extracting(Point::figure)
                .containsExactly("投资", "year");
    }

    @Test
    void noneIsCalledFirstWhereRoundingLeavesItOpen() {
        Board open = new InventedSpeech()
                .indicator("工业", "工业", Polarity.HIGHER)
                .growth("民营", "5")
                .differs("民营", "-3", "indicator:工业")
                .growth("出口", "7.5")
                .board(Language.ZH);
        assertThat(open.overviews().getFirst().chart().caption()).isEqualTo("同比，%");
        assertThat(open.sections().getFirst().cards().get(1).remarks())
                .extracting(Written::runs)
                .containsExactly("本文3项增速中列第1，推算取整容许第1—2");
    }

    @Test
    void twoEqualRatesShareTheirPlace() {
        Board board = new InventedSpeech()
                .growth("出口", "5.0")
                .growth("投资", "5.0")
                .growth("消费", "4.0")
                .board(Language.EN);
        assertThat(board.sections().getFirst().cards())
                .flatExtracting(Card::remarks)
                .extracting(Written::runs)
                .containsExactly(
                        "1st of the 3 growth rates of this text",
                        "1st of the 3 growth rates of this text",
                        "3rd of the 3 growth rates of this text");
        assertThat(board.overviews().getFirst().chart().caption()).isEqualTo("Year on year, %");
    }

    @Test
    void claimsAgainstABenchmarkAreNamedByWhatTheySayAndLeadToTheirWords() {
        InventedSpeech speech = new InventedSpeech()
                .growth("出口", "5.0")
                .differs("出口", "0.6", "area:CN")
                .claims("投资", Claim.Relation.ABOVE, "投资增速高于全国", "area:CN")
                .claims("物价", Claim.Relation.BELOW, "物价低于全国", "area:CN");
        assertThat(Written.runs(speech.board(Language.ZH).overviews().getFirst().note()))
                .isEqualTo("[投资]<投资-claim>增速也高于全国，原文未给数值，故不画。[物价]<物价-claim>也低于全国，原文未给数值，故不画。");
        assertThat(speech.board(Language.ZH).statements())
                .flatExtracting(Statement::lines)
                .extracting(Statement.Line::subject)
                .containsExactly("投资增速", "物价");
    }

    @Test
    void aForeignAreaIsNamedOnItsCard() {
        Card card =
                new InventedSpeech().growth("a", "出口", "CN-SH", "2023", "5.0").card(Language.EN);
        assertThat(card.reference()).isEqualTo("Shanghai, 2023, growth, year on year");
    }

    @Test
    void aProperNameTakesNoArticle() {
        Card card = new InventedSpeech()
                .growth("Exports", "5.0")
                .differs("Exports", "-1", "area:CN-SH")
                .card(Language.EN);
        assertThat(card.remarks())
                .extracting(Written::runs)
                .containsExactly("[1]<Exports-against-area-cn-sh> percentage point below Shanghai");
    }

    @Test
    void aDifferenceWhoseFigureIsAnOrphanKeepsItsSignAndItsWords() {
        InventedSpeech speech = new InventedSpeech().growth("出口", "5.0").differs("出口", "0.6", "area:CN");
        var findings = speech.findings();
        var alone = indicators.figure.Findings.of(
                findings.document(),
                findings.catalogue(),
                findings.figures().subList(1, 2),
                findings.claims(),
                findings.setAside(),
                findings.translations());
        Card card = Board.of(alone, Language.ZH).sections().getFirst().cards().getFirst();
        assertThat(card.leads()).containsExactly(new Card.Lead("出口-against-area-cn", "+0.6", "个百分点", ""));
        assertThat(card.remarks()).extracting(Written::runs).containsExactly("高于全国[0.6]<出口-against-area-cn>个百分点");
        assertThat(card.chart()).isNull();
    }

    @Test
    void aDetailTellsEverythingStoredOnAFigure() {
        Detail detail = new InventedSpeech()
                .states("rate", "失业率", Measure.RATE, "CN-JS", "2023-05", "4.5", "percent")
                .differs("rate", "-0.7", "area:CN")
                .board(Language.ZH)
                .details()
                .get(1);
        assertThat(Written.detail(detail))
                .containsExactly(
                        "# rate-against-area-cn: 失业率，低于全国 (失业率)",
                        "数值: −0.7个百分点 | 原文写作“-0.7”",
                        "指标: 失业率",
                        "好坏方向: 越高越好",
                        "度量: 差距，个百分点",
                        "地区与时期: 江苏 CN-JS，2023年5月 2023-05",
                        "参照: 全国 CN",
                        "由此推算: 全国 5.2% = 4.5 + 0.7，取整容许 5.1—5.3",
                        "原文: 失业率为4.5。相差【-0.7】。 | 第2段，13—17",
                        "文献: 讲话 | 某人，2024年1月20日，会议",
                        "刊发: 某报，2024年1月21日");
    }
}
