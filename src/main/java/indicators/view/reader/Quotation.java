package indicators.view.reader;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import indicators.chart.Excerpt;
import indicators.chart.Run;
import indicators.document.Document;
import java.util.function.UnaryOperator;

/** Words of a document, verbatim, in its own language. */
@Tag("blockquote")
public final class Quotation extends HtmlContainer {

    /** @param language BCP 47 tag of the document's language */
    public Quotation(String language) {
        getElement().setAttribute("lang", language);
    }

    /**
     * A sentence with its figures marked.
     *
     * @param address the link that shows the board with the figure of this id lit
     */
    public static Quotation of(Document document, Excerpt excerpt, UnaryOperator<String> address) {
        Quotation quotation = new Quotation(document.language());
        Prose prose = new Prose(document.text().verbatim());
        int at = excerpt.span().start();
        for (Run run : excerpt.runs()) {
            int end = at + run.text().length();
            String figure = run.figure();
            if (figure == null) {
                prose.add(quotation, at, end);
            } else {
                quotation.add(new FigureMark(figure, address.apply(figure), run.text()));
            }
            at = end;
        }
        return quotation;
    }
}
