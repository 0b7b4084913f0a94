package indicators.view.reader;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;

/** A stated figure in the words of its document: marked, and a link that restores the view with it lit. */
@Tag("mark")
public final class FigureMark extends HtmlContainer {

    /**
     * @param figure id of the figure
     * @param address link that shows the board with this figure lit
     * @param words the figure as written
     */
    public FigureMark(String figure, String address, String words) {
        getElement().setAttribute("data-figure", figure);
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        add(link);
    }
}
