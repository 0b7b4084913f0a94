package indicators.briefing;

import indicators.chart.Bilingual;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One page of 960 by 540 points, and what all pages have in common. */
record PptxPage(XSLFSlide slide, Pen pen, OwnWords own) {

    static final double LEFT = 48;
    static final double WIDTH = 864;

    static Rectangle2D at(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** A further line of a box, a little apart from the one above. */
    static XSLFTextParagraph spaced(XSLFTextShape box) {
        XSLFTextParagraph line = Pen.line(box);
        line.setSpaceBefore(-4d);
        return line;
    }

    XSLFTextBox box(double x, double y, double width, double height) {
        return Pen.box(slide, at(x, y, width, height));
    }

    /**
     * What the page is about, and the quieter line below. A presenter's own title stands above the name of what is shown,
     * not in its place.
     */
    void name(String name, String reference) {
        // Two languages share a line: there is no room for two.
        String shown = name.replace(Bilingual.BREAK, "　");
        boolean titled = !own.title().isEmpty();
        String title = titled ? own.title() : shown;
        Ink large = Ink.strong(26);
        pen.own(heading(at(LEFT, 32, WIDTH, 40)), title, large.width(title) > WIDTH ? Ink.strong(18) : large);
        String below = titled ? (reference.isEmpty() ? shown : shown + "　" + reference) : reference;
        XSLFTextBox box = box(LEFT, 74, WIDTH, 36);
        Stream.of(own.subtitle(), below)
                .filter(line -> !line.isEmpty())
                .forEach(line ->
                        pen.own(Pen.line(box), line, Ink.quiet(own.subtitle().isEmpty() ? 14 : 12)));
    }

    /** A page of the presenter's own words. */
    void text() {
        name("", "");
        XSLFTextBox box = box(LEFT, 128, WIDTH, 350);
        own.text().lines().forEach(line -> pen.own(spaced(box), line, Ink.text(22)));
    }

    /** The title's own placeholder, so that outline and screen reader know the slide by its name. */
    XSLFTextParagraph heading(Rectangle2D place) {
        XSLFTextShape title = slide.getPlaceholder(0);
        // Without a place of its own the shape would move the one it inherits, and with it every other title.
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        Pen.place(title, place);
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph line = Pen.line(title);
        line.setTextAlign(TextAlign.LEFT);
        return line;
    }

    void bar(Rectangle2D place) {
        rectangle(place).setFillColor(Ink.SUBJECT);
    }

    XSLFAutoShape rectangle(Rectangle2D place) {
        XSLFAutoShape rectangle = slide.createAutoShape();
        rectangle.setShapeType(ShapeType.RECT);
        rectangle.setAnchor(place);
        rectangle.setLineColor(null);
        return rectangle;
    }
}
