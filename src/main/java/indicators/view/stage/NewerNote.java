package indicators.view.stage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import indicators.briefing.Changes;
import indicators.chart.Board;
import indicators.figure.Figures;
import indicators.figure.Findings;
import indicators.view.shell.Words;
import java.util.Optional;

/** Says that the data set has moved on since a briefing was frozen, and what has changed. */
public final class NewerNote extends Div {

    private NewerNote() {
        setClassName("newer");
        getElement().setAttribute("role", "note");
    }

    /** The note, or nothing if the data set is still as the briefing shows it. */
    public static Optional<NewerNote> of(Board frozen, Figures figures, Words words) {
        Optional<Findings> now = figures.of(frozen.document().id());
        if (now.filter(findings ->
                        findings.document().version().equals(frozen.document().version()))
                .isPresent()) {
            return Optional.empty();
        }
        NewerNote note = new NewerNote();
        if (now.isEmpty()) {
            note.add(new Paragraph(words.text("newer.gone")));
        } else {
            note.list(Changes.between(frozen, Board.of(now.get(), frozen.language())), frozen, words);
        }
        return Optional.of(note);
    }

    private void list(Changes changes, Board frozen, Words words) {
        Anchor board = new Anchor("d/" + frozen.document().id(), words.text("newer.board"));
        board.setRouterIgnore(true);
        add(new Paragraph(new Span(words.text("newer.exists")), new Span(" "), board));
        UnorderedList list = new UnorderedList();
        for (Changes.Line line : changes.lines()) {
            list.add(new ListItem(words.text(
                    "newer.line", line.name(), orNothing(line.before(), words), orNothing(line.now(), words))));
        }
        if (changes.lines().isEmpty()) {
            list.add(new ListItem(words.text("newer.values.same")));
        }
        add(list);
    }

    private static String orNothing(String value, Words words) {
        return value.isEmpty() ? words.text("newer.nothing") : value;
    }
}
