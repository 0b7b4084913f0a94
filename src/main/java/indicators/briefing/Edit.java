package indicators.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change of a deck. None can touch what is frozen: a slide names what it shows, and an edit moves, hides or repeats
 * slides and sets the presenter's own words.
 */
public sealed interface Edit {

    record Rename(String name) implements Edit {}

    record Speak(SlideLanguage language) implements Edit {}

    record Paint(Deck.Theme theme) implements Edit {}

    /** @param to place among all slides, from 0; beyond either end, the end */
    record Move(int slide, int to) implements Edit {}

    record LeaveOut(int slide, boolean out) implements Edit {}

    record Duplicate(int slide) implements Edit {}

    /** A new text slide after this one. */
    record AddText(int slide) implements Edit {}

    /** Takes a text slide or a duplicate away for good; others can only be left out. */
    record Remove(int slide) implements Edit {}

    record Title(int slide, String title) implements Edit {}

    record Subtitle(int slide, String subtitle) implements Edit {}

    record Body(int slide, String text) implements Edit {}

    record Notes(int slide, String notes) implements Edit {}

    record Draw(int slide, Slide.Picture picture) implements Edit {}

    /** Id of the slide that is edited; 0 if it is the deck as a whole. */
    default int slide() {
        return 0;
    }

    /** Whether it continues one of the same kind on the same slide, as letters typed one after the other do. */
    default boolean isTyping() {
        return this instanceof Title
                || this instanceof Subtitle
                || this instanceof Body
                || this instanceof Notes
                || this instanceof Rename;
    }

    /** @throws IllegalArgumentException if the deck has no such slide, or would not be one any more */
    default Deck apply(Deck deck) {
        return switch (this) {
            case Rename(String name) -> deck.withName(name.strip());
            case Speak(SlideLanguage language) -> deck.in(language);
            case Paint(Deck.Theme theme) -> deck.in(theme);
            case Move(int slide, int to) -> moved(deck, slide, to);
            case LeaveOut(int slide, boolean out) -> changed(deck, slide, one -> one.leaveOut(out));
            case Duplicate(int slide) -> inserted(deck, slide, deck.slides().get(place(deck, slide)));
            case AddText(int slide) -> inserted(deck, slide, Slide.plain(slide, Slide.Kind.TEXT, ""));
            case Remove(int slide) -> removed(deck, slide);
            case Title(int slide, String title) -> reworded(deck, slide, words -> words.withTitle(title.strip()));
            case Subtitle(int slide, String subtitle) ->
                reworded(deck, slide, words -> words.withSubtitle(subtitle.strip()));
            case Body(int slide, String text) -> reworded(deck, slide, words -> words.withText(text.strip()));
            case Notes(int slide, String notes) -> reworded(deck, slide, words -> words.withNotes(notes.strip()));
            case Draw(int slide, Slide.Picture picture) -> changed(deck, slide, one -> one.withPicture(picture));
        };
    }

    private static int place(Deck deck, int slide) {
        int place = deck.place(slide);
        if (place < 0) {
            throw new IllegalArgumentException("The briefing has no slide " + slide);
        }
        return place;
    }

    private static Deck changed(Deck deck, int slide, UnaryOperator<Slide> change) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        int place = place(deck, slide);
        slides.set(place, change.apply(slides.get(place)));
        return deck.with(slides);
    }

    private static Deck reworded(Deck deck, int slide, UnaryOperator<OwnWords> change) {
        return changed(deck, slide, one -> one.withWords(change.apply(one.words())));
    }

    private static Deck moved(Deck deck, int slide, int to) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        Slide moving = slides.remove(place(deck, slide));
        slides.add(Math.clamp(to, 0, slides.size()), moving);
        return deck.with(slides);
    }

    private static Deck inserted(Deck deck, int after, Slide slide) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        int id = 1 + slides.stream().mapToInt(Slide::id).max().orElse(0);
        slides.add(place(deck, after) + 1, slide.withId(id));
        return deck.with(slides);
    }

    private static Deck removed(Deck deck, int slide) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        Slide going = slides.remove(place(deck, slide));
        if (!deck.mayRemove(going)) {
            throw new IllegalArgumentException("Slide " + slide + " is the only one of its kind: leave it out instead");
        }
        return deck.with(slides);
    }
}
