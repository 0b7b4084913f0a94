package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import indicators.briefing.Briefing;
import indicators.view.shell.Words;
import java.util.Locale;

/** The stage in the browser: shows the slides served under its source, leads those who follow, or follows. */
@Tag("briefing-stage")
@JsModule("./stage.ts")
final class StagePane extends Component {

    /** What one does at the stage: lead those who follow, follow, or look for oneself. */
    enum Role {
        PRESENTER,
        /** Leads as well, from a window of its own that the audience does not see. */
        SPEAKER,
        FOLLOWER,
        VIEWER
    }

    /**
     * @param briefing whose slides are shown, in the language and the theme that its deck says
     * @param words of everything around the slides
     */
    StagePane(Briefing briefing, Role role, Words words) {
        getElement()
                .setAttribute("src", Stages.source(briefing, briefing.deck().language()))
                .setAttribute("data-steps", "b/" + briefing.id() + "/steps")
                .setAttribute(
                        "data-version", Integer.toString(briefing.version().number()))
                .setAttribute("data-theme", briefing.deck().theme().name().toLowerCase(Locale.ROOT))
                .setAttribute("data-role", role.name().toLowerCase(Locale.ROOT))
                .setAttribute("data-followers", words.text("stage.followers"))
                .setAttribute("data-lost", words.text("stage.lost"))
                .setAttribute("data-away", words.text("stage.away"))
                .setAttribute("data-back", words.text("stage.joined"))
                .setAttribute("data-full", words.text("stage.full"))
                .setAttribute("data-blocked", words.text("speaker.blocked"))
                .setAttribute("data-not-yours", words.text("speaker.not-yours"))
                .setAttribute("data-failed", words.text("stage.failed"))
                .setAttribute("data-retry", words.text("board.retry"));
    }
}
