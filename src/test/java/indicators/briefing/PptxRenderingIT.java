package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.PageWords;
import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Quotes;
import indicators.chart.RealSpeech;
import indicators.figure.Language;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The PowerPoint file as another office program shows it: LibreOffice makes a PDF of it, whose letters are read back. */
class PptxRenderingIT {

    private static final int PATIENCE_SECONDS = 180;
    private static final float DPI = 72;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyValueAndSentenceSurvives(Language language) throws Exception {
        Board board = RealSpeech.board(language);
        List<Slide> slides = Deck.of(board).slides();
        try (PDDocument pdf = Loader.loadPDF(rendered(board).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(slides.size());
            PDFRenderer pictures = new PDFRenderer(pdf);
            for (int at = 0; at < slides.size(); at++) {
                PageWords page = PageWords.of(pdf, at);
                assertThat(page.outside()).as("page %d", at + 1).isEmpty();
                holds(page, board.document().title());
                holds(page, Integer.toString(at + 1));
                stated(board, slides.get(at)).forEach(words -> holds(page, words));
                BufferedImage picture = pictures.renderImageWithDPI(at, DPI);
                keep(picture, board, at + 1);
                if (slides.get(at).kind() == Slide.Kind.OVERVIEW) {
                    assertThat(share(picture, Ink.SUBJECT.getRGB()))
                            .as("bars of page %d", at + 1)
                            .isGreaterThan(0.01);
                }
            }
        }
    }

    /** What must be legible on a slide: its sentences, its values and the values of its picture. */
    private static Stream<String> stated(Board board, Slide slide) {
        return switch (slide.kind()) {
            case CARD -> {
                Card card = board.sections().stream()
                        .flatMap(section -> section.cards().stream())
                        .filter(one -> one.code().equals(slide.key()))
                        .findFirst()
                        .orElseThrow();
                Chart chart = card.chart();
                yield Stream.of(
                                card.leads().stream().map(lead -> lead.number() + lead.unit()),
                                sentences(board, card.excerpts()),
                                chart == null ? Stream.<String>empty() : values(chart))
                        .flatMap(words -> words);
            }
            case OVERVIEW -> {
                Overview overview = board.overviews().stream()
                        .filter(one -> one.chart().key().equals(slide.key()))
                        .findFirst()
                        .orElseThrow();
                yield Stream.concat(values(overview.chart()), sentences(board, Quotes.of(board, overview)));
            }
            case STATEMENTS ->
                board.statements().stream()
                        .flatMap(statement -> statement.lines().stream())
                        .map(line -> line.subject());
            case TITLE, SOURCES -> Stream.of(board.document().occasion());
            case TEXT -> Stream.empty();
        };
    }

    private static Stream<String> values(Chart chart) {
        return chart.points().stream().map(point -> point.valueLabel());
    }

    private static Stream<String> sentences(Board board, List<Excerpt> excerpts) {
        return excerpts.stream().map(excerpt -> board.document().text().words(excerpt.span()));
    }

    private static void holds(PageWords page, String words) {
        assertThat(page.all()).contains(PageWords.plain(words));
    }

    private static double share(BufferedImage picture, int color) {
        long found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                found += picture.getRGB(x, y) == color ? 1 : 0;
            }
        }
        return (double) found / picture.getWidth() / picture.getHeight();
    }

    /** The pictures stay in the build's folder, to be looked at. */
    private static void keep(BufferedImage picture, Board board, int number) throws IOException {
        Path kept = Path.of("target", "rendered");
        Files.createDirectories(kept);
        File file = kept.resolve("%s-%02d.png".formatted(board.language().tag(), number))
                .toFile();
        ImageIO.write(picture, "png", file);
    }

    private Path rendered(Board board) throws Exception {
        Path deck = Files.write(folder.resolve("deck.pptx"), WrittenDeck.of(board));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        office().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        deck.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        Path pdf = folder.resolve("deck.pdf");
        assertThat(ended && Files.exists(pdf)).as(Files.readString(log)).isTrue();
        return pdf;
    }

    /** Skips the test where there is none: LibreOffice is a judge of the file, not a part of the program. */
    private static Path office() {
        Optional<Path> office = Stream.of(
                        Stream.ofNullable(System.getenv("SOFFICE")),
                        Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                        .orElse("")
                                        .split(File.pathSeparator))
                                .map(place -> place + File.separator + "soffice"))
                .flatMap(places -> places)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                office.isPresent(),
                "Not tested: no LibreOffice here to render the slides. Install it, or set SOFFICE to its program.");
        return office.orElseThrow();
    }
}
