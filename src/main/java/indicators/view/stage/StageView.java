package indicators.view.stage;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.figure.Figures;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import indicators.view.shell.Words;
import java.util.Optional;

/**
 * A briefing, full screen, to present it or to follow who does. {@code ?slide=<n>} in the address is the slide shown; the
 * browser keeps it there. {@code ?version=<n>} shows an older version.
 */
@Route("b/:briefing/present")
@RouteAlias("b/:briefing/follow")
public final class StageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stages stages;
    private final transient Briefings briefings;
    private final transient Allowance allowance;
    private final transient Figures figures;
    private final transient Keyring keyring;
    private String title = "";

    StageView(Stages stages, Briefings briefings, Allowance allowance, Figures figures, Keyring keyring) {
        this.stages = stages;
        this.briefings = briefings;
        this.allowance = allowance;
        this.figures = figures;
        this.keyring = keyring;
        setClassName("stage-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Briefing> found = stages.asked(event);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, event.getLocation().getPath());
            return;
        }
        Briefing briefing = found.get();
        Words words = Words.in(Language.of(event.getUI().getLocale()));
        title = words.text("stage.title", briefing.deck().name());
        removeAll();
        StagePane.Role role = role(event, briefing.id());
        add(new StagePane(briefing, role, words), tools(briefing, role, words));
        NewerNote.of(briefing.content().board(words.language()), figures, words).ifPresent(this::add);
    }

    private StagePane.Role role(BeforeEnterEvent event, String id) {
        if (event.getLocation().getPath().endsWith("/follow")) {
            return StagePane.Role.FOLLOWER;
        }
        return keyring.holder(id).isPresent() ? StagePane.Role.PRESENTER : StagePane.Role.VIEWER;
    }

    private StageTools tools(Briefing briefing, StagePane.Role role, Words words) {
        StageTools tools = StageTools.of(briefing, words);
        if (role == StagePane.Role.PRESENTER) {
            tools.offerEdit(briefing);
        } else {
            tools.offerCopy(() -> copy(tools, briefing, words));
        }
        return tools;
    }

    private void copy(StageTools tools, Briefing briefing, Words words) {
        if (!allowance.take(
                Allowance.Deed.MAKE, VaadinService.getCurrentRequest().getRemoteAddr())) {
            tools.add(new Span(words.text("bar.present.enough")));
            return;
        }
        Briefing.Made copy = briefings.copy(briefing);
        keyring.remember(copy);
        getUI().ifPresent(ui -> ui.getPage().setLocation("b/" + copy.briefing().id() + "/edit"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
