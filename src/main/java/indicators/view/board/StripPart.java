package indicators.view.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Card;
import indicators.chart.Excerpt;
import indicators.document.Document;
import indicators.view.reader.Quotation;
import indicators.view.shell.ActionButton;
import indicators.view.shell.Words;

/** The paper strip of a card: the sentence that states its figures, verbatim, and what leads on from it. */
final class StripPart extends Div {

    private final Document document;
    private final Words words;
    private final Addresses addresses;

    StripPart(Card card, Document document, Words words) {
        this.document = document;
        this.words = words;
        this.addresses = new Addresses(document.id());
        setClassName("strip");
        card.excerpts().forEach(this::addExcerpt);
        if (!card.note().isEmpty()) {
            Paragraph note = new Paragraph(card.note());
            note.setClassName("no-picture");
            add(note);
        }
        add(foot(card));
    }

    private void addExcerpt(Excerpt excerpt) {
        add(Quotation.of(document, excerpt, addresses::figure));
        if (!excerpt.translation().isEmpty()) {
            Span label = new Span(words.text("card.translation"));
            label.setClassName("translation-label");
            Paragraph translation = new Paragraph(label, new Span(excerpt.translation()));
            translation.setClassName("translation");
            add(translation);
        }
    }

    private Footer foot(Card card) {
        Footer foot = new Footer();
        card.excerpts().stream().findFirst().ifPresent(excerpt -> {
            String figure = card.rows().getFirst().figure();
            Anchor passage = new Anchor(
                    addresses.figure(figure),
                    words.text("card.paragraph", Integer.toString(excerpt.paragraph())) + " ›");
            passage.setRouterIgnore(true);
            passage.setClassName("passage");
            passage.getElement().setAttribute("data-figure", figure);
            foot.add(passage);
        });
        foot.add(
                new ActionButton("table", words.text("card.table"), words.text("card.table.of", card.name())).unfolds(),
                new ActionButton("cite", words.text("card.cite"), words.text("card.cite.of", card.name()))
                        .opensDialog());
        return foot;
    }
}
