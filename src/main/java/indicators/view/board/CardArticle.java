package indicators.view.board;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.document.Document;
import indicators.view.shell.Words;

/** A card: what one document says of one family of indicators, sentence and picture in one glance. */
final class CardArticle extends Article {

    CardArticle(Card card, Document document, Words words) {
        String headingId = "card-" + card.code();
        Chart chart = card.chart();
        setClassName(chart == null ? "card alone" : "card");
        getElement().setAttribute("data-card", card.code()).setAttribute("aria-labelledby", headingId);
        Div body = new Div(new FactsPart(card, headingId));
        body.setClassName("card-body");
        if (chart != null) {
            body.add(new PicturePart(chart, card.derivations(), words));
        }
        body.add(new StripPart(card, document, words));
        add(body, new TableTwin(card.name(), card.rows(), document, words));
    }
}
