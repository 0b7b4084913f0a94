package indicators.view.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.document.Document;
import indicators.figure.Coverage;
import indicators.figure.Orphan;
import indicators.figure.SetAside;
import indicators.view.shell.Words;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The list behind the coverage badge: every numeral of the text, in text order, and where it belongs. */
final class CoverageSheet extends Sheet {

    private static final int CONTEXT = 8;

    private final Document document;
    private final Words words;
    private final Map<String, String> names;

    CoverageSheet(Board board, Words words) {
        super("coverage", words.text("coverage.title"), words);
        this.document = board.document();
        this.words = words;
        this.names = board.details().stream().collect(Collectors.toMap(Detail::figure, Detail::name));
        add(new Paragraph(words.text(
                "coverage.lead", Integer.toString(board.coverage().numerals().size()))));
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-labelledby", "sheet-coverage");
        table.getHead().add(new HeadRow(words, "coverage.numeral", "coverage.place", "coverage.belongs"));
        board.coverage().numerals().forEach(numeral -> table.getBody().add(line(numeral)));
        add(table);
        if (!board.orphans().isEmpty()) {
            add(new H3(words.text("orphans.title")), new Paragraph(words.text("orphans.lead")), orphans(board));
        }
    }

    private NativeTable orphans(Board board) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.text("orphans.title"));
        table.getHead().add(new HeadRow(words, "orphans.quote", "coverage.place", "coverage.belongs"));
        for (Orphan orphan : board.orphans()) {
            Span quote = new Span(orphan.selector().exact());
            quote.getElement().setAttribute("lang", document.language());
            var position = orphan.selector().position();
            NativeTableCell kind = new NativeTableCell(
                    words.text("orphans." + orphan.kind().name().toLowerCase(Locale.ROOT), orphan.id()));
            kind.setClassName("unaccounted");
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(quote),
                            new NativeTableCell(position.start() + "–" + position.end()),
                            kind));
        }
        return table;
    }

    private NativeTableRow line(Coverage.Numeral numeral) {
        String text = document.text().verbatim();
        int start = numeral.span().start();
        int end = numeral.span().end();
        var paragraph = document.text().paragraphAt(start);
        Span context = new Span(
                new Span(text.substring(Math.max(paragraph.span().start(), start - CONTEXT), start)),
                emphasis(numeral.words()),
                new Span(text.substring(end, Math.min(paragraph.span().end(), end + CONTEXT))));
        context.getElement().setAttribute("lang", document.language());
        return new NativeTableRow(
                new NativeTableCell(context),
                new NativeTableCell(words.text("card.paragraph", Integer.toString(paragraph.number()))),
                belongs(numeral));
    }

    private static Span emphasis(String numeral) {
        Span emphasis = new Span(numeral);
        emphasis.setClassName("numeral");
        return emphasis;
    }

    private NativeTableCell belongs(Coverage.Numeral numeral) {
        String figure = numeral.figure();
        if (figure != null) {
            Anchor link = new Anchor(new Addresses(document.id()).figure(figure), names.getOrDefault(figure, figure));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("data-figure", figure);
            return new NativeTableCell(link);
        }
        SetAside.Reason reason = numeral.reason();
        NativeTableCell cell = new NativeTableCell(
                words.text(reason == null ? "coverage.unaccounted" : "coverage.reason." + reason.code()));
        cell.setClassName(reason == null ? "unaccounted" : "aside");
        return cell;
    }
}
