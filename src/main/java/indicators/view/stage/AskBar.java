package indicators.view.stage;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import indicators.view.shell.Words;

/** Where one asks from the stage: an editable combobox at its foot; the answers are found in the browser. */
@Tag("search")
final class AskBar extends HtmlContainer {

    private static final String ANSWERS = "ask-answers";

    AskBar(Words words) {
        setClassName("ask");
        Element input = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", words.text("ask.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", ANSWERS)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "100")
                .setAttribute("placeholder", words.text("ask.placeholder"));
        Div answers = new Div();
        answers.setClassName("ask-answers");
        answers.setId(ANSWERS);
        answers.getElement().setAttribute("role", "listbox").setAttribute("aria-label", words.text("ask.answers"));
        Paragraph hint = new Paragraph(words.text("ask.keys"));
        hint.setClassName("ask-keys");
        Paragraph told = new Paragraph();
        told.setClassName("ask-told");
        told.getElement().setAttribute("role", "status");
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("data-none", words.text("ask.none"))
                .setAttribute("data-try", words.text("ask.try"))
                .setAttribute("data-count", words.text("ask.count"))
                .setAttribute("data-text", words.text("ask.text"))
                .setAttribute("data-away", words.text("ask.away"))
                .appendChild(answers.getElement(), told.getElement(), input, hint.getElement());
    }
}
