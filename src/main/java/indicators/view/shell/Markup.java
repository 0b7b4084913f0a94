package indicators.view.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Parts of a screen as HTML, made once and shared: what is the same for every session need not be a component tree in
 * each of them. Flow's own serialisation escapes texts and attributes.
 *
 * @param html well-formed HTML without scripts
 */
public record Markup(String html) {

    /** The markup of these parts, which must not be attached to a UI. */
    public static Markup of(Component... parts) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        for (Component part : parts) {
            document.body().appendChild(ElementUtil.toJsoup(document, part.getElement()));
        }
        return new Markup(document.body().html());
    }

    /** The markup as a node of a page that is being built, taken over as it is. */
    public DataNode node() {
        return new DataNode(html);
    }
}
