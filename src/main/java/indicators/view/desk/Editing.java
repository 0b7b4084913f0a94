package indicators.view.desk;

import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Deck;
import indicators.briefing.Edit;
import indicators.briefing.Holder;
import indicators.briefing.Slide;
import java.util.function.Supplier;

/**
 * One browser's work on a briefing: what is newest, which slide is in hand, and the edits, each of which is stored as a
 * version at once.
 */
final class Editing {

    /** What came of an edit. */
    enum Outcome {
        DONE,
        /** The edit cannot be; the briefing is as before. */
        REFUSED,
        /** Too many edits within an hour. */
        TOO_MANY,
        /** The briefing is gone. */
        GONE
    }

    private final Briefings briefings;
    private final Allowance allowance;
    private final Holder holder;
    private final String client;
    private Briefing newest;
    private int selected;

    Editing(Briefings briefings, Allowance allowance, Holder holder, String client, Briefing newest) {
        this.briefings = briefings;
        this.allowance = allowance;
        this.holder = holder;
        this.client = client;
        this.newest = newest;
        this.selected = newest.deck().slides().getFirst().id();
    }

    Briefing briefing() {
        return newest;
    }

    Holder holder() {
        return holder;
    }

    Deck deck() {
        return newest.deck();
    }

    /** The slide in hand; if it was taken away, the one in its place. */
    Slide slide() {
        int place = Math.max(0, deck().place(selected));
        return deck().slides().get(place);
    }

    /** Takes a slide in hand; nothing if there is none of this id. */
    void select(int slide) {
        if (deck().place(slide) >= 0) {
            selected = slide;
        }
    }

    Outcome edit(Edit edit) {
        int place = Math.max(0, deck().place(edit.slide()));
        return change(() -> {
            Briefing edited = briefings.edit(holder, edit);
            switch (edit) {
                case Edit.Duplicate duplicate -> selectAt(edited, place + 1);
                case Edit.AddText add -> selectAt(edited, place + 1);
                case Edit.Remove remove -> selectAt(edited, Math.max(0, place - 1));
                default -> select(edit.slide());
            }
            return edited;
        });
    }

    Outcome undo() {
        return change(() -> briefings.undo(holder));
    }

    Outcome redo() {
        return change(() -> briefings.redo(holder));
    }

    Outcome restore(int version) {
        return change(() -> briefings.restore(holder, version));
    }

    private void selectAt(Briefing edited, int place) {
        selected = edited.deck().slides().get(place).id();
    }

    private Outcome change(Supplier<Briefing> change) {
        if (!allowance.take(Allowance.Deed.EDIT, client)) {
            return Outcome.TOO_MANY;
        }
        try {
            newest = change.get();
            if (deck().place(selected) < 0) {
                selected = deck().slides().getFirst().id();
            }
            return Outcome.DONE;
        } catch (IllegalArgumentException cannotBe) {
            return Outcome.REFUSED;
        } catch (IllegalStateException gone) {
            return Outcome.GONE;
        }
    }
}
