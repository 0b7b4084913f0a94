package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Row;
import indicators.chart.Run;
import indicators.chart.Statement;
import indicators.document.Document;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Lays out what a board holds on pages of 960 by 540 points. */
final class PptxSlides {

    private static final double LEFT = 48;
    private static final double WIDTH = 864;
    private static final double GAP_WIDTH = 96;

    private final XMLSlideShow show;
    private final Board board;
    private final BriefingWords words;
    private final Pen pen;

    PptxSlides(XMLSlideShow show, Board board, BriefingWords words, Pen pen) {
        this.show = show;
        this.board = board;
        this.words = words;
        this.pen = pen;
    }

    Overview overview(String key) {
        return board.overviews().stream()
                .filter(overview -> overview.chart().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Card card(String code) {
        return board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    void title(XSLFSlide slide) {
        Document document = board.document();
        bar(slide, at(LEFT, 120, 4, 150));
        XSLFTextParagraph title = heading(slide, at(LEFT + 24, 112, WIDTH - 72, 166));
        title.setLineSpacing(115d);
        pen.document(title, document.title(), Ink.strong(32));
        XSLFTextBox box = Pen.box(slide, at(LEFT + 24, 312, WIDTH - 24, 110));
        pen.document(Pen.line(box), document.role() + document.speaker(), Ink.subject(20));
        XSLFTextParagraph occasion = spaced(box);
        pen.own(occasion, words.occasion() + words.colon(), Ink.quiet(14))
                .document(occasion, document.occasion(), Ink.quiet(14));
        pen.own(spaced(box), words.given() + words.colon() + words.date(document.givenOn()), Ink.quiet(14));
    }

    void overview(XSLFSlide slide, String key) throws IOException {
        Overview overview = overview(key);
        Chart chart = overview.chart();
        name(slide, overview.name(), chart.caption());
        double height = Math.min(290, 60 + 44 * chart.points().size());
        chart(slide, chart, at(LEFT, 112, WIDTH, height), 13);
        XSLFTextBox below = Pen.box(slide, at(LEFT, 124 + height, WIDTH, 366 - height));
        if (!overview.note().isEmpty()) {
            pen.remark(Pen.line(below), overview.note(), Ink.quiet(12));
        }
        overview.derivations().forEach(derivation -> derived(below, derivation, 12));
    }

    void card(XSLFSlide slide, String code) throws IOException {
        Card card = card(code);
        name(slide, card.name(), card.reference());
        Chart chart = card.chart();
        double column = chart == null ? WIDTH : 300;
        XSLFTextBox left = Pen.box(slide, at(LEFT, 116, column, 230));
        leads(left, card.leads(), chart == null ? 88 : 54);
        for (List<Run> remark : card.remarks()) {
            pen.remark(spaced(left), remark, Ink.text(17));
        }
        if (!card.polarity().isEmpty()) {
            pen.own(spaced(left), card.polarity(), Ink.quiet(13));
        }
        if (chart == null) {
            pen.own(spaced(left), card.note(), Ink.quiet(13));
        } else {
            double x = LEFT + column + 24;
            pen.own(Pen.line(Pen.box(slide, at(x, 112, LEFT + WIDTH - x, 20))), chart.caption(), Ink.quiet(12));
            chart(slide, chart, at(x, 134, LEFT + WIDTH - x, 186), 12);
            XSLFTextBox below = Pen.box(slide, at(x, 326, LEFT + WIDTH - x, 36));
            card.derivations().forEach(derivation -> derived(below, derivation, 11));
        }
        sentences(slide, card.excerpts());
    }

    void statements(XSLFSlide slide) {
        name(slide, words.statements(), "");
        List<List<PptxTable.Cell>> rows = new ArrayList<>();
        for (Statement statement : board.statements()) {
            for (Statement.Line line : statement.lines()) {
                rows.add(List.of(
                        PptxTable.Cell.own(line.subject()),
                        PptxTable.Cell.own(line.relation()),
                        PptxTable.Cell.own(line.benchmark()),
                        PptxTable.Cell.document(line.equals(statement.lines().getFirst()) ? statement.words() : "")));
            }
        }
        PptxTable table = new PptxTable(
                slide,
                pen,
                words.statements(),
                at(LEFT, 88, WIDTH, 390),
                words.statementColumns(),
                rows,
                List.of(0.36, 0.14, 0.14, 0.36));
        int row = 0;
        for (Statement statement : board.statements()) {
            table.merge(3, row, statement.lines().size());
            row += statement.lines().size();
        }
    }

    void sources(XSLFSlide slide) {
        Document document = board.document();
        name(slide, words.sources(), "");
        XSLFTextBox box = Pen.box(slide, at(LEFT, 88, WIDTH, 120));
        term(box, words.document(), document.title());
        term(box, words.occasion(), document.occasion());
        XSLFTextParagraph given = spaced(box);
        pen.own(given, words.given() + words.colon() + words.date(document.givenOn()), Ink.text(13));
        XSLFTextParagraph published = spaced(box);
        pen.own(published, words.published() + words.colon(), Ink.text(13))
                .document(published, document.publisher(), Ink.text(13))
                .own(
                        published,
                        words.separator() + words.date(document.publishedAt().toLocalDate()),
                        Ink.text(13));
        if (!document.via().isEmpty()) {
            pen.own(published, words.separator() + words.via() + words.colon(), Ink.text(13))
                    .document(published, document.via(), Ink.text(13));
        }
        List<List<PptxTable.Cell>> derived = derived().stream()
                .map(row -> List.of(
                        PptxTable.Cell.own(row.name()),
                        PptxTable.Cell.own(row.reference()),
                        PptxTable.Cell.own(row.value()),
                        PptxTable.Cell.own(row.derived())))
                .toList();
        if (!derived.isEmpty()) {
            pen.own(Pen.line(Pen.box(slide, at(LEFT, 222, WIDTH, 22))), words.derivedValues(), Ink.strong(13));
            new PptxTable(
                    slide,
                    pen,
                    words.derivedValues(),
                    at(LEFT, 248, WIDTH, 230),
                    words.derivedColumns(),
                    derived,
                    List.of(0.36, 0.2, 0.1, 0.34));
        }
    }

    /** Source and number: what every slide has, so that one copied into another deck still says where it is from. */
    void foot(XSLFSlide slide) {
        Document document = board.document();
        XSLFTextParagraph source = Pen.line(Pen.box(slide, at(LEFT, 504, WIDTH - 60, 20)));
        Ink ink = new Ink(9.5, false, Ink.QUIET_GREY);
        pen.own(source, words.source() + words.colon(), ink)
                .document(source, document.title(), ink)
                .own(source, words.separator(), ink)
                .document(source, document.speaker(), ink)
                .own(source, words.separator() + words.date(document.givenOn()), ink);
        XSLFTextParagraph number = Pen.line(Pen.box(slide, at(LEFT + WIDTH - 50, 504, 50, 20)));
        number.setTextAlign(TextAlign.RIGHT);
        pen.slideNumber(number, slide.getSlideNumber(), ink);
    }

    private List<Row> derived() {
        Map<String, Row> derived = new LinkedHashMap<>();
        board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .flatMap(card -> card.rows().stream())
                .filter(row -> !row.derived().isEmpty())
                .forEach(row -> derived.putIfAbsent(row.figure(), row));
        return List.copyOf(derived.values());
    }

    private void name(XSLFSlide slide, String name, String reference) {
        pen.own(heading(slide, at(LEFT, 32, WIDTH, 40)), name, Ink.strong(26));
        if (!reference.isEmpty()) {
            pen.own(Pen.line(Pen.box(slide, at(LEFT, 74, WIDTH, 24))), reference, Ink.quiet(14));
        }
    }

    /** The title's own placeholder, so that outline and screen reader know the slide by its name. */
    private static XSLFTextParagraph heading(XSLFSlide slide, Rectangle2D place) {
        XSLFTextShape title = slide.getPlaceholder(0);
        Pen.place(title, place);
        title.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph line = Pen.line(title);
        line.setTextAlign(TextAlign.LEFT);
        return line;
    }

    private void leads(XSLFTextBox box, List<Card.Lead> leads, double size) {
        double fitting = leads.size() > 1 ? size * 0.7 : size;
        for (Card.Lead lead : leads) {
            if (!lead.label().isEmpty()) {
                pen.own(spaced(box), lead.label(), Ink.quiet(14));
            }
            XSLFTextParagraph line = Pen.line(box);
            pen.own(line, lead.number(), Ink.subject(fitting));
            pen.own(line, " " + lead.unit(), Ink.subject(fitting * 0.45));
        }
    }

    private void chart(XSLFSlide slide, Chart chart, Rectangle2D place, double size) throws IOException {
        PptxChart drawn = new PptxChart(chart, words.derived(), pen.ownLanguage(), size);
        if (chart.gap() == null) {
            drawn.draw(show, slide, place);
            return;
        }
        double right = place.getMaxX() - GAP_WIDTH;
        drawn.draw(show, slide, at(place.getX(), place.getY(), place.getWidth() - GAP_WIDTH - 8, place.getHeight()));
        bar(slide, at(right, place.getY() + place.getHeight() * 0.2, 2, place.getHeight() * 0.6));
        XSLFTextBox gap = Pen.box(slide, at(right + 10, place.getY(), GAP_WIDTH - 10, place.getHeight()));
        gap.setVerticalAlignment(VerticalAlignment.MIDDLE);
        pen.own(Pen.line(gap), chart.gap().label(), Ink.subject(13));
    }

    private void derived(XSLFTextBox box, Card.Derivation derivation, double size) {
        XSLFTextParagraph line = spaced(box);
        pen.own(line, words.derived() + words.colon() + derivation.words(), Ink.quiet(size));
    }

    private void sentences(XSLFSlide slide, List<Excerpt> excerpts) {
        Rectangle2D place = at(LEFT, 372, WIDTH, 118);
        XSLFAutoShape paper = slide.createAutoShape();
        paper.setShapeType(ShapeType.RECT);
        paper.setAnchor(place);
        paper.setFillColor(Ink.PAPER);
        paper.setLineColor(null);
        bar(slide, at(LEFT, 372, 4, 118));
        int letters = excerpts.stream()
                .mapToInt(excerpt ->
                        excerpt.span().length() + excerpt.translation().length() / 2)
                .sum();
        double size = letters > 260 ? 12 : letters > 150 ? 15 : 18;
        XSLFTextBox box = Pen.box(slide, at(LEFT + 20, 378, WIDTH - 36, 106));
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        for (Excerpt excerpt : excerpts) {
            pen.sentence(spaced(box), excerpt.runs(), Ink.text(size));
            if (!excerpt.translation().isEmpty()) {
                pen.own(
                        spaced(box),
                        words.unofficial() + words.colon() + excerpt.translation(),
                        Ink.quiet(Math.min(12, size)));
            }
        }
    }

    private void term(XSLFTextBox box, String term, String documentWords) {
        XSLFTextParagraph line = spaced(box);
        pen.own(line, term + words.colon(), Ink.text(13)).document(line, documentWords, Ink.text(13));
    }

    private static XSLFTextParagraph spaced(XSLFTextShape box) {
        XSLFTextParagraph line = Pen.line(box);
        line.setSpaceBefore(-4d);
        return line;
    }

    private static void bar(XSLFSlide slide, Rectangle2D place) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(place);
        bar.setFillColor(Ink.SUBJECT);
        bar.setLineColor(null);
    }

    private static Rectangle2D at(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
