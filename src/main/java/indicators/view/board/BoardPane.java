package indicators.view.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import indicators.view.shell.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The board in the browser. It shows markup that all sessions share, named by its source; links chart and text there,
 * in the same frame; and tells the server afterwards which figure was chosen.
 */
@Tag("indicator-board")
@JsModule("./indicator-board.ts")
public final class BoardPane extends Component {

    private int visits;

    /** Shows the board served under this address. */
    void setSource(String source) {
        getElement().setAttribute("src", source);
    }

    /** Sets what the pane says where the board cannot be had. */
    void setWords(Words words) {
        getElement()
                .setAttribute("data-failed", words.text("board.failed"))
                .setAttribute("data-retry", words.text("board.retry"));
    }

    /**
     * Lights what the address names; null for nothing. Each call counts as a visit, so that the browser follows it even
     * if it names what was named before, and what was chosen in the browser since is not undone by a late answer.
     */
    void visit(@Nullable String figure, @Nullable String claim) {
        visits++;
        getElement()
                .setPropertyJson(
                        "visit",
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("number", visits)
                                .put("figure", figure == null ? "" : figure)
                                .put("claim", claim == null ? "" : claim));
    }

    Registration addChooseListener(ComponentEventListener<ChooseEvent> listener) {
        return addListener(ChooseEvent.class, listener);
    }

    /** A figure was chosen in the browser, or none any more. */
    @DomEvent("figure-chosen")
    public static final class ChooseEvent extends ComponentEvent<BoardPane> {

        private final String figure;

        public ChooseEvent(BoardPane source, boolean fromClient, @EventData("event.detail.key") String figure) {
            super(source, fromClient);
            this.figure = figure;
        }

        /** The figure's id as the browser sent it: not to be trusted; empty for none. */
        public String figure() {
            return figure;
        }
    }
}
