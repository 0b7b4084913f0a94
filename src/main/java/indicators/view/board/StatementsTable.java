package indicators.view.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import indicators.chart.Statement;
import indicators.document.Document;
import indicators.view.reader.Prose;
import indicators.view.shell.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The claims of a document: who, what is said, against what, and the words that say it, one cell a passage. */
final class StatementsTable extends Div {

    private final Document document;
    private final Words words;
    private final NativeTable table = new NativeTable();

    StatementsTable(List<Statement> statements, Document document, Words words) {
        this.document = document;
        this.words = words;
        setClassName("card statements");
        table.getElement().setAttribute("aria-labelledby", "section-statements");
        table.getHead()
                .add(new HeadRow(
                        words,
                        "statements.subject",
                        "statements.relation",
                        "statements.benchmark",
                        "statements.words"));
        statements.forEach(this::addLines);
        add(table);
    }

    private void addLines(Statement statement) {
        List<Statement.Line> lines = statement.lines();
        for (Statement.Line line : lines) {
            NativeTableRow row = new NativeTableRow(
                    HeadRow.ofRow(line.subject()),
                    new NativeTableCell(line.relation()),
                    new NativeTableCell(line.benchmark()));
            row.getElement().setAttribute("data-claim-row", line.claim());
            if (line == lines.getFirst()) {
                row.addClassName("first");
                NativeTableCell passage = passage(statement);
                passage.getElement().setAttribute("rowspan", Integer.toString(lines.size()));
                row.add(passage);
            }
            table.getBody().add(row);
        }
    }

    private NativeTableCell passage(Statement statement) {
        Anchor link = new Anchor();
        link.setHref(new Addresses(document.id()).board() + "?claim="
                + statement.lines().getFirst().claim());
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("lang", document.language())
                .setAttribute(
                        "data-claims",
                        statement.lines().stream().map(Statement.Line::claim).collect(Collectors.joining(" ")));
        new Prose(document.text().verbatim())
                .add(link, statement.span().start(), statement.span().end());
        Paragraph place = new Paragraph(words.text("card.paragraph", Integer.toString(statement.paragraph())));
        return new NativeTableCell(link, place);
    }
}
