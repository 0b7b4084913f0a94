package indicators.view.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/**
 * A labelled field for own words: what is typed is told soon after, and at once when one leaves it. It says with the
 * words whose they are: by the time they arrive, the field may long hold another slide's.
 */
@Tag("label")
final class Field extends HtmlContainer {

    private static final int SOON_MS = 500;
    private static final String OF = "element.dataset.of";
    private static final String VALUE = "element.value";

    private final Element input;
    private final Paragraph hint = new Paragraph();
    private int of;
    private String told = "";

    /** Told what was typed. */
    interface Typed {

        /** @param of id of the slide whose words they are; 0 where there is only one to whom they can belong */
        void typed(int of, String words);
    }

    /**
     * @param tag {@code input} or {@code textarea}
     * @param longest most characters
     */
    private Field(String tag, String label, int longest) {
        setClassName("field");
        Element name = new Element("span").setText(label);
        name.setAttribute("class", "field-label");
        input = new Element(tag).setAttribute("maxlength", Integer.toString(longest));
        hint.setClassName("field-hint");
        getElement().appendChild(name, input, hint.getElement());
        show(0, "");
    }

    static Field line(String label, int longest) {
        return new Field("input", label, longest);
    }

    static Field lines(String label, int longest) {
        return new Field("textarea", label, longest);
    }

    void setPlaceholder(String words) {
        input.setAttribute("placeholder", words);
    }

    void setValue(String words) {
        setValue(0, words);
    }

    /** Shows words that were stored; what is being typed is left alone if it is the same. */
    void setValue(int whose, String words) {
        if (whose != of || !words.equals(told.strip())) {
            show(whose, words);
        }
    }

    private void show(int whose, String words) {
        of = whose;
        told = words;
        input.setAttribute("data-of", Integer.toString(whose));
        input.setProperty("value", words);
    }

    void setHint(String words) {
        hint.setText(words);
    }

    void focus() {
        input.executeJs("this.focus();this.select()");
    }

    void onTyped(Consumer<String> listener) {
        onTyped((whose, words) -> listener.accept(words));
    }

    void onTyped(Typed listener) {
        input.addEventListener("input", event -> tell(event, listener))
                .synchronizeProperty("value")
                .addEventData(OF)
                .addEventData(VALUE)
                .debounce(SOON_MS, DebouncePhase.TRAILING);
        input.addEventListener("change", event -> tell(event, listener))
                .synchronizeProperty("value")
                .addEventData(OF)
                .addEventData(VALUE);
    }

    private void tell(DomEvent event, Typed listener) {
        int whose = Integer.parseInt(event.getEventData().get(OF).asString());
        String words = event.getEventData().get(VALUE).asString();
        if (whose != of) {
            // The browser was still to be told of the other words: they stand.
            input.setProperty("value", told);
            listener.typed(whose, words);
        } else if (!words.equals(told)) {
            told = words;
            listener.typed(whose, words);
        }
    }
}
