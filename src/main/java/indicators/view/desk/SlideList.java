package indicators.view.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import indicators.briefing.Deck;
import indicators.briefing.Slide;
import indicators.view.shell.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The slides in order, those left out crossed out. The browser tells what one does by pointer and keys: taking a slide in
 * hand, dragging it, Alt and arrows, Delete, D.
 */
@Tag("slide-list")
public final class SlideList extends HtmlContainer {

    private final Words words;
    private final Map<Integer, Item> items = new HashMap<>();
    private List<Integer> order = List.of();

    SlideList(Words words) {
        this.words = words;
        getElement().setAttribute("role", "list").setAttribute("aria-label", words.text("edit.slides"));
    }

    /** Something done with a slide. */
    @DomEvent("slide-do")
    public static final class DoEvent extends ComponentEvent<SlideList> {

        private static final long serialVersionUID = 1L;

        private final String deed;
        private final int slide;
        private final int place;

        /**
         * @param deed {@code select}, {@code move}, {@code leave-out} or {@code duplicate}
         * @param place where to, from 0, for a move
         */
        public DoEvent(
                SlideList source,
                boolean fromClient,
                @EventData("event.detail.deed") String deed,
                @EventData("event.detail.slide") int slide,
                @EventData("event.detail.place") int place) {
            super(source, fromClient);
            this.deed = deed;
            this.slide = slide;
            this.place = place;
        }

        String deed() {
            return deed;
        }

        int slide() {
            return slide;
        }

        int place() {
            return place;
        }
    }

    Registration addDoListener(ComponentEventListener<DoEvent> listener) {
        return addListener(DoEvent.class, listener);
    }

    private static final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final NativeButton button = new NativeButton();
        private final Span number = new Span();
        private final SlidePicture picture = new SlidePicture();

        Item(int id) {
            number.setClassName("slide-number");
            button.add(number);
            getElement().setAttribute("data-id", Integer.toString(id)).setAttribute("draggable", "true");
            add(button, picture);
        }
    }

    /** Shows the deck; only what has changed is told to the browser. */
    void show(Deck deck, int selected, SlidePictures pictures) {
        List<Integer> now = deck.slides().stream().map(Slide::id).toList();
        items.keySet().retainAll(now);
        int presented = 0;
        List<Item> inOrder = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            Item item = items.computeIfAbsent(slide.id(), Item::new);
            presented += slide.leftOut() ? 0 : 1;
            item.number.setText(slide.leftOut() ? words.text("edit.out") : Integer.toString(presented));
            item.picture.show(pictures.of(slide));
            item.setClassName("left-out", slide.leftOut());
            String name = words.text(
                    slide.leftOut() ? "edit.slide.out" : "edit.slide.named",
                    Integer.toString(presented),
                    pictures.name(slide));
            item.button.getElement().setAttribute("aria-label", name);
            item.button.getElement().setAttribute("aria-current", Boolean.toString(slide.id() == selected));
            inOrder.add(item);
        }
        if (!now.equals(order)) {
            removeAll();
            inOrder.forEach(this::add);
            order = now;
        }
    }

    /** Takes the keyboard to a slide that was moved or made. */
    void focus(int slide) {
        Item item = items.get(slide);
        if (item != null) {
            item.button.focus();
        }
    }
}
