package indicators.view.desk;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.view.shell.Words;
import java.util.function.Supplier;

/**
 * The addresses of a briefing and what each lets one do. The one that lets others edit is shown only when asked for.
 */
final class LinksSheet extends DeskSheet {

    private final Words words;
    private final String briefing;
    private final Div secret = new Div();

    /**
     * @param known the secret this browser was told; empty if it holds the briefing without one
     * @param renew makes another, which ends the one before
     */
    LinksSheet(String briefing, String known, Words words, Supplier<String> renew) {
        super("links", words);
        this.words = words;
        this.briefing = briefing;
        add(link("look", "b/" + briefing + "/present"), link("follow", "b/" + briefing + "/follow"), secret);
        secret.setClassName("secret");
        NativeButton again = new NativeButton(words.text("edit.link.renew"), click -> showSecret(renew.get()));
        NativeButton show = new NativeButton(words.text("edit.link.show"), click -> showSecret(known));
        show.setVisible(!known.isEmpty());
        Paragraph warning = new Paragraph(words.text("edit.link.secret.what"));
        Div asks = new Div(show, again);
        asks.setClassName("deeds");
        add(warning, asks);
    }

    private void showSecret(String told) {
        secret.removeAll();
        secret.add(link("secret", "b/" + briefing + "/key/" + told));
    }

    private Div link(String name, String path) {
        Div label = new Div(words.text("edit.link." + name));
        label.setClassName("field-label");
        HtmlComponent address = new HtmlComponent("web-address");
        address.setClassName("address");
        address.getElement().setAttribute("path", path);
        NativeButton copy = new NativeButton(words.text("edit.link.copy"));
        copy.getElement()
                .setAttribute("data-copies", path)
                .setAttribute("data-copied", words.text("copy.done"))
                .setAttribute("data-copy-failed", words.text("copy.failed"))
                .setAttribute("aria-label", words.text("edit.link.copy.of", words.text("edit.link." + name)));
        Div link = new Div(label, new Div(address, copy));
        link.setClassName("link");
        return link;
    }
}
