package indicators.view.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A labelled field for own words: what is typed is told soon after, and at once when one leaves it. */
@Tag("label")
final class Field extends HtmlContainer {

    private static final int SOON_MS = 500;

    private final Element input;
    private final Paragraph hint = new Paragraph();
    private String told = "";

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

    /** Shows words that were stored; what is being typed is left alone if it is the same. */
    void setValue(String words) {
        if (!words.equals(told.strip())) {
            told = words;
            input.setProperty("value", words);
        }
    }

    void setHint(String words) {
        hint.setText(words);
    }

    void focus() {
        input.executeJs("this.focus();this.select()");
    }

    void onTyped(Consumer<String> listener) {
        input.addPropertyChangeListener("value", "input", event -> tell(listener))
                .debounce(SOON_MS, DebouncePhase.TRAILING);
        input.addPropertyChangeListener("value", "change", event -> tell(listener));
    }

    private void tell(Consumer<String> listener) {
        String now = input.getProperty("value", "");
        if (!now.equals(told)) {
            told = now;
            listener.accept(now);
        }
    }
}
