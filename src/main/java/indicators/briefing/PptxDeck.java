package indicators.briefing;

import indicators.chart.Board;
import indicators.document.Document;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;

/** Writes a briefing as PowerPoint: text as text, charts that can be edited, and in the notes where each number stands. */
public final class PptxDeck {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private PptxDeck() {}

    /**
     * Writes the deck of a frozen board.
     *
     * @param permalink the address that leads back to what the slides show
     */
    public static void write(Board board, Deck deck, URI permalink, OutputStream out) throws IOException {
        Document document = board.document();
        BriefingWords words = BriefingWords.in(board.language());
        Pen pen = Pen.of(board.language(), document.language());
        try (XMLSlideShow show = new XMLSlideShow()) {
            widen(show);
            describe(show, document);
            XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
            PptxSlides slides = new PptxSlides(show, board, words, pen);
            PptxNotes notes = new PptxNotes(document, words, pen, permalink);
            for (Slide slide : deck.slides()) {
                XSLFSlide page = show.createSlide(layout);
                switch (slide.kind()) {
                    case TITLE -> {
                        slides.title(page);
                        notes.document(show, page);
                    }
                    case OVERVIEW -> {
                        slides.overview(page, slide.key());
                        notes.overview(show, page, slides.overview(slide.key()));
                    }
                    case CARD -> {
                        slides.card(page, slide.key());
                        notes.card(show, page, slides.card(slide.key()));
                    }
                    case STATEMENTS -> {
                        slides.statements(page);
                        notes.statements(show, page, board.statements());
                    }
                    case SOURCES -> {
                        slides.sources(page);
                        notes.document(show, page);
                    }
                }
                slides.foot(page);
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
            Rectangle2D at = shape.getAnchor();
            shape.setAnchor(
                    new Rectangle2D.Double(at.getX() * stretch, at.getY(), at.getWidth() * stretch, at.getHeight()));
        }
    }

    private static void face(CTFontCollection fonts) {
        fonts.getLatin().setTypeface(Pen.OWN_FACE);
        fonts.getEa().setTypeface(Pen.OWN_FACE);
    }

    private static void describe(XMLSlideShow show, Document document) {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator(document.publisher() + " " + document.speaker());
        properties.setSubjectProperty(document.occasion());
    }
}
