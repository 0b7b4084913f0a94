package indicators.view.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.briefing.Deck;
import indicators.briefing.Keepers.Kept;
import indicators.view.shell.Words;
import java.time.format.DateTimeFormatter;

/** One briefing on the list: its name, when it was made and edited, and what can be done with it. */
final class KeptItem extends ListItem {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What can be done with a briefing of the list. */
    interface Deeds {
        void rename(Kept kept, String name);

        void duplicate(Kept kept);

        void delete(Kept kept);

        void bringBack(Kept kept);
    }

    private final Kept kept;
    private final Words words;
    private final Deeds deeds;

    KeptItem(Kept kept, Words words, Deeds deeds) {
        this.kept = kept;
        this.words = words;
        this.deeds = deeds;
        getElement().setAttribute("data-briefing", kept.id());
        setClassName("deleted", kept.deleted());
        if (kept.deleted()) {
            addDeleted();
        } else {
            addPresent();
        }
    }

    private void addPresent() {
        Anchor name = link("edit", kept.name());
        name.setClassName("kept-name");
        Paragraph state = new Paragraph(words.text(
                "desk.state",
                kept.madeAt().format(TIME),
                kept.editedAt().format(TIME),
                Integer.toString(kept.versions())));
        state.setClassName("field-hint");
        Anchor present = link("present", words.text("edit.present"));
        NativeButton rename = button("rename", this::askName);
        Div tools = new Div(
                present,
                link("edit", words.text("stage.edit")),
                rename,
                button("duplicate", () -> deeds.duplicate(kept)),
                button("delete", () -> deeds.delete(kept)));
        tools.setClassName("deeds");
        add(new Div(name, state), tools);
    }

    private void addDeleted() {
        Paragraph gone = new Paragraph(words.text("desk.deleted", kept.name()));
        Div tools = new Div(button("undelete", () -> deeds.bringBack(kept)));
        tools.setClassName("deeds");
        add(gone, tools);
    }

    private void askName() {
        removeAll();
        Field name = Field.line(words.text("edit.name"), Deck.LONGEST_NAME);
        name.setValue(kept.name());
        StringBuilder typed = new StringBuilder(kept.name());
        name.onTyped(now -> {
            typed.setLength(0);
            typed.append(now);
        });
        Div tools = new Div(
                button("rename.done", () -> deeds.rename(kept, typed.toString().strip())),
                button("rename.cancel", () -> {
                    removeAll();
                    addPresent();
                }));
        tools.setClassName("deeds");
        add(name, tools);
        name.focus();
    }

    private Anchor link(String view, String label) {
        Anchor link = new Anchor("b/" + kept.id() + "/" + view, label);
        link.setRouterIgnore(true);
        return link;
    }

    private NativeButton button(String deed, Runnable clicked) {
        NativeButton button = new NativeButton(words.text("desk." + deed), click -> clicked.run());
        button.getElement()
                .setAttribute("aria-label", words.text("desk." + deed) + " " + kept.name())
                .setAttribute("data-deed", deed);
        return button;
    }
}
