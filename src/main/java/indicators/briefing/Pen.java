package indicators.briefing;

import indicators.chart.Bilingual;
import indicators.chart.Run;
import indicators.figure.Language;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/**
 * Sets words on slides. Each run names its language and both its typefaces: a run that leaves one to the theme changes
 * its looks from machine to machine.
 *
 * @param ownLanguage tag of the board's words
 * @param documentLanguage tag of the document's words
 */
record Pen(String ownLanguage, String documentLanguage) {

    static final String OWN_FACE = "Microsoft YaHei";
    static final String DOCUMENT_FACE = "SimSun";

    static Pen of(Language language, String documentLanguage) {
        return new Pen(
                switch (language) {
                    case ZH -> "zh-CN";
                    case EN -> "en-US";
                },
                documentLanguage);
    }

    static XSLFTextBox box(XSLFSheet sheet, Rectangle2D place) {
        XSLFTextBox box = sheet.createTextBox();
        place(box, place);
        return box;
    }

    /** Empties the shape and puts it where it belongs, without the insets that would shift its words. */
    static void place(XSLFTextShape shape, Rectangle2D place) {
        shape.setAnchor(place);
        shape.clearText();
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }

    static XSLFTextParagraph line(XSLFTextShape shape) {
        XSLFTextParagraph line = shape.addNewTextParagraph();
        line.setBullet(false);
        line.setIndent(0d);
        line.setLeftMargin(0d);
        line.setSpaceBefore(0d);
        return line;
    }

    /** Words of the board; those in a second language on a line of their own. */
    Pen own(XSLFTextParagraph line, String text, Ink ink) {
        String[] lines = text.split(Bilingual.BREAK, -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                line.addLineBreak();
            }
            set(line.addNewTextRun(), lines[at], ink, OWN_FACE, ownLanguage);
        }
        return this;
    }

    /** Words of the document. */
    Pen document(XSLFTextParagraph line, String text, Ink ink) {
        set(line.addNewTextRun(), text, ink, DOCUMENT_FACE, documentLanguage);
        return this;
    }

    /** A sentence of the document, its marked words emphasised. */
    void sentence(XSLFTextParagraph line, List<Run> runs, Ink ink) {
        Ink marked = Ink.strong(ink.size());
        for (Run run : runs) {
            XSLFTextRun set = line.addNewTextRun();
            if (run.figure() == null) {
                set(set, run.text(), ink, DOCUMENT_FACE, documentLanguage);
            } else {
                set(set, run.text(), marked, DOCUMENT_FACE, documentLanguage);
                set.setHighlightColor(Ink.MARK);
            }
        }
    }

    /** Words of the board, those that stand for a figure emphasised. */
    void remark(XSLFTextParagraph line, List<Run> runs, Ink ink) {
        runs.forEach(run -> own(line, run.text(), run.figure() == null ? ink : Ink.subject(ink.size())));
    }

    /** The number of the slide, kept right by the program that shows it. */
    void slideNumber(XSLFTextParagraph line, int number, Ink ink) {
        CTTextField field = line.getXmlObject().addNewFld();
        field.setType("slidenum");
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setT(Integer.toString(number));
        CTTextCharacterProperties look = field.addNewRPr();
        look.setLang(ownLanguage);
        look.setSz((int) (ink.size() * 100));
        look.addNewSolidFill().addNewSrgbClr().setVal(rgb(ink.color()));
        look.addNewLatin().setTypeface(OWN_FACE);
        look.addNewEa().setTypeface(OWN_FACE);
    }

    static byte[] rgb(Color color) {
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    private static void set(XSLFTextRun run, String text, Ink ink, String face, String language) {
        run.setText(text);
        run.setFontSize(ink.size());
        run.setBold(ink.bold());
        run.setFontColor(ink.color());
        run.setFontFamily(face, FontGroup.LATIN);
        run.setFontFamily(face, FontGroup.EAST_ASIAN);
        run.getRPr(true).setLang(language);
    }
}
