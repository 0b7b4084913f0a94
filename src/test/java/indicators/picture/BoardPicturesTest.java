package indicators.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Point;
import indicators.chart.RealSpeech;
import indicators.chart.Run;
import indicators.document.Document;
import indicators.figure.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** Pictures are read back as XML: what they show must be text in them, and they must need nothing else. */
class BoardPicturesTest {

    private static final URI ADDRESS = URI.create("https://example.org/d/zhejiang-2024-h1-speech");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardShowsValueSentenceChartSourceAndAddress(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        for (Card card : cards(board)) {
            String words = words(picture(board).card(card.code()).orElseThrow());
            assertThat(words).contains(bare(card.name()), bare(card.reference()));
            card.leads().forEach(lead -> assertThat(words).contains(bare(lead.number()), bare(lead.label())));
            card.remarks().forEach(remark -> assertThat(words).contains(bare(text(remark))));
            for (Excerpt excerpt : card.excerpts()) {
                assertThat(words).contains(bare(text(excerpt.runs())), bare(excerpt.translation()));
            }
            card.derivations().forEach(one -> assertThat(words).contains(bare(one.words())));
            assertThat(words).contains(bare(card.note()), bare(chartWords(card.chart())));
            assertThat(words)
                    .endsWith(ADDRESS + "?figure=" + card.rows().getFirst().figure());
            assertThat(words).contains(source(board));
        }
    }

    private static String chartWords(@org.jspecify.annotations.Nullable Chart chart) {
        return chart == null ? "" : chart.caption();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPointStandsWithNameAndValueAndTheDerivedOnesAreHatched(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        for (String key : picture(board).keys()) {
            Chart chart = chart(board, key);
            if (chart == null) {
                continue;
            }
            Element svg = Drawn.parse(wide(board, key));
            String words = words(wide(board, key));
            for (Point point : chart.points()) {
                assertThat(words).contains(bare(point.label()), bare(point.valueLabel()), bare(point.detail()));
                Element bar = Drawn.elements(svg, "rect").stream()
                        .filter(rect -> rect.getAttribute("data-figure").equals(point.figure()))
                        .findFirst()
                        .orElseThrow();
                assertThat(bar.getAttribute("fill").startsWith("url(#hatch-")).isEqualTo(point.derived());
            }
            if (chart.gap() != null) {
                assertThat(words).contains(bare(chart.gap().label()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMarkedFigureIsLitAndNothingElse(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        for (Card card : cards(board)) {
            long marked = card.excerpts().stream()
                    .flatMap(excerpt -> excerpt.runs().stream())
                    .filter(run -> run.figure() != null)
                    .count();
            Element svg = Drawn.parse(picture(board).card(card.code()).orElseThrow());
            assertThat(Drawn.elements(svg, "rect"))
                    .as(card.code())
                    .filteredOn(rect -> rect.getAttribute("fill").equals(Colour.MARK))
                    .hasSize((int) marked);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOverviewQuotesTheSentencesOfItsFigures(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        for (var overview : board.overviews()) {
            String words = words(picture(board).overview(overview.chart().key()).orElseThrow());
            assertThat(words)
                    .contains(bare(overview.name()), bare(overview.chart().caption()));
            overview.rows().stream()
                    .flatMap(row -> row.sentences().stream())
                    .forEach(span -> assertThat(words)
                            .contains(bare(board.document().text().words(span))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLongPictureHoldsTheWholeBoardWithinWhatAppsTake(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        List<Picture> pictures = picture(board).tall(picture(board).keys());
        assertThat(pictures).hasSize(1);
        Picture picture = pictures.getFirst();
        assertThat(picture.width()).isEqualTo(540);
        assertThat(picture.height() * Picture.SCALE).isLessThanOrEqualTo(Picture.MOST_PIXELS);
        String words = words(picture);
        for (Card card : cards(board)) {
            assertThat(words).contains(bare(card.name()));
            card.excerpts().forEach(excerpt -> assertThat(words).contains(bare(text(excerpt.runs()))));
        }
        board.overviews().forEach(overview -> assertThat(words).contains(bare(overview.name())));
        assertThat(words).contains(source(board)).endsWith(ADDRESS.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBriefingsChoiceKeepsItsOrderAndAnOverviewAloneBringsItsSentences(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        String words = words(picture(board)
                .tall(List.of("unemployment", "against-cn", "gdp"))
                .getFirst());
        List<String> names = List.of("unemployment", "gdp").stream()
                .map(code -> cards(board).stream()
                        .filter(card -> card.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
        assertThat(words.indexOf(bare(names.getFirst()))).isLessThan(words.lastIndexOf(bare(names.getLast())));
        String alone = words(picture(board).tall(List.of("against-cn")).getFirst());
        assertThat(alone).contains("低于全国0.6个百分点。");
        assertThatThrownBy(() -> picture(board).tall(List.of("gdp", "none"))).hasMessageContaining("none");
        assertThatThrownBy(() -> picture(board).tall(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTooHighForOnePictureBecomesSeveralNumberedOnes(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        List<String> thrice = IntStream.range(0, 3)
                .boxed()
                .flatMap(round -> picture(board).keys().stream())
                .toList();
        List<Picture> pictures = picture(board).tall(thrice);
        assertThat(pictures).hasSizeGreaterThan(2);
        for (int at = 0; at < pictures.size(); at++) {
            assertThat(pictures.get(at).height() * Picture.SCALE).isLessThanOrEqualTo(Picture.MOST_PIXELS);
            assertThat(words(pictures.get(at)))
                    .endsWith(bare(PictureWords.in(language).part(at + 1, pictures.size())));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hostileWordsStayWordsAndWhatXmlCannotHoldIsLeftOut(Language language) throws Exception {
        Board real = RealSpeech.board(language);
        Card gdp = cards(real).getFirst();
        String hostile = "]]>\"><script>alert('1')</script>&amp;\u0000\u000b\ud800";
        Card card = new Card(
                gdp.code(),
                hostile,
                hostile,
                gdp.leads(),
                List.of(List.of(Run.figure(hostile, "x\"/><script/>"))),
                "",
                gdp.chart(),
                hostile,
                List.of(new Card.Derivation("x", hostile)),
                gdp.excerpts(),
                gdp.rows());
        Board board = new Board(
                real.document(),
                language,
                List.of(new Board.Section("t", hostile, List.of(card))),
                List.of(),
                List.of(),
                real.details(),
                real.coverage(),
                List.of());
        Picture picture = new BoardPictures(board, ADDRESS).card(gdp.code()).orElseThrow();
        Element svg = Drawn.parse(picture);
        assertThat(Drawn.elements(svg, "script")).isEmpty();
        assertThat(words(picture)).contains(bare("]]>\"><script>alert('1')</script>&amp;"));
        Drawn.parse(new BoardPictures(board, ADDRESS).tall(List.of(gdp.code())).getFirst());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPictureRunsNothingLoadsNothingAndStylesNothing(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        for (String key : picture(board).keys()) {
            Element svg = Drawn.parse(wide(board, key));
            for (Element element : Drawn.elements(svg, "*")) {
                assertThat(element.getTagName()).isNotIn("script", "style", "foreignObject", "image", "use", "a");
                assertThat(element.hasAttribute("style")).isFalse();
                assertThat(element.hasAttribute("href")).isFalse();
            }
        }
    }

    /** By our own measure, which is that of the faces we ship or name first. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingReachesOverTheEdge(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        Type type = Type.of(language, board.document());
        List<Picture> pictures =
                new ArrayList<>(picture(board).tall(picture(board).keys()));
        picture(board).keys().forEach(key -> pictures.add(wide(board, key)));
        for (Picture picture : pictures) {
            for (Element text : Drawn.elements(Drawn.parse(picture), "text")) {
                int size = Integer.parseInt(text.getAttribute("font-size"));
                double end = 0;
                for (Element part : Drawn.elements(text, "tspan")) {
                    Face face = (text.hasAttribute("font-family") ? type.document() : type.own())
                            .sized(size)
                            .bold(part.hasAttribute("font-weight") ? 600 : 400);
                    double start = part.hasAttribute("x") ? Double.parseDouble(part.getAttribute("x")) : end;
                    end = start + face.width(part.getTextContent());
                    assertThat(start).isNotNegative();
                    assertThat(end).as(text.getTextContent()).isLessThan(picture.width() - 8);
                }
                assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(10.0, picture.height() - 10.0);
            }
        }
    }

    private static BoardPictures picture(Board board) {
        return new BoardPictures(board, ADDRESS);
    }

    private static Picture wide(Board board, String key) {
        return picture(board).card(key).or(() -> picture(board).overview(key)).orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable Chart chart(Board board, String key) {
        return Shown.of(board, key, PictureWords.in(board.language()))
                .orElseThrow()
                .chart();
    }

    private static List<Card> cards(Board board) {
        return board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .toList();
    }

    private static String source(Board board) {
        Document document = board.document();
        String source = bare(PictureWords.in(board.language()).source(document));
        assertThat(source)
                .contains(bare(document.speaker()), bare(document.title()), bare(document.publisher()), "2024");
        return source;
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    /** All words of the picture in drawing order, without spaces: where lines break is no matter here. */
    private static String words(Picture picture) throws Exception {
        return Drawn.elements(Drawn.parse(picture), "text").stream()
                .map(Element::getTextContent)
                .map(BoardPicturesTest::bare)
                .collect(Collectors.joining());
    }
}
