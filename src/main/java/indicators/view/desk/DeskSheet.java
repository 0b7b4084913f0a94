package indicators.view.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import indicators.view.shell.Words;

/** A modal sheet over the desk: the browser's own dialog, opened and closed there. */
@Tag("dialog")
class DeskSheet extends HtmlContainer {

    private final String name;

    DeskSheet(String name, Words words) {
        setClassName("sheet sheet-" + name);
        setId("sheet-" + name);
        this.name = words.text("edit." + name);
        H2 title = new H2(this.name);
        title.setId("title-" + name);
        getElement().setAttribute("aria-labelledby", "title-" + name);
        NativeButton close = new NativeButton("×");
        close.getElement().setAttribute("data-closes", true).setAttribute("aria-label", words.text("sheet.close"));
        add(new Header(title, close));
    }

    /** A button that opens this sheet. */
    NativeButton opener() {
        NativeButton opener = new NativeButton(name);
        opener.getElement().setAttribute("data-opens", getId().orElseThrow()).setAttribute("aria-haspopup", "dialog");
        return opener;
    }
}
