package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Row;
import indicators.chart.Statement;
import indicators.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** What stands around the pictures: title, statements without a number, sources, and the foot of every page. */
final class PptxFrame {

    private final Board board;
    private final BriefingWords words;
    private final Pen pen;

    PptxFrame(Board board, BriefingWords words, Pen pen) {
        this.board = board;
        this.words = words;
        this.pen = pen;
    }

    void title(PptxPage page) {
        Document document = board.document();
        page.bar(PptxPage.at(PptxPage.LEFT, 120, 4, 150));
        XSLFTextParagraph title = page.heading(PptxPage.at(PptxPage.LEFT + 24, 112, PptxPage.WIDTH - 72, 166));
        title.setLineSpacing(115d);
        OwnWords own = page.own();
        if (own.title().isEmpty()) {
            pen.document(title, document.title(), Ink.strong(28));
        } else {
            pen.own(title, own.title(), Ink.strong(28));
        }
        XSLFTextBox box = page.box(PptxPage.LEFT + 24, 312, PptxPage.WIDTH - 24, 110);
        if (!own.subtitle().isEmpty()) {
            pen.own(Pen.line(box), own.subtitle(), Ink.text(18));
        }
        pen.document(Pen.line(box), document.role() + document.speaker(), Ink.subject(20));
        XSLFTextParagraph occasion = PptxPage.spaced(box);
        pen.own(occasion, words.occasion() + words.colon(), Ink.quiet(14))
                .document(occasion, document.occasion(), Ink.quiet(14));
        pen.own(PptxPage.spaced(box), words.given() + words.colon() + words.date(document.givenOn()), Ink.quiet(14));
    }

    void statements(PptxPage page) {
        page.name(words.statements(), "");
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
                page.slide(),
                pen,
                words.statements(),
                PptxPage.at(PptxPage.LEFT, 88, PptxPage.WIDTH, 390),
                words.statementColumns(),
                rows,
                List.of(0.36, 0.14, 0.14, 0.36));
        int row = 0;
        for (Statement statement : board.statements()) {
            table.merge(3, row, statement.lines().size());
            row += statement.lines().size();
        }
    }

    void sources(PptxPage page) {
        Document document = board.document();
        page.name(words.sources(), "");
        XSLFTextBox box = page.box(PptxPage.LEFT, 88, PptxPage.WIDTH, 120);
        term(box, words.document(), document.title());
        term(box, words.occasion(), document.occasion());
        XSLFTextParagraph given = PptxPage.spaced(box);
        pen.own(given, words.given() + words.colon() + words.date(document.givenOn()), Ink.text(13));
        XSLFTextParagraph published = PptxPage.spaced(box);
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
            pen.own(Pen.line(page.box(PptxPage.LEFT, 222, PptxPage.WIDTH, 22)), words.derivedValues(), Ink.strong(13));
            new PptxTable(
                    page.slide(),
                    pen,
                    words.derivedValues(),
                    PptxPage.at(PptxPage.LEFT, 248, PptxPage.WIDTH, 230),
                    words.derivedColumns(),
                    derived,
                    List.of(0.36, 0.2, 0.1, 0.34));
        }
    }

    /** Source and number, and a warning if own words hold a number that no sentence states: what every slide has, so that one copied into another deck still says where it is from. */
    void foot(PptxPage page, boolean unstated) {
        Document document = board.document();
        XSLFTextParagraph source = Pen.line(page.box(PptxPage.LEFT, 504, PptxPage.WIDTH - 60, 20));
        Ink ink = new Ink(9.5, false, Ink.QUIET_GREY);
        pen.own(source, words.source() + words.colon(), ink)
                .document(source, document.title(), ink)
                .own(source, words.separator(), ink)
                .document(source, document.speaker(), ink)
                .own(source, words.separator() + words.date(document.givenOn()), ink);
        if (unstated) {
            pen.own(Pen.line(page.box(PptxPage.LEFT, 490, PptxPage.WIDTH, 14)), words.unstated(), ink);
        }
        XSLFTextParagraph number = Pen.line(page.box(PptxPage.LEFT + PptxPage.WIDTH - 50, 504, 50, 20));
        number.setTextAlign(TextAlign.RIGHT);
        pen.slideNumber(number, page.slide().getSlideNumber(), ink);
    }

    private List<Row> derived() {
        Map<String, Row> derived = new LinkedHashMap<>();
        board.cards()
                .flatMap(card -> card.rows().stream())
                .filter(row -> !row.derived().isEmpty())
                .forEach(row -> derived.putIfAbsent(row.figure(), row));
        return List.copyOf(derived.values());
    }

    private void term(XSLFTextBox box, String term, String documentWords) {
        XSLFTextParagraph line = PptxPage.spaced(box);
        pen.own(line, term + words.colon(), Ink.text(13)).document(line, documentWords, Ink.text(13));
    }
}
