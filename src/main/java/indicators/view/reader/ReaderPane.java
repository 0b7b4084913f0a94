package indicators.view.reader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.view.shell.ActionButton;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The reader: the full text beside the board, its place in it, the way from figure to figure, and a figure's details. */
public final class ReaderPane extends Aside {

    /**
     * @param address the link that shows the board with the figure of this id lit
     * @param details what can be docked under the text, one for each figure
     */
    public ReaderPane(
            Findings findings, UnaryOperator<String> address, List<? extends Component> details, Words words) {
        setClassName("reader");
        getElement().setAttribute("data-reader", true).setAttribute("aria-labelledby", "reader-title");
        H2 title = new H2(words.text("reader.title"));
        title.setId("reader-title");
        String total = Integer.toString(findings.figures().size());
        Span place = new Span(words.text("reader.figures", total));
        place.setClassName("place");
        place.getElement()
                .setAttribute("data-rest", words.text("reader.figures", total))
                .setAttribute("data-place", words.text("reader.place", "{n}", total));
        add(new Header(
                title,
                place,
                new ActionButton("previous", "‹", words.text("reader.previous")),
                new ActionButton("next", "›", words.text("reader.next")),
                new ActionButton("close-reader", "×", words.text("reader.close"))));
        Div scroller = new Div(new TextPane(findings.document(), positions(findings), findings.claims(), address));
        scroller.setClassName("reader-scroll");
        scroller.getElement()
                .setAttribute("data-scroll", "reader")
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("reader.title"));
        Div dock = new Div();
        dock.setClassName("dock");
        dock.getElement().setAttribute("hidden", true);
        Div actions = new Div(
                new ActionButton("copy", words.text("detail.copy"), words.text("detail.copy")),
                new ActionButton("copy-link", words.text("detail.link"), words.text("detail.link")),
                new ActionButton("cite", words.text("card.cite"), words.text("card.cite")));
        actions.setClassName("dock-actions");
        dock.add(new ActionButton("close-detail", "×", words.text("detail.close")));
        details.forEach(dock::add);
        dock.add(actions);
        add(scroller, dock);
    }

    private static Map<indicators.text.Span, String> positions(Findings findings) {
        return findings.figures().stream()
                .collect(Collectors.toMap(figure -> figure.selector().position(), Figure::id));
    }
}
