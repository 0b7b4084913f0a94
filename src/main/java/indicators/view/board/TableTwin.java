package indicators.view.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import indicators.chart.Row;
import indicators.document.Document;
import indicators.text.Span;
import indicators.view.reader.Prose;
import indicators.view.reader.Quotation;
import indicators.view.shell.Words;
import java.util.List;

/** The same figures as a picture's, as a table with their sentences: hidden until asked for. */
final class TableTwin extends Div {

    TableTwin(String caption, List<Row> rows, Document document, Words words) {
        setClassName("twin");
        getElement().setAttribute("hidden", true);
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.getHead().add(new HeadRow(words, "table.figure", "table.reference", "table.value", "table.sentence"));
        rows.forEach(row -> table.getBody().add(line(row, document, words)));
        add(table);
    }

    private static NativeTableRow line(Row row, Document document, Words words) {
        NativeButton value = new NativeButton(row.value());
        value.setClassName("number");
        value.getElement().setAttribute("data-figure", row.figure());
        NativeTableCell valueCell = new NativeTableCell(value);
        valueCell.setClassName("amount");
        if (!row.derived().isEmpty()) {
            Paragraph formula = new Paragraph(words.text("derived.mark") + " " + row.derived());
            formula.setClassName("formula");
            valueCell.add(formula);
        }
        NativeTableCell sentences = new NativeTableCell();
        for (Span sentence : row.sentences()) {
            Quotation quotation = new Quotation(document.language());
            new Prose(document.text().verbatim()).add(quotation, sentence.start(), sentence.end());
            sentences.add(quotation);
        }
        NativeTableRow line = new NativeTableRow();
        line.add(HeadRow.ofRow(row.name()), new NativeTableCell(row.reference()), valueCell, sentences);
        return line;
    }
}
