package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import indicators.view.shell.Words;

/** The stage in the browser: shows the slides served under its source, and is steered there alone. */
@Tag("briefing-stage")
@JsModule("./briefing-stage.ts")
final class StagePane extends Component {

    StagePane(String source, Words words) {
        getElement()
                .setAttribute("src", source)
                .setAttribute("data-failed", words.text("stage.failed"))
                .setAttribute("data-retry", words.text("board.retry"));
    }
}
