package indicators.briefing;

import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Gap;
import indicators.chart.Overview;
import indicators.chart.Run;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** The pages that show numbers: overviews and cards. */
final class PptxPictures {

    /** Width of a picture that has sentences at its side. */
    private static final double PICTURE = 540;

    private final XMLSlideShow show;
    private final BriefingWords words;
    private final Pen pen;

    PptxPictures(XMLSlideShow show, BriefingWords words, Pen pen) {
        this.show = show;
        this.words = words;
        this.pen = pen;
    }

    /** As on the stage: the picture and the sentences that state it, side by side. */
    void overview(PptxPage page, Overview overview, List<Excerpt> sentences) throws IOException {
        Chart chart = overview.chart();
        page.name(overview.name(), chart.caption());
        double height = Math.min(280, 80 + 64 * chart.points().size());
        chart(page, chart, PptxPage.at(PptxPage.LEFT, 116, PICTURE, height), 12);
        XSLFTextBox below = page.box(PptxPage.LEFT, 126 + height, PICTURE, 364 - height);
        double x = PptxPage.LEFT + PICTURE + 24;
        paper(page, PptxPage.at(x, 116, PptxPage.LEFT + PptxPage.WIDTH - x, 374), sentences, false);
        if (!overview.note().isEmpty()) {
            pen.remark(Pen.line(below), overview.note(), Ink.quiet(12));
        }
        overview.derivations().forEach(derivation -> derived(below, derivation, 12));
    }

    void card(PptxPage page, Card card, Shown shown) throws IOException {
        page.name(card.name(), card.reference());
        Chart chart = shown.chart();
        double column = chart == null ? PptxPage.WIDTH : 300;
        XSLFTextBox left = page.box(PptxPage.LEFT, 116, column, 230);
        leads(left, card.leads(), chart == null ? 110 : 72);
        for (List<Run> remark : card.remarks()) {
            pen.remark(PptxPage.spaced(left), remark, Ink.text(17));
        }
        if (!card.polarity().isEmpty()) {
            pen.own(PptxPage.spaced(left), card.polarity(), Ink.quiet(13));
        }
        if (chart == null) {
            pen.own(PptxPage.spaced(left), card.note(), Ink.quiet(13));
        } else {
            double x = PptxPage.LEFT + column + 24;
            pen.own(Pen.line(page.box(x, 112, PptxPage.LEFT + PptxPage.WIDTH - x, 20)), chart.caption(), Ink.quiet(12));
            chart(page, chart, PptxPage.at(x, 134, PptxPage.LEFT + PptxPage.WIDTH - x, 186), 12);
            XSLFTextBox below = page.box(x, 326, PptxPage.LEFT + PptxPage.WIDTH - x, 36);
            shown.derivations().forEach(derivation -> derived(below, derivation, 11));
        }
        paper(page, PptxPage.at(PptxPage.LEFT, 372, PptxPage.WIDTH, 118), card.excerpts(), true);
    }

    private void leads(XSLFTextBox box, List<Card.Lead> leads, double size) {
        double fitting = leads.size() > 1 ? size * 0.7 : size;
        for (Card.Lead lead : leads) {
            if (!lead.label().isEmpty()) {
                pen.own(PptxPage.spaced(box), lead.label(), Ink.quiet(14));
            }
            XSLFTextParagraph line = Pen.line(box);
            pen.own(line, lead.number(), Ink.subject(fitting));
            pen.own(line, " " + lead.unit(), Ink.subject(fitting * 0.45));
        }
    }

    private void chart(PptxPage page, Chart chart, Rectangle2D place, double size) throws IOException {
        PptxChart drawn = new PptxChart(chart, words.derived(), pen.ownLanguage(), Ink.text(size));
        Gap gap = chart.gap();
        if (gap == null) {
            drawn.draw(show, page.slide(), place);
            return;
        }
        Ink ink = Ink.subject(13);
        double width = ink.width(gap.label()) + 10;
        double right = place.getMaxX() - width;
        drawn.draw(
                show,
                page.slide(),
                PptxPage.at(place.getX(), place.getY(), place.getWidth() - width - 10, place.getHeight()));
        page.bar(PptxPage.at(right, place.getY() + place.getHeight() * 0.2, 2, place.getHeight() * 0.6));
        XSLFTextBox label = page.box(right + 10, place.getY(), width - 10, place.getHeight());
        label.setVerticalAlignment(VerticalAlignment.MIDDLE);
        label.setWordWrap(false);
        pen.own(Pen.line(label), gap.label(), ink);
    }

    private void derived(XSLFTextBox box, Card.Derivation derivation, double size) {
        XSLFTextParagraph line = PptxPage.spaced(box);
        pen.own(line, words.derivation() + words.colon() + derivation.words(), Ink.quiet(size));
    }

    /** Sentences on their paper, as large as there is room for them. */
    private void paper(PptxPage page, Rectangle2D place, List<Excerpt> excerpts, boolean translated) {
        page.rectangle(place).setFillColor(Ink.PAPER);
        page.bar(PptxPage.at(place.getX(), place.getY(), 4, place.getHeight()));
        double size = size(excerpts, translated, place.getWidth() * place.getHeight());
        XSLFTextBox box = page.box(place.getX() + 20, place.getY() + 6, place.getWidth() - 36, place.getHeight() - 12);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        for (Excerpt excerpt : excerpts) {
            XSLFTextParagraph line = PptxPage.spaced(box);
            line.setLineSpacing(115d);
            if (!translated) {
                line.setSpaceBefore(-8d);
            }
            pen.sentence(line, excerpt.runs(), Ink.text(size));
            if (translated && !excerpt.translation().isEmpty()) {
                pen.own(
                        PptxPage.spaced(box),
                        words.unofficial() + words.colon() + excerpt.translation(),
                        Ink.quiet(Math.min(12, size)));
            }
        }
    }

    /** Three sizes, by how many letters share the room; a translation's letters are small and narrow. */
    private static double size(List<Excerpt> excerpts, boolean translated, double room) {
        int letters = excerpts.stream()
                .mapToInt(excerpt -> excerpt.span().length()
                        + (translated ? excerpt.translation().length() / 3 : 0))
                .sum();
        double each = room / Math.max(1, letters);
        return each < 392 ? 12 : each < 728 ? 15 : 18;
    }
}
