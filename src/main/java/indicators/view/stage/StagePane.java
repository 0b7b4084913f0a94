package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import indicators.view.shell.Words;

/** The stage in the browser: shows the slides served under its source, leads those who follow, or follows. */
@Tag("briefing-stage")
@JsModule("./briefing-stage.ts")
final class StagePane extends Component {

    /**
     * @param steps where the presenter's steps come from and go to
     * @param follows whether it shows what the presenter shows, rather than leading
     */
    StagePane(String source, String steps, boolean follows, Words words) {
        getElement()
                .setAttribute("src", source)
                .setAttribute("data-steps", steps)
                .setAttribute("data-role", follows ? "follower" : "presenter")
                .setAttribute("data-followers", words.text("stage.followers"))
                .setAttribute("data-lost", words.text("stage.lost"))
                .setAttribute("data-away", words.text("stage.away"))
                .setAttribute("data-failed", words.text("stage.failed"))
                .setAttribute("data-retry", words.text("board.retry"));
    }
}
