package indicators.briefing;

import indicators.chart.Card;
import indicators.chart.Overview;
import indicators.chart.Row;
import indicators.chart.Statement;
import indicators.document.Document;
import indicators.text.Span;
import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes the speaker's notes, and what a speaker who is asked “where does it say so?” needs: the sentence, its document, its place, the link. */
final class PptxNotes {

    private static final Ink INK = Ink.text(12);
    private static final Set<Placeholder> KEPT = Set.of(Placeholder.BODY, Placeholder.SLIDE_IMAGE);

    private final Document document;
    private final BriefingWords words;
    private final Pen pen;
    private final URI permalink;

    PptxNotes(Document document, BriefingWords words, Pen pen, URI permalink) {
        this.document = document;
        this.words = words;
        this.pen = pen;
        this.permalink = permalink;
    }

    void card(XMLSlideShow show, PptxPage page, Card card) {
        write(
                show,
                page,
                card.excerpts().stream().map(excerpt -> excerpt.span()).toList());
    }

    void overview(XMLSlideShow show, PptxPage page, Overview overview) {
        write(
                show,
                page,
                overview.rows().stream()
                        .map(Row::sentences)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList());
    }

    void statements(XMLSlideShow show, PptxPage page, List<Statement> statements) {
        write(show, page, statements.stream().map(Statement::span).toList());
    }

    /** The notes of a slide that quotes nothing. */
    void document(XMLSlideShow show, PptxPage page) {
        write(show, page, List.of());
    }

    private void write(XMLSlideShow show, PptxPage page, List<Span> quotes) {
        XSLFNotes notes = show.getNotesSlide(page.slide());
        tidy(notes.getMasterSheet());
        tidy(notes);
        XSLFTextShape body = placeholders(notes)
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .findFirst()
                .orElseThrow();
        body.clearText();
        page.own().notes().lines().forEach(line -> pen.own(Pen.line(body), line, INK));
        for (Span quote : quotes) {
            pen.document(Pen.line(body), document.text().words(quote), INK);
            int paragraph = document.text().paragraphAt(quote.start()).number();
            pen.own(Pen.line(body), words.place(paragraph, quote.start(), quote.end()), INK);
        }
        XSLFTextParagraph title = Pen.line(body);
        pen.own(title, words.document() + words.colon(), INK).document(title, document.title(), INK);
        pen.own(Pen.line(body), words.link() + words.colon() + permalink, INK);
    }

    /**
     * Leaves the picture of the slide and the words. The library's master also shows a day and a number of its own
     * making, which a reader would take for the briefing's, and frames the slide for 4:3.
     */
    private static void tidy(XSLFSheet sheet) {
        placeholders(sheet)
                .filter(shape -> !KEPT.contains(shape.getTextType()))
                .toList()
                .forEach(sheet::removeShape);
        placeholders(sheet)
                .filter(shape -> shape.getTextType() == Placeholder.SLIDE_IMAGE)
                .forEach(shape -> {
                    Rectangle2D at = shape.getAnchor();
                    double width = at.getHeight() * 16 / 9;
                    shape.setAnchor(
                            new Rectangle2D.Double(at.getCenterX() - width / 2, at.getY(), width, at.getHeight()));
                });
    }

    /** The sheet's own list of placeholders keeps those that were removed. */
    private static Stream<XSLFTextShape> placeholders(XSLFSheet sheet) {
        return sheet.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast);
    }
}
