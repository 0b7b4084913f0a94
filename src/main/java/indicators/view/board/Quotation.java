package indicators.view.board;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words of a document, verbatim, in its own language. */
@Tag("blockquote")
final class Quotation extends HtmlContainer {

    Quotation(String language) {
        getElement().setAttribute("lang", language);
    }
}
