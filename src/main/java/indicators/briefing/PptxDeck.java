package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Overview;
import indicators.chart.Quotes;
import indicators.document.Document;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes a briefing as PowerPoint: text as text, charts that can be edited, and in the notes where each number stands. */
final class PptxDeck {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private PptxDeck() {}

    /**
     * Writes the deck of a frozen board.
     *
     * @param numbers finds the board's numbers in the presenter's own words
     * @param notes whether the speaker's notes go along: they are the presenter's alone
     * @param permalink the address that leads back to what the slides show
     */
    static void write(Board board, Deck deck, OwnNumbers numbers, boolean notes, URI permalink, OutputStream out)
            throws IOException {
        Document document = board.document();
        BriefingWords words = BriefingWords.in(board.language());
        Pen pen = Pen.of(board.language(), document.language());
        try (XMLSlideShow show = new XMLSlideShow()) {
            widen(show);
            describe(show, document);
            XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
            PptxPictures pictures = new PptxPictures(show, words, pen);
            PptxFrame frame = new PptxFrame(board, words, pen);
            PptxNotes sources = new PptxNotes(document, words, pen, permalink);
            for (Slide slide : deck.presented()) {
                OwnWords own = notes ? slide.words() : slide.words().withNotes("");
                PptxPage page = new PptxPage(show.createSlide(layout), pen, own);
                switch (slide.kind()) {
                    case TITLE -> {
                        frame.title(page);
                        sources.document(show, page);
                    }
                    case OVERVIEW -> {
                        Overview overview = board.overview(slide.key()).orElseThrow();
                        pictures.overview(page, overview, Quotes.of(board, overview));
                        sources.overview(show, page, overview);
                    }
                    case CARD -> {
                        Card card = board.card(slide.key()).orElseThrow();
                        pictures.card(page, card, Shown.of(board, card, slide.picture()));
                        sources.card(show, page, card);
                    }
                    case STATEMENTS -> {
                        frame.statements(page);
                        sources.statements(show, page, board.statements());
                    }
                    case SOURCES -> {
                        frame.sources(page);
                        sources.document(show, page);
                    }
                    case TEXT -> {
                        page.text();
                        sources.document(show, page);
                    }
                }
                frame.foot(page, numbers.hasUnstated(own));
            }
            show.write(out);
        }
    }

    /** The library's own master is made for 4:3 and for Latin letters. */
    private static void widen(XMLSlideShow show) {
        double stretch = (double) WIDTH / show.getPageSize().width;
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master, stretch);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout, stretch);
            }
            CTFontScheme fonts =
                    master.getTheme().getXmlObject().getThemeElements().getFontScheme();
            face(fonts.getMajorFont());
            face(fonts.getMinorFont());
        }
    }

    private static void widen(XSLFSheet sheet, double stretch) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm()) {
                Rectangle2D at = shape.getAnchor();
                shape.setAnchor(new Rectangle2D.Double(
                        at.getX() * stretch, at.getY(), at.getWidth() * stretch, at.getHeight()));
            }
        }
    }

    private static void face(CTFontCollection fonts) {
        fonts.getLatin().setTypeface(Pen.OWN_FACE);
        fonts.getEa().setTypeface(Pen.OWN_FACE);
    }

    private static void describe(XMLSlideShow show, Document document) throws IOException {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator(document.publisher() + " " + document.speaker());
        properties.setSubjectProperty(document.occasion());
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        try {
            properties.setCreated(now);
            properties.setModified(now);
        } catch (InvalidFormatException e) {
            throw new IOException("Not a time that a file can hold: " + now, e);
        }
    }
}
