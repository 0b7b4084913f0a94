package indicators.view.board;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import indicators.chart.Overview;
import indicators.document.Document;
import indicators.view.shell.ActionButton;
import indicators.view.shell.Words;

/** A picture across the cards of a document. */
final class OverviewArticle extends Article {

    OverviewArticle(Overview overview, Document document, Words words) {
        String key = overview.chart().key();
        H3 name = new H3(overview.name());
        name.setId("overview-" + key);
        setClassName("card overview " + key);
        getElement().setAttribute("data-card", key).setAttribute("aria-labelledby", "overview-" + key);
        add(name, new PicturePart(overview.chart(), overview.derivations(), words));
        if (!overview.note().isEmpty()) {
            add(new RunLine("note", overview.note()));
        }
        ActionButton table =
                new ActionButton("table", words.text("card.table"), words.text("card.table.of", overview.name()));
        ActionButton cite =
                new ActionButton("cite", words.text("card.cite"), words.text("card.cite.of", overview.name()));
        add(
                new Footer(table.unfolds(), cite.opensDialog()),
                new TableTwin(overview.name(), overview.rows(), document, words));
    }
}
