package indicators.view.board;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.chart.Board;
import indicators.chart.RealSpeech;
import indicators.document.Document;
import indicators.figure.Findings;
import indicators.figure.Language;
import indicators.text.Text;
import indicators.view.shell.Markup;
import indicators.view.shell.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list behind the coverage badge hides nothing. */
class CoverageSheetTest {

    @ParameterizedTest
    @EnumSource
    void whatNoLongerStandsInTheTextIsListedAndCountsAsMissing(Language language) {
        Findings whole = RealSpeech.findings();
        Findings changed = with(whole, whole.document().text().verbatim().replace("上半年GDP增长5.6%", "上半年GDP增长5.7%"));
        Board board = Board.of(changed, language);
        String sheet = Markup.of(new CoverageSheet(board, Words.in(language))).html();
        String badge =
                Markup.of(new DocumentHead(board, "", Words.in(language))).html();
        assertThat(sheet).contains(Words.in(language).text("orphans.figure", "gdp-growth"), "558–562");
        assertThat(badge).contains("data-figures=\"15\"", "data-total=\"16\"", "data-unaccounted=\"1\"");
    }

    @ParameterizedTest
    @EnumSource
    void whereAllStandsThereIsNoSuchList(Language language) {
        Board board = Board.of(RealSpeech.findings(), language);
        assertThat(Markup.of(new CoverageSheet(board, Words.in(language))).html())
                .doesNotContain(Words.in(language).text("orphans.title"));
    }

    private static Findings with(Findings findings, String verbatim) {
        Document was = findings.document();
        Document now = new Document(
                was.id(),
                was.file(),
                was.title(),
                was.speaker(),
                was.role(),
                was.occasion(),
                was.givenOn(),
                was.publishedAt(),
                was.publisher(),
                was.via(),
                was.language(),
                was.area(),
                was.defaultPeriod(),
                was.sha256(),
                was.version(),
                Text.of(verbatim));
        return Findings.of(
                now,
                findings.catalogue(),
                findings.figures(),
                findings.claims(),
                findings.setAside(),
                findings.translations());
    }
}
