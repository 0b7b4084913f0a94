package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import indicators.briefing.Briefing;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import indicators.view.shell.Words;
import java.util.Optional;

/**
 * The presenter's own window, in step with the audience's. There is nothing at its address for who does not hold
 * the briefing. {@code ?version=<n>} shows the notes of an older version.
 */
@Route("b/:briefing/speaker")
public final class SpeakerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stages stages;
    private final transient Keyring keyring;
    private String title = "";

    SpeakerView(Stages stages, Keyring keyring) {
        this.stages = stages;
        this.keyring = keyring;
        setClassName("speaker-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Briefing> found = stages.asked(event)
                .filter(briefing -> keyring.holder(briefing.id()).isPresent());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, event.getLocation().getPath());
            return;
        }
        Words words = Words.in(Language.of(event.getUI().getLocale()));
        title = words.text("speaker.title") + " · " + found.get().deck().name();
        removeAll();
        add(new Desk(
                "b/" + found.get().id() + "/speaker/" + words.language().tag() + ".html?version="
                        + found.get().version().number(),
                words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The window in the browser: fills itself from its source. */
    @Tag("briefing-speaker")
    @JsModule("./stage.ts")
    private static final class Desk extends Component {

        Desk(String source, Words words) {
            getElement()
                    .setAttribute("src", source)
                    .setAttribute("data-failed", words.text("stage.failed"))
                    .setAttribute("data-retry", words.text("board.retry"));
        }
    }
}
