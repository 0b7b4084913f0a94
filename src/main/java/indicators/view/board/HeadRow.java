package indicators.view.board;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import indicators.view.shell.Words;

/** The first row of a table: a header cell for each column. */
final class HeadRow extends NativeTableRow {

    /** @param keys keys of the columns' names */
    HeadRow(Words words, String... keys) {
        for (String key : keys) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(key));
            cell.getElement().setAttribute("scope", "col");
            add(cell);
        }
    }

    /** The header cell that names a row. */
    static NativeTableHeaderCell ofRow(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
