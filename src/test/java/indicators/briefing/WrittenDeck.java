package indicators.briefing;

import indicators.chart.Board;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The briefing of the first document, written as PowerPoint and read back. */
final class WrittenDeck {

    static final URI PERMALINK = URI.create("https://indicators.example/b/7f3k");

    private WrittenDeck() {}

    static XMLSlideShow read(Board board) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(of(board)));
    }

    /** The file stays in the build's folder, to be opened and looked at. */
    static byte[] of(Board board) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxDeck.write(board, Deck.of(board), new OwnNumbers(List.of(board)), true, PERMALINK, out);
        Files.write(Path.of("target", "briefing." + board.language().tag() + ".pptx"), out.toByteArray());
        return out.toByteArray();
    }

    static String text(XSLFSlide slide) {
        return paragraphs(slide).map(XSLFTextParagraph::getText).collect(Collectors.joining("\n"));
    }

    static Stream<XSLFTextParagraph> paragraphs(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream());
    }

    static String text(XSLFNotes notes) {
        List<String> lines = new ArrayList<>();
        notes.getTextParagraphs().forEach(block -> block.forEach(line -> lines.add(line.getText())));
        return String.join("\n", lines);
    }
}
