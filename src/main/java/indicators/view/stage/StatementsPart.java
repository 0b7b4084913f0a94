package indicators.view.stage;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import indicators.chart.Statement;
import java.util.List;

/** The slide of the claims without a number, each beside the words that make it. */
final class StatementsPart {

    private StatementsPart() {}

    static void addTo(HtmlContainer slide, SlideParts parts, OwnPart own) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("subject", "relation", "benchmark", "words")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(parts.words().text("statements." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (Statement statement : parts.board().statements()) {
            int lines = statement.lines().size();
            for (int at = 0; at < lines; at++) {
                Statement.Line line = statement.lines().get(at);
                NativeTableRow row = new NativeTableRow(
                        SlideParts.lines(new NativeTableCell(), line.subject()),
                        SlideParts.lines(new NativeTableCell(), line.relation()),
                        SlideParts.lines(new NativeTableCell(), line.benchmark()));
                if (at == 0) {
                    NativeTableCell quote = parts.verbatim(new NativeTableCell(), statement.words());
                    quote.setClassName("quote");
                    quote.getElement().setAttribute("rowspan", Integer.toString(lines));
                    row.add(quote);
                }
                table.getBody().add(row);
            }
        }
        Div top = new Div();
        own.addHeading(top, parts.words().text("board.statements"));
        slide.add(top, table);
    }
}
