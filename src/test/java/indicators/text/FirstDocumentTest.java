package indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import indicators.text.Paragraph.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstDocumentTest {

    private final Text text = FirstDocument.text();

    FirstDocumentTest() throws IOException {}

    @Test
    void everyLineHasTheKindAReaderWouldGiveIt() {
        assertThat(text.paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(
                        Kind.TITLE,
                        Kind.NOTE,
                        Kind.FURNITURE,
                        Kind.FURNITURE,
                        Kind.FURNITURE,
                        Kind.BODY,
                        Kind.HEADING,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.HEADING,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.HEADING,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.BODY,
                        Kind.FURNITURE,
                        Kind.NOTE,
                        Kind.NOTE,
                        Kind.FURNITURE);
    }

    @Test
    void headingsAndNotesAreTheseLines() {
        assertThat(words(Kind.HEADING))
                .containsExactly(
                        "全面客观分析形与势,牢牢把握工作主动权", "乘党的二十届三中全会强劲东风,力拼三季度、奠定全年胜,坚定不移高质量完成经济社会年度目标任务", "全面抓好党建强引领,突出实干担当勇争先");
        assertThat(words(Kind.NOTE))
                .containsExactly(
                        "2024-08-29 09:55:59 - 浙江发布",
                        "(摘自易炼红同志2024年7月23日在全省深入实施“八八战略”强力推进创新深化改革攻坚开放提升工作例会上的讲话)",
                        "来源:今日浙江");
    }

    @Test
    void theParagraphOfTheEconomyHasThreeSentencesAndKeepsItsDecimals() {
        Paragraph economy = text.paragraphAt(558);
        assertThat(economy.number()).isEqualTo(9);
        assertThat(economy.sentences())
                .extracting(sentence -> text.words(sentence.span()))
                .containsExactly(
                        "经济运行持续稳进向好,进一步展现了挑大梁的担当。",
                        "主要指标增速高于全国,上半年GDP增长5.6%、高于全国0.6个百分点,规上工业、出口、社零、投资等指标增速均高于全国。",
                        "质量效益持续向好,1—5月规模以上企业(含工业和服务业)利润增长4.3%,较一季度提高2.6个百分点。");
    }

    @Test
    void anAsciiSemicolonEndsASentenceHere() {
        assertThat(text.words(text.sentenceAt(845).span())).isEqualTo("开放能级提升,出口占全国份额15.7%,比一季度又提升0.5个百分点;");
        assertThat(text.words(text.sentenceAt(866).span())).isEqualTo("宁波舟山港集装箱吞吐量增长8.4%。");
    }

    @Test
    void sentencesCoverEachParagraphWithoutOverlap() {
        for (Paragraph paragraph : text.paragraphs()) {
            int at = paragraph.span().start();
            for (Sentence sentence : paragraph.sentences()) {
                assertThat(sentence.span().start()).isEqualTo(at);
                at = sentence.span().end();
            }
            assertThat(at).isEqualTo(paragraph.span().end());
        }
    }

    @Test
    void paragraphsAndTheirNumbersFollowTheText() {
        assertThat(text.paragraphs())
                .extracting(Paragraph::number, paragraph -> paragraph.span().start())
                .startsWith(tuple(1, 0), tuple(2, 52), tuple(3, 80), tuple(4, 89), tuple(5, 141), tuple(6, 193))
                .endsWith(tuple(26, 3113));
    }

    private List<String> words(Kind kind) {
        return text.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == kind)
                .map(paragraph -> text.words(paragraph.span()))
                .toList();
    }
}
