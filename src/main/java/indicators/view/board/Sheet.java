package indicators.view.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import indicators.view.shell.Words;

/** A modal sheet over the board: the browser's own dialog, so that focus and Esc behave. */
@Tag("dialog")
class Sheet extends HtmlContainer {

    Sheet(String name, String heading, Words words, Component... content) {
        setClassName("sheet sheet-" + name);
        getElement().setAttribute("data-sheet", name).setAttribute("aria-labelledby", "sheet-" + name);
        H2 title = new H2(heading);
        title.setId("sheet-" + name);
        NativeButton close = new NativeButton("×");
        close.getElement().setAttribute("data-action", "close").setAttribute("aria-label", words.text("sheet.close"));
        add(new Header(title, close));
        add(content);
    }
}
