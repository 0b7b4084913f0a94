package indicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.text.Paragraph.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\r\n\r\n", " \t　\n", "\uFEFF", "\u202E\u202C\n\u200B", "\u00A0"})
    void nothingToSeeIsNoParagraph(String verbatim) {
        Text text = Text.of(verbatim);
        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.verbatim()).isEqualTo(verbatim);
    }

    @Test
    void everyKindOfLineBreakEndsAParagraph() {
        Text text = Text.of("题\r\n第一段。\n第二段。\r第三段。");
        assertThat(words(text)).containsExactly("题", "第一段。", "第二段。", "第三段。");
        assertThat(text.words(text.paragraphs().get(3).span())).isEqualTo("第三段。");
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        Text text = Text.of("题\n增长📈😀5.6%;下降3%。");
        assertThat(sentences(text, 1)).containsExactly("增长📈😀5.6%;", "下降3%。");
        assertThat(text.sentenceAt(8).span()).isEqualTo(new Span(2, 13));
        assertThat(text.words(new Span(8, 12))).isEqualTo("5.6%");
    }

    @Test
    void bidiControlsStayInTheWordsAndMoveNoBoundary() {
        Text text = Text.of("题\n出口\u202E增长9%\u202C。投资增长。");
        assertThat(sentences(text, 1)).containsExactly("出口\u202E增长9%\u202C。", "投资增长。");
    }

    @Test
    void aByteOrderMarkDoesNotHideThatTheTitleIsRepeated() {
        Text text = Text.of("\uFEFF讲话\n讲话\n正文。");
        assertThat(kinds(text)).containsExactly(Kind.TITLE, Kind.FURNITURE, Kind.BODY);
    }

    @Test
    void whatIsLeftOfThePageAboveTheTitleIsNoTitle() {
        Text text = Text.of("转自:某报\n2024-08-29 09:55\n讲话\n正文。");
        assertThat(kinds(text)).containsExactly(Kind.FURNITURE, Kind.NOTE, Kind.TITLE, Kind.BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据统一核算结果，上半年出口增长9%。     | BODY
            本文件自发布之日起施行。                 | BODY
            2024年7月23日，全省召开工作例会。        | BODY
            转自这份报告的数字都有出处。             | BODY
            一是扩大需求。“好”。”                    | BODY
            牢牢把握工作主动权                       | HEADING
            一、上半年经济运行情况                   | HEADING
            （根据讲话录音整理，未经本人审阅。）     | NOTE
            (摘自2024年7月23日的讲话)                | NOTE
            2024年7月23日                            | NOTE
            责任编辑：某某                           | NOTE
            来源:今日浙江                            | NOTE
            原标题：讲话                             | FURNITURE
            今日热搜                                 | FURNITURE
            """)
    void aLineIsToldByHowItOpensAndEnds(String line, Kind kind) {
        assertThat(Text.of("题\n" + line).paragraphs().get(1).kind()).isEqualTo(kind);
    }

    @Test
    void aLongLineWithoutAFullStopIsBody() {
        assertThat(Text.of("题\n" + "增".repeat(81)).paragraphs().get(1).kind()).isEqualTo(Kind.BODY);
        assertThat(Text.of("题\n" + "增".repeat(80)).paragraphs().get(1).kind()).isEqualTo(Kind.HEADING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            增长5.6%。下降3.1%。        | 增长5.6%。/下降3.1%。
            增长5．6％；下降３％！      | 增长5．6％；/下降３％！
            真的?真的!对;好             | 真的?/真的!/对;/好
            他说：“增长。”又说：“好！”  | 他说：“增长。”/又说：“好！”
            怎么办？！干。              | 怎么办？！/干。
            增长5.6%. 下降3%.           | 增长5.6%./下降3%.
            全国增长. 全省增长.         | 全国增长./全省增长.
            1. 扩大需求                 | 1. 扩大需求
            对U.S. 出口增长3.5 %        | 对U.S. 出口增长3.5 %
            约翰.史密斯增长             | 约翰.史密斯增长
            没有标点                    | 没有标点
            。                          | 。
            """)
    void sentencesEndAtTheirMarks(String line, String expected) {
        assertThat(sentences(Text.of("题\n" + line), 1)).containsExactly(expected.split("/"));
    }

    @Test
    void whiteSpaceBetweenSentencesBelongsToNone() {
        Text text = Text.of("题\n　　好。  更好。");
        assertThat(sentences(text, 1)).containsExactly("好。", "更好。");
        assertThatThrownBy(() -> text.sentenceAt(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7");
    }

    @Test
    void anOffsetOutsideEveryParagraphIsRefused() {
        Text text = Text.of("题\n\n好。");
        assertThatThrownBy(() -> text.paragraphAt(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.paragraphAt(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.words(new Span(3, 99))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void textsOfTheSameWordsAreEqual() {
        assertThat(Text.of("好。")).isEqualTo(Text.of("好。")).hasSameHashCodeAs(Text.of("好。"));
        assertThat(Text.of("好。")).isNotEqualTo(Text.of("好"));
    }

    private static List<String> words(Text text) {
        return text.paragraphs().stream()
                .map(paragraph -> text.words(paragraph.span()))
                .toList();
    }

    private static List<Kind> kinds(Text text) {
        return text.paragraphs().stream().map(Paragraph::kind).toList();
    }

    private static List<String> sentences(Text text, int paragraph) {
        return text.paragraphs().get(paragraph).sentences().stream()
                .map(sentence -> text.words(sentence.span()))
                .toList();
    }
}
