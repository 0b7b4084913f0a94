package indicators.view.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import indicators.briefing.Edit;
import indicators.briefing.OwnWords;
import indicators.briefing.Slide;
import indicators.view.shell.Words;
import java.util.function.Consumer;

/** The slide in hand, large, and the speaker's notes to it. */
@Tag("section")
final class Workbench extends HtmlContainer {

    private final SlidePicture picture = new SlidePicture();
    private final Field text;
    private final Field notes;

    Workbench(Words words, Consumer<Edit> edits) {
        setClassName("workbench");
        getElement().setAttribute("aria-label", words.text("edit.preview"));
        text = Field.lines(words.text("edit.body"), OwnWords.LONGEST_TEXT);
        notes = Field.lines(words.text("edit.notes"), OwnWords.LONGEST_NOTES);
        notes.addClassName("notes");
        notes.setPlaceholder(words.text("edit.notes.hint"));
        text.onTyped((slide, typed) -> edits.accept(new Edit.Body(slide, typed)));
        notes.onTyped((slide, typed) -> edits.accept(new Edit.Notes(slide, typed)));
        add(picture, text, notes);
    }

    void show(Slide inHand, SlidePictures pictures) {
        picture.show(pictures.of(inHand));
        text.setVisible(inHand.kind() == Slide.Kind.TEXT);
        text.setValue(inHand.id(), inHand.words().text());
        notes.setValue(inHand.id(), inHand.words().notes());
    }
}
