package indicators.view.desk;

import com.vaadin.flow.component.Component;
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

/** What can be set on the slide in hand and on the whole briefing, and, locked, what cannot. */
final class Properties extends Aside {

    private final Words words;
    private final Consumer<Edit> edits;
    private final Field title;
    private final Field subtitle;
    private final Div picture = group("choices");
    private final Div locked = group("locked");
    private final Div deeds = group("deeds");
    private final Div language = group("choices");
    private final Div theme = group("choices");
    private int slide;

    Properties(Words words, Consumer<Edit> edits) {
        this.words = words;
        this.edits = edits;
        setClassName("properties");
        getElement().setAttribute("aria-label", words.text("edit.properties"));
        title = Field.line(words.text("edit.title"), OwnWords.LONGEST_TITLE);
        subtitle = Field.line(words.text("edit.subtitle"), OwnWords.LONGEST_SUBTITLE);
        title.onTyped(typed -> edits.accept(new Edit.Title(slide, typed)));
        subtitle.onTyped(typed -> edits.accept(new Edit.Subtitle(slide, typed)));
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
        slide = inHand.id();
        Deck deck = briefing.deck();
        title.setPlaceholder(pictures.shownName(inHand));
        title.setValue(inHand.words().title());
        title.setHint(unstated(pictures, inHand.words().title()));
        subtitle.setValue(inHand.words().subtitle());
        subtitle.setHint(unstated(
                pictures, inHand.words().subtitle() + " " + inHand.words().text()));
        showDeeds(deck, inHand);
        showPicture(inHand, pictures);
        showLocked(briefing, pictures.excerpts(inHand));
        choices(
                language,
                "edit.language",
                Arrays.asList(SlideLanguage.values()),
                deck.language(),
                one -> "edit.language." + one.tag(),
                Edit.Speak::new);
        choices(
                theme,
                "edit.theme",
                Arrays.asList(Deck.Theme.values()),
                deck.theme(),
                one -> "bar.theme." + one.name().toLowerCase(Locale.ROOT),
                Edit.Paint::new);
    }

    private String unstated(SlidePictures pictures, String own) {
        List<String> numbers = pictures.unstated(own);
        return numbers.isEmpty() ? "" : words.text("edit.unstated", String.join(", ", numbers));
    }

    private void showDeeds(Deck deck, Slide inHand) {
        int place = deck.place(inHand.id());
        deeds.removeAll();
        deeds.add(
                deed("up", place > 0, new Edit.Move(slide, place - 1)),
                deed("down", place < deck.slides().size() - 1, new Edit.Move(slide, place + 1)),
                deed(inHand.leftOut() ? "take-in" : "leave-out", true, new Edit.LeaveOut(slide, !inHand.leftOut())),
                deed("duplicate", true, new Edit.Duplicate(slide)));
        if (deck.mayRemove(inHand)) {
            deeds.add(deed("remove", true, new Edit.Remove(slide)));
        }
    }

    private NativeButton deed(String name, boolean possible, Edit edit) {
        NativeButton button = new NativeButton(words.text("edit." + name), click -> edits.accept(edit));
        button.setEnabled(possible);
        return button;
    }

    private void showPicture(Slide inHand, SlidePictures pictures) {
        List<Slide.Picture> possible = pictures.card(inHand)
                .map(card -> Shown.choices(pictures.parts().board(), card))
                .orElse(List.of());
        picture.setVisible(possible.size() > 1);
        choices(
                picture,
                "edit.picture",
                possible,
                inHand.picture(),
                one -> "edit.picture." + one.name().toLowerCase(Locale.ROOT),
                chosen -> new Edit.Draw(slide, chosen));
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

    private interface Choosing<T> {
        Edit edit(T chosen);
    }

    private <T> void choices(
            Div group,
            String label,
            List<T> possible,
            T inForce,
            java.util.function.Function<T, String> key,
            Choosing<T> choosing) {
        group.removeAll();
        Paragraph name = new Paragraph(words.text(label));
        name.setClassName("field-label");
        Div buttons = group("segments");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text(label));
        for (T one : possible) {
            NativeButton button =
                    new NativeButton(words.text(key.apply(one)), click -> edits.accept(choosing.edit(one)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one.equals(inForce)));
            buttons.add(button);
        }
        group.add(name, buttons);
    }

    private static Div group(String name, Component... parts) {
        Div group = new Div(parts);
        group.setClassName(name);
        return group;
    }
}
