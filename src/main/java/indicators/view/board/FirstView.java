package indicators.view.board;

import indicators.view.shell.Markup;
import indicators.view.shell.TopBar;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The board within the first response: text and pictures stand before any script has run. When the program has started
 * in the browser, its pane takes these nodes over instead of asking for them, and the stand-in bar goes.
 *
 * @param bar a bar without listeners, as a picture of the live one
 * @param source the address the markup has of its own
 * @param figure the figure to be lit, or null
 * @param markup the board
 */
record FirstView(TopBar bar, String source, @Nullable String figure, Markup markup) {

    /** Puts the board into the page. */
    void addTo(Document page) {
        Element pane = new Element("indicator-board").attr("src", source);
        if (figure != null) {
            pane.attr("figure", figure);
        }
        pane.appendChild(markup.node());
        Element app = new Element("div").attr("id", "first-view").attr("class", "app");
        app.appendChild(Markup.of(bar).node()).appendChild(pane);
        page.body().prependChild(app);
    }
}
