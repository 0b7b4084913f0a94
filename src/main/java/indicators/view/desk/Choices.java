package indicators.view.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.view.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few values, one of which is in force. The buttons stay while the values do, and with them the keyboard's place. */
final class Choices<T> extends Div {

    private final transient Function<T, String> labels;
    private final transient Consumer<T> chosen;
    private final Div buttons = new Div();
    private transient List<T> possible = List.of();

    /**
     * @param labels key of the words on each
     * @param chosen told which is wished for
     */
    Choices(String label, Words words, Function<T, String> labels, Consumer<T> chosen) {
        this.labels = value -> words.text(labels.apply(value));
        this.chosen = chosen;
        setClassName("choices");
        Paragraph name = new Paragraph(words.text(label));
        name.setClassName("field-label");
        buttons.setClassName("segments");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text(label));
        add(name, buttons);
    }

    void show(List<T> values, T inForce) {
        if (!values.equals(possible)) {
            possible = List.copyOf(values);
            buttons.removeAll();
            values.forEach(value -> buttons.add(new NativeButton(labels.apply(value), click -> chosen.accept(value))));
        }
        List<NativeButton> all = new ArrayList<>();
        buttons.getChildren().map(NativeButton.class::cast).forEach(all::add);
        for (int at = 0; at < all.size(); at++) {
            boolean pressed = possible.get(at).equals(inForce);
            all.get(at).getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }
}
