package indicators.view.shell;

import com.vaadin.flow.component.html.NativeButton;

/** A button that the board answers in the browser, without the server: opens a table, a sheet, copies a text. */
public final class ActionButton extends NativeButton {

    /**
     * @param action what it does, as {@code frontend/indicator-board.ts} knows it
     * @param label the words on it
     * @param name its name where the words alone do not say what it acts on
     */
    public ActionButton(String action, String label, String name) {
        setText(label);
        getElement().setAttribute("data-action", action);
        if (!name.equals(label)) {
            getElement().setAttribute("aria-label", name);
        }
    }

    /** A button that opens a dialog. */
    public ActionButton opensDialog() {
        getElement().setAttribute("aria-haspopup", "dialog");
        return this;
    }

    /** A button that unfolds what is closed at first. */
    public ActionButton unfolds() {
        getElement().setAttribute("aria-expanded", "false");
        return this;
    }
}
