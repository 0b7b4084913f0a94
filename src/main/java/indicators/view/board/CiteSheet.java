package indicators.view.board;

import com.vaadin.flow.component.html.Paragraph;
import indicators.view.shell.ActionButton;
import indicators.view.shell.Words;

/** The citation of the active figure, to read and to copy. */
final class CiteSheet extends Sheet {

    CiteSheet(Words words) {
        super("cite", words.text("cite.title"), words);
        Paragraph citation = new Paragraph();
        citation.getElement().setAttribute("data-citation", true);
        add(citation, new ActionButton("copy-citation", words.text("cite.copy"), words.text("cite.copy")));
    }
}
