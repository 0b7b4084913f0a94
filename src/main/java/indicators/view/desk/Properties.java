package indicators.view.desk;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.briefing.Briefing;
import indicators.briefing.Deck;
import indicators.briefing.Edit;
import indicators.briefing.OwnWords;
import indicators.briefing.Shown;
import indicators.briefing.Slide;
import indicators.briefing.SlideLanguage;
import indicators.chart.Excerpt;
import indicators.document.Document;
import indicators.view.reader.Quotation;
import indicators.view.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be set on the slide in hand and on the whole briefing, and, locked, what cannot. */
final class Properties extends Aside {

    private final Words words;
    private final Consumer<Edit> edits;
    private final Field title;
    private final Field subtitle;
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton leaveOut;
    private final NativeButton remove;
    private final Choices<Slide.Picture> picture;
    private final Div locked = group("locked");
    private final Choices<SlideLanguage> language;
    private final Choices<Deck.Theme> theme;
    private transient Slide slide;
    private int place;

    Properties(Words words, Consumer<Edit> edits, Slide first) {
        this.words = words;
        this.edits = edits;
        this.slide = first;
        setClassName("properties");
        getElement().setAttribute("aria-label", words.text("edit.properties"));
        up = deed("up", () -> new Edit.Move(slide.id(), place - 1));
        down = deed("down", () -> new Edit.Move(slide.id(), place + 1));
        leaveOut = deed("leave-out", () -> new Edit.LeaveOut(slide.id(), !slide.leftOut()));
        remove = deed("remove", () -> new Edit.Remove(slide.id()));
        title = Field.line(words.text("edit.title"), OwnWords.LONGEST_TITLE);
        subtitle = Field.line(words.text("edit.subtitle"), OwnWords.LONGEST_SUBTITLE);
        title.onTyped((of, typed) -> edits.accept(new Edit.Title(of, typed)));
        subtitle.onTyped((of, typed) -> edits.accept(new Edit.Subtitle(of, typed)));
        picture = new Choices<>(
                "edit.picture",
                words,
                one -> "edit.picture." + one.name().toLowerCase(Locale.ROOT),
                chosen -> edits.accept(new Edit.Draw(slide.id(), chosen)));
        language = new Choices<>(
                "edit.language",
                words,
                one -> "edit.language." + one.tag(),
                chosen -> edits.accept(new Edit.Speak(chosen)));
        theme = new Choices<>(
                "edit.theme",
                words,
                one -> "bar.theme." + one.name().toLowerCase(Locale.ROOT),
                chosen -> edits.accept(new Edit.Paint(chosen)));
        Div deeds = group("deeds");
        deeds.add(up, down, leaveOut, deed("duplicate", () -> new Edit.Duplicate(slide.id())), remove);
        add(
                new H2(words.text("edit.this")),
                deeds,
                title,
                subtitle,
                picture,
                locked,
                new H2(words.text("edit.whole")),
                language,
                theme);
    }

    void show(Briefing briefing, Slide inHand, SlidePictures pictures) {
        slide = inHand;
        Deck deck = briefing.deck();
        place = deck.place(inHand.id());
        up.setEnabled(place > 0);
        down.setEnabled(place < deck.slides().size() - 1);
        leaveOut.setText(words.text(inHand.leftOut() ? "edit.take-in" : "edit.leave-out"));
        remove.setVisible(deck.mayRemove(inHand));
        title.setPlaceholder(pictures.shownName(inHand));
        title.setValue(inHand.id(), inHand.words().title());
        title.setHint(unstated(pictures, inHand.words().title()));
        subtitle.setValue(inHand.id(), inHand.words().subtitle());
        subtitle.setHint(unstated(
                pictures, inHand.words().subtitle() + " " + inHand.words().text()));
        List<Slide.Picture> possible = pictures.card(inHand)
                .map(card -> Shown.choices(pictures.parts().board(), card))
                .orElse(List.of());
        picture.setVisible(possible.size() > 1);
        picture.show(possible, inHand.picture());
        showLocked(briefing, pictures.excerpts(inHand));
        language.show(Arrays.asList(SlideLanguage.values()), deck.language());
        theme.show(Arrays.asList(Deck.Theme.values()), deck.theme());
    }

    private String unstated(SlidePictures pictures, String own) {
        List<String> numbers = pictures.unstated(own);
        return numbers.isEmpty() ? "" : words.text("edit.unstated", String.join(", ", numbers));
    }

    private NativeButton deed(String name, Supplier<Edit> edit) {
        return new NativeButton(words.text("edit." + name), click -> edits.accept(edit.get()));
    }

    private void showLocked(Briefing briefing, List<Excerpt> excerpts) {
        locked.removeAll();
        locked.setVisible(!excerpts.isEmpty());
        Document document = briefing.content().document();
        Paragraph label = new Paragraph(words.text("edit.locked"));
        label.setClassName("field-label");
        Div paper = group("paper-box");
        excerpts.forEach(
                excerpt -> paper.add(Quotation.of(document, excerpt, id -> "d/" + document.id() + "?figure=" + id)));
        Paragraph since = new Paragraph(
                words.text("edit.locked.since", words.date(briefing.madeAt().toLocalDate())));
        since.setClassName("field-hint");
        locked.add(label, paper, since);
    }

    private static Div group(String name) {
        Div group = new Div();
        group.setClassName(name);
        return group;
    }
}
