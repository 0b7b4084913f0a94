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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Briefing;
import indicators.figure.Language;
import indicators.view.shell.Words;
import java.util.Optional;

/**
 * The presenter's own window, in step with the audience's. There is nothing at its address for a browser that does not
 * hold the briefing's secret.
 */
@Route("b/:briefing/speaker")
public final class SpeakerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stages stages;
    private String title = "";

    SpeakerView(Stages stages) {
        this.stages = stages;
        setClassName("speaker-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("briefing").orElse("");
        VaadinRequest request = VaadinService.getCurrentRequest();
        Optional<Briefing> found = stages.find(asked)
                .filter(briefing -> request != null && stages.maySteer(briefing.id(), request.getCookies()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, asked);
            return;
        }
        Language language = Language.of(event.getUI().getLocale());
        Words words = Words.in(language);
        title = words.text("speaker.title") + " · "
                + found.get().content().document().title();
        removeAll();
        add(new Desk("b/" + found.get().id() + "/speaker/" + language.tag() + ".html", words));
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
