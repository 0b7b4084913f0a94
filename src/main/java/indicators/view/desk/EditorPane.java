package indicators.view.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import indicators.briefing.Briefings;
import indicators.briefing.Deck;
import indicators.briefing.Edit;
import indicators.briefing.Keepers;
import indicators.briefing.Slide;
import indicators.view.shell.Words;
import java.util.function.Supplier;

/** The editor: slides at the left, the one in hand in the middle, what can be set at the right. */
final class EditorPane extends Div {

    private final transient Editing editing;
    private final Words words;
    private final EditorBar bar;
    private final SlideList list;
    private final Span count = new Span();
    private final Workbench workbench;
    private final Properties properties;
    private transient SlidePictures pictures;

    /** @param secret the one this browser was told for the briefing; empty if none */
    EditorPane(Editing editing, Briefings briefings, Keepers keepers, String secret, Words words) {
        this.editing = editing;
        this.words = words;
        this.pictures = new SlidePictures(editing.briefing());
        String id = editing.briefing().id();
        setClassName("editor-pane");
        list = new SlideList(words);
        list.addDoListener(event -> act(event));
        workbench = new Workbench(words, this::edit);
        properties = new Properties(words, this::edit, editing.slide());
        VersionsSheet versions = new VersionsSheet(
                id, () -> briefings.versions(id), words, version -> change(() -> editing.restore(version)));
        LinksSheet links = new LinksSheet(id, secret, words, () -> keepers.renewSecret(editing.holder()));
        bar = new EditorBar(
                id, words, this::edit, () -> change(editing::undo), () -> change(editing::redo), versions, links);
        NativeButton addText =
                new NativeButton("+ " + words.text("edit.text.add"), click -> edit(new Edit.AddText(hand().id())));
        Div head = new Div(count, addText);
        head.setClassName("slides-head");
        Nav slides = new Nav(head, list);
        slides.setClassName("slides");
        slides.getElement().setAttribute("aria-label", words.text("edit.slides"));
        add(bar, slides, workbench, properties, versions, links);
        show();
    }

    private Slide hand() {
        return editing.slide();
    }

    private void act(SlideList.DoEvent event) {
        int slide = event.slide();
        switch (event.deed()) {
            case "select" -> {
                editing.select(slide);
                show();
            }
            case "move" -> {
                edit(new Edit.Move(slide, event.place()));
                list.focus(slide);
            }
            case "leave-out" -> {
                editing.select(slide);
                if (hand().id() == slide) {
                    edit(new Edit.LeaveOut(slide, !hand().leftOut()));
                }
            }
            case "duplicate" -> {
                edit(new Edit.Duplicate(slide));
                list.focus(hand().id());
            }
            default -> {
                // What no script of ours sends does nothing.
            }
        }
    }

    private void edit(Edit edit) {
        change(() -> editing.edit(edit));
    }

    private void change(Supplier<Editing.Outcome> change) {
        Editing.Outcome outcome = change.get();
        show();
        switch (outcome) {
            case DONE -> {}
            case REFUSED -> bar.say(words.text("edit.refused"));
            case TOO_MANY -> bar.say(words.text("edit.enough"));
            case GONE -> bar.say(words.text("edit.gone"));
        }
    }

    private void show() {
        Deck deck = editing.deck();
        pictures = pictures.of(editing.briefing());
        int presented = deck.presented().size();
        int leftOut = deck.slides().size() - presented;
        count.setText(words.text(
                leftOut == 0 ? "edit.count" : "edit.count.out",
                Integer.toString(presented),
                Integer.toString(leftOut)));
        bar.show(editing.briefing());
        list.show(deck, hand().id(), pictures);
        workbench.show(hand(), pictures);
        properties.show(editing.briefing(), hand(), pictures);
    }
}
