package indicators.view.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import indicators.citation.CitationStyle;
import indicators.citation.CitedFigure;
import indicators.view.shell.Words;

/**
 * What can be taken along of one figure: its number, sentence, link and picture, and its citation in each form. What a
 * button does is {@code frontend/hand-over.ts}'s.
 */
final class HandOverSheet extends Sheet {

    private final CitedFigure figure;
    private final Words words;

    /** @param card code of the card that shows the figure */
    HandOverSheet(CitedFigure figure, String figureAndSentence, String card, Words words) {
        super("cite", words.text("hand.title"), words);
        this.figure = figure;
        this.words = words;
        getElement()
                .setAttribute("data-hand-card", card)
                .setAttribute("data-name", figure.document().id() + "-" + card)
                .setAttribute("data-done", words.text("copy.done"))
                .setAttribute("data-saved", words.text("hand.saved"))
                .setAttribute("data-working", words.text("hand.working"))
                .setAttribute("data-refused", words.text("hand.refused"))
                .setAttribute("data-failed", words.text("hand.failed"))
                .setAttribute("data-source", source());
        add(head());
        add(row(
                words.text("hand.copy"),
                copy("number", words.text("hand.number"), figure.value()),
                copy("sentence", words.text("hand.sentence"), figureAndSentence),
                copy("link", words.text("hand.link"), figure.permalink().toString()),
                button("copy-picture", words.text("hand.picture"))));
        add(row(
                words.text("hand.save"),
                button("png", words.text("hand.png")),
                button("svg", words.text("hand.svg")),
                button("long", words.text("hand.long")),
                button("print", words.text("hand.print"))));
        add(status());
        for (CitationStyle style : CitationStyle.values()) {
            add(citation(style));
        }
    }

    private Paragraph head() {
        Span name = new Span(figure.name());
        name.setClassName("hand-name");
        Span value = new Span(figure.value());
        value.setClassName("hand-value");
        Paragraph head = new Paragraph(name, new Span(figure.reference()), value);
        head.setClassName("hand-figure");
        if (figure.isDerived()) {
            Span mark = new Span(words.text("derived.mark"));
            mark.setClassName("derived-mark");
            head.add(mark, new Span(figure.derived()));
        }
        return head;
    }

    /** What a printed card says of its origin. */
    private String source() {
        var document = figure.document();
        return words.text(
                "hand.source",
                document.speaker(),
                document.title(),
                words.date(document.givenOn()),
                document.publisher(),
                words.date(document.publishedAt().toLocalDate()));
    }

    private static Div row(String heading, Component... buttons) {
        Div row = new Div(new H3(heading));
        row.add(buttons);
        row.setClassName("hand-row");
        return row;
    }

    private static NativeButton button(String action, String label) {
        NativeButton button = new NativeButton(label);
        button.getElement().setAttribute("data-hand", action);
        return button;
    }

    private static NativeButton copy(String what, String label, String text) {
        NativeButton button = button("copy", label);
        button.getElement().setAttribute("data-what", what).setAttribute("data-text", text);
        return button;
    }

    private Div status() {
        Span said = new Span();
        said.getElement().setAttribute("role", "status").setAttribute("data-hand-status", true);
        NativeButton cancel = button("cancel", words.text("hand.cancel"));
        cancel.getElement().setAttribute("hidden", true);
        Div status = new Div(said, cancel);
        status.setClassName("hand-status");
        return status;
    }

    private Section citation(CitationStyle style) {
        String name = style.label().isEmpty() ? words.text("hand.plain") : style.label();
        String text = style.write(figure);
        H3 heading = new H3(name);
        heading.setId("hand-" + style.name());
        Div head = new Div(heading);
        head.setClassName("hand-row");
        NativeButton copy = button("copy-citation", words.text("hand.copy"));
        copy.getElement().setAttribute("aria-label", words.text("hand.copy.of", name));
        head.add(copy);
        if (!style.extension().isEmpty()) {
            NativeButton save = button("save", words.text("hand.save"));
            save.getElement()
                    .setAttribute("data-extension", style.extension())
                    .setAttribute("aria-label", words.text("hand.save.of", name));
            head.add(save);
        }
        Pre citation = new Pre(text);
        citation.getElement().setAttribute("data-citation", style.name()).setAttribute("tabindex", "0");
        Section section = new Section(head, citation);
        section.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        return section;
    }
}
