package indicators.briefing;

import java.awt.geom.Rectangle2D;
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
record PptxPage(XSLFSlide slide, Pen pen) {

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

    /** What the page is about, and the quieter line below. */
    void name(String name, String reference) {
        Ink large = Ink.strong(26);
        pen.own(heading(at(LEFT, 32, WIDTH, 40)), name, large.width(name) > WIDTH ? Ink.strong(20) : large);
        if (!reference.isEmpty()) {
            pen.own(Pen.line(box(LEFT, 74, WIDTH, 36)), reference, Ink.quiet(14));
        }
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
