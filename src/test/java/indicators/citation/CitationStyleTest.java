package indicators.citation;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.chart.RealSpeech;
import indicators.document.Document;
import indicators.figure.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form is read back by its own rules. */
class CitationStyleTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureIsCitedInEveryFormWithQuotePlaceAddressAndDay(Language language) {
        Board board = RealSpeech.board(language);
        Document document = board.document();
        assertThat(board.details()).hasSize(21);
        for (Detail detail : board.details()) {
            CitedFigure figure = cited(board, detail.figure());
            for (CitationStyle style : CitationStyle.values()) {
                String text = style.write(figure).replace("\\", "");
                assertThat(text)
                        .as(style + " of " + detail.figure())
                        .contains(document.speaker(), document.title(), document.occasion(), document.publisher())
                        .contains(figure.permalink().toString(), figure.value(), figure.name());
                for (Passage passage : figure.passages()) {
                    assertThat(text).contains(passage.sentence());
                    passage.positions()
                            .forEach(span -> assertThat(text)
                                    .contains(Integer.toString(span.start()), Integer.toString(span.end())));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStatedFigureIsCitedWhereItStandsAndADerivedOneByItsParts(Language language) {
        Board board = RealSpeech.board(language);
        RealSpeech.findings()
                .figures()
                .forEach(figure -> assertThat(cited(board, figure.id()).passages())
                        .singleElement()
                        .satisfies(passage -> assertThat(passage.positions())
                                .containsExactly(figure.selector().position())));
        CitedFigure nation = cited(board, "gdp-growth--cn");
        assertThat(nation.isDerived()).isTrue();
        assertThat(nation.passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.positions()).hasSize(2));
        for (CitationStyle style : CitationStyle.values()) {
            assertThat(style.write(nation)).contains("5.6 − 0.6").containsPattern("推算|derived");
        }
    }

    @Test
    void aFigureThatTheBoardHasNotIsNotCited() {
        assertThat(CitedFigure.of(RealSpeech.board(Language.ZH), "none", URI.create("http://x/"), TODAY))
                .isEmpty();
    }

    @Test
    void gbT7714NamesKindCarrierAndBothDays() {
        String entry = CitationStyle.GB_T_7714
                .write(cited(RealSpeech.board(Language.ZH), "gdp-growth"))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(entry)
                .startsWith("易炼红. 浙江省委书记易炼红在")
                .contains("[EB/OL]. 浙江发布, 2024: 第9段，UTF-16位置558—562(2024-08-29)[2024-09-01]. https://")
                .endsWith("?figure=gdp-growth.");
    }

    @Test
    void apaGivesTheDayOfPublicationAndTheDayOfTheSpeech() {
        assertThat(CitationStyle.APA.write(cited(RealSpeech.board(Language.EN), "gdp-growth")))
                .startsWith("易炼红. (2024, August 29). ")
                .contains("[Transcript of a speech given July 23, 2024, at ")
                .contains("浙江发布. Retrieved September 1, 2024, from https://")
                .contains("(易炼红, 2024, para. 9, UTF-16 offsets 558–562)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bibTeXHasBalancedBracesAndReadsBack(Language language) {
        Board board = RealSpeech.board(language);
        for (Detail detail : board.details()) {
            String entry = CitationStyle.BIBTEX.write(cited(board, detail.figure()));
            Map<String, String> fields = readBibTeX(entry);
            assertThat(fields)
                    .containsEntry("author", "{易炼红}")
                    .containsEntry("year", "2024")
                    .containsEntry("date", "2024-08-29")
                    .containsEntry("eventdate", "2024-07-23")
                    .containsEntry("urldate", "2024-09-01");
            assertThat(fields.get("url")).endsWith("?figure=" + detail.figure());
            assertThat(entry).startsWith("@misc{zhejiang-2024-h1-speech:" + detail.figure() + ",\n");
            assertThat(fields.get("note")).doesNotContainPattern("(?<!\\\\)[%&#$_]");
        }
    }

    @Test
    void bibTeXWritesItsOwnSignsAsCommands() {
        assertThat(BibTeX.escape("a{b}c\\d%e_f~g^h&i#j$k"))
                .isEqualTo("a\\textbraceleft{}b\\textbraceright{}c\\textbackslash{}d\\%e\\_f\\textasciitilde{}g"
                        + "\\textasciicircum{}h\\&i\\#j\\$k");
        assertThat(depths("{" + BibTeX.escape("}}{") + "}")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void risIsOneTaggedLineAValueFromTypeToEnd(Language language) {
        Board board = RealSpeech.board(language);
        for (Detail detail : board.details()) {
            String ris = CitationStyle.RIS.write(cited(board, detail.figure()));
            assertThat(ris).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n");
            List<String[]> lines = Arrays.stream(ris.split("\r\n"))
                    .map(line -> {
                        assertThat(line).matches("[A-Z][A-Z0-9] {2}- .*");
                        return new String[] {line.substring(0, 2), line.substring(6)};
                    })
                    .toList();
            assertThat(lines.getFirst()).containsExactly("TY", "ELEC");
            assertThat(lines.getLast()).containsExactly("ER", "");
            assertThat(values(lines, "AU")).containsExactly("易炼红");
            assertThat(values(lines, "TI")).containsExactly(board.document().title());
            assertThat(values(lines, "DA")).containsExactly("2024/08/29");
            assertThat(values(lines, "Y2")).containsExactly("2024/09/01");
            assertThat(values(lines, "UR")).singleElement().asString().endsWith("?figure=" + detail.figure());
        }
    }

    private static List<String> values(List<String[]> lines, String tag) {
        return lines.stream()
                .filter(line -> line[0].equals(tag))
                .map(line -> line[1])
                .toList();
    }

    private static CitedFigure cited(Board board, String id) {
        URI address = URI.create("https://example.org/d/" + board.document().id() + "?figure=" + id);
        return CitedFigure.of(board, id, address, TODAY).orElseThrow();
    }

    /** Fields by name, read as BibTeX reads them: a value ends where its braces are closed. */
    private static Map<String, String> readBibTeX(String entry) {
        assertThat(depths(entry)).isZero();
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        int at = entry.indexOf(",\n");
        while (at >= 0 && entry.startsWith(",\n  ", at)) {
            int equals = entry.indexOf(" = {", at);
            names.add(entry.substring(at + 4, equals));
            int end = equals + 4;
            for (int depth = 1; depth > 0; end++) {
                depth += entry.charAt(end) == '{' ? 1 : entry.charAt(end) == '}' ? -1 : 0;
            }
            fields.put(names.getLast(), entry.substring(equals + 4, end - 1));
            at = end;
        }
        assertThat(entry.substring(at)).isEqualTo("\n}\n");
        return fields;
    }

    private static int depths(String text) {
        int depth = 0;
        for (char one : text.toCharArray()) {
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }
}
