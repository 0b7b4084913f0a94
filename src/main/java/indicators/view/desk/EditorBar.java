package indicators.view.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import indicators.briefing.Briefing;
import indicators.briefing.Deck;
import indicators.briefing.Edit;
import indicators.view.shell.Words;
import java.util.function.Consumer;

/** The bar above the editor: the briefing's name, what was saved, the way back, and the way to the stage. */
final class EditorBar extends Header {

    private final Words words;
    private final Field name;
    private final Span state = new Span();
    private final NativeButton undo;
    private final NativeButton redo;

    EditorBar(
            String briefing,
            Words words,
            Consumer<Edit> edits,
            Runnable undoing,
            Runnable redoing,
            DeskSheet... sheets) {
        this.words = words;
        setClassName("editor-bar");
        Anchor list = new Anchor("briefings", "‹ " + words.text("desk.title"));
        list.setRouterIgnore(true);
        name = Field.line(words.text("edit.name"), Deck.LONGEST_NAME);
        name.addClassName("briefing-name");
        name.onTyped(typed -> {
            if (!typed.isBlank()) {
                edits.accept(new Edit.Rename(typed));
            }
        });
        state.setClassName("state");
        state.getElement().setAttribute("role", "status");
        undo = new NativeButton(words.text("edit.undo"), click -> undoing.run());
        redo = new NativeButton(words.text("edit.redo"), click -> redoing.run());
        undo.getElement().setAttribute("data-undo", true).setAttribute("aria-keyshortcuts", "Control+Z");
        redo.getElement().setAttribute("data-redo", true).setAttribute("aria-keyshortcuts", "Control+Shift+Z");
        Div tools = new Div(undo, redo);
        tools.setClassName("tools");
        for (DeskSheet sheet : sheets) {
            tools.add(sheet.opener());
        }
        Anchor present = new Anchor("b/" + briefing + "/present", words.text("edit.present"));
        present.setRouterIgnore(true);
        present.setClassName("present");
        tools.add(present);
        H1 heading = new H1(words.text("edit.heading"));
        heading.setClassName("spoken");
        add(list, heading, name, state, tools);
    }

    void show(Briefing briefing) {
        name.setValue(briefing.deck().name());
        state.setText(
                words.text("edit.saved", Integer.toString(briefing.version().number())));
        undo.setEnabled(briefing.version().undoTo() != null);
        redo.setEnabled(briefing.version().redoTo() != null);
    }

    /** Says what went otherwise than wished. */
    void say(String message) {
        state.setText(message);
    }
}
