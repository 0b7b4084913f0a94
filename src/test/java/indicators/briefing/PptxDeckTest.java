package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Point;
import indicators.chart.Quotes;
import indicators.chart.RealSpeech;
import indicators.chart.Run;
import indicators.figure.Language;
import indicators.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;

/** The briefing of the first document as PowerPoint, read back and held against its board. */
class PptxDeckTest {

    @ParameterizedTest
    @EnumSource
    void everyChartHoldsTheNumbersOfTheBoard(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        try (XMLSlideShow show = WrittenDeck.read(board)) {
            List<Slide> slides = Deck.of(board).slides();
            assertThat(show.getSlides()).hasSameSizeAs(slides);
            int charts = 0;
            for (int i = 0; i < slides.size(); i++) {
                Chart picture = picture(board, slides.get(i));
                List<XSLFChart> drawn = charts(show.getSlides().get(i));
                assertThat(drawn).hasSize(picture == null ? 0 : 1);
                if (picture != null) {
                    charts++;
                    holds(drawn.getFirst(), picture, BriefingWords.in(language));
                    assertThat(descriptions(show.getSlides().get(i))).contains(picture.summary());
                }
            }
            assertThat(show.getCharts()).hasSize(charts);
        }
    }

    private static void holds(XSLFChart chart, Chart picture, BriefingWords words) throws Exception {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getBarDir().getVal().toString())
                .isEqualTo(picture.kind() == Chart.Kind.EARLIER ? "col" : "bar");
        CTBarSer values = bars.getSerArray(bars.sizeOfSerArray() - 1);
        CTNumVal[] cached = values.getVal().getNumRef().getNumCache().getPtArray();
        assertThat(cached).hasSameSizeAs(picture.points());
        CTScaling axis = chart.getCTChart().getPlotArea().getValAxArray(0).getScaling();
        assertThat(axis.getMin().getVal())
                .isLessThanOrEqualTo(picture.scale().min().doubleValue());
        assertThat(axis.getMax().getVal())
                .isGreaterThanOrEqualTo(picture.scale().max().doubleValue());
        try (XSSFWorkbook book = embedded(chart)) {
            XSSFSheet sheet = book.getSheetAt(0);
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            for (int i = 0; i < cached.length; i++) {
                Point point = picture.points().get(i);
                XSSFCell cell = sheet.getRow(i + 1).getCell(1);
                assertThat(new BigDecimal(cached[i].getV())).isEqualByComparingTo(point.value());
                assertThat(new BigDecimal(cell.getRawValue())).isEqualByComparingTo(point.value());
                assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue()).contains(point.label());
                assertThat(formatter.formatCellValue(cell))
                        .isEqualTo(point.valueLabel() + (point.derived() ? " " + words.derived() : ""));
                assertThat(values.getDPtArray(i).getSpPr().xmlText().contains("pattFill"))
                        .isEqualTo(point.derived());
            }
        }
        String labels = values.getDLbls().xmlText();
        assertThat(labels.split("sourceLinked", -1)).hasSize(cached.length + 2);
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsOnItsSlideAndInItsNotes(Language language) throws IOException {
        Board board = RealSpeech.board(language);
        try (XMLSlideShow show = WrittenDeck.read(board)) {
            List<Slide> slides = Deck.of(board).slides();
            for (int i = 0; i < slides.size(); i++) {
                XSLFSlide page = show.getSlides().get(i);
                String notes = WrittenDeck.text(page.getNotes());
                assertThat(notes)
                        .contains(
                                WrittenDeck.PERMALINK.toString(),
                                board.document().title());
                assertThat(WrittenDeck.text(page)).contains(board.document().title());
                if (slides.get(i).kind() == Slide.Kind.OVERVIEW) {
                    String words = WrittenDeck.text(page);
                    Quotes.of(board, overview(board, slides.get(i)))
                            .forEach(excerpt -> assertThat(words)
                                    .contains(board.document().text().words(excerpt.span())));
                    overview(board, slides.get(i))
                            .rows()
                            .forEach(row -> row.sentences()
                                    .forEach(span -> assertThat(notes)
                                            .contains(board.document().text().words(span))));
                }
                if (slides.get(i).kind() == Slide.Kind.CARD) {
                    Card card = card(board, slides.get(i));
                    card.leads()
                            .forEach(lead ->
                                    assertThat(WrittenDeck.text(page)).contains(lead.number() + " " + lead.unit()));
                    card.derivations()
                            .forEach(derivation ->
                                    assertThat(WrittenDeck.text(page)).contains(derivation.words()));
                    for (Excerpt excerpt : card.excerpts()) {
                        String sentence = board.document().text().words(excerpt.span());
                        assertThat(WrittenDeck.text(page)).contains(sentence);
                        assertThat(notes).contains(sentence, place(excerpt, BriefingWords.in(language)));
                        assertThat(emphasised(page))
                                .containsSubsequence(excerpt.runs().stream()
                                        .filter(run -> run.figure() != null)
                                        .map(Run::text)
                                        .toList());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfEveryStatementStandInATable(Language language) throws IOException {
        Board board = RealSpeech.board(language);
        try (XMLSlideShow show = WrittenDeck.read(board)) {
            XSLFTable table = show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            List<String> cells = table.getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .map(XSLFTextShape::getText)
                    .toList();
            board.statements().forEach(statement -> {
                assertThat(cells).contains(statement.words());
                statement
                        .lines()
                        .forEach(line -> assertThat(cells).contains(line.subject(), line.relation(), line.benchmark()));
            });
        }
    }

    private static @Nullable Chart picture(Board board, Slide slide) {
        return switch (slide.kind()) {
            case CARD -> card(board, slide).chart();
            case OVERVIEW -> overview(board, slide).chart();
            case TITLE, STATEMENTS, SOURCES, TEXT -> null;
        };
    }

    private static Overview overview(Board board, Slide slide) {
        return board.overviews().stream()
                .filter(overview -> overview.chart().key().equals(slide.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Card card(Board board, Slide slide) {
        return board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> card.code().equals(slide.key()))
                .findFirst()
                .orElseThrow();
    }

    private static List<XSLFChart> charts(XSLFSlide slide) {
        return slide.getRelations().stream()
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .toList();
    }

    private static XSSFWorkbook embedded(XSLFChart chart) throws Exception {
        PackagePart part = chart.getPackagePart()
                .getRelatedPart(chart.getPackagePart()
                        .getRelationship(
                                chart.getCTChartSpace().getExternalData().getId()));
        return new XSSFWorkbook(part.getInputStream());
    }

    private static List<String> descriptions(XSLFSlide slide) {
        return Stream.of(slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray())
                .map(frame -> frame.getNvGraphicFramePr().getCNvPr().getDescr())
                .toList();
    }

    private static List<String> emphasised(XSLFSlide slide) {
        return WrittenDeck.paragraphs(slide)
                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                .filter(run -> run.isBold() && run.getHighlightColor() != null)
                .map(run -> run.getRawText())
                .toList();
    }

    private static String place(Excerpt excerpt, BriefingWords words) {
        Span span = excerpt.span();
        return words.place(excerpt.paragraph(), span.start(), span.end());
    }
}
