package indicators.view.stage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Briefing;
import indicators.briefing.Changes;
import indicators.chart.Board;
import indicators.figure.Figures;
import indicators.figure.Findings;
import indicators.figure.Language;
import indicators.view.shell.Words;
import java.util.Optional;

/**
 * A briefing, full screen, to present it or to follow who does. {@code ?slide=<n>} in the address is the slide shown; the
 * browser keeps it there.
 */
@Route("b/:briefing/present")
@RouteAlias("b/:briefing/follow")
public final class StageView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Stages stages;
    private final transient Figures figures;
    private String title = "";

    StageView(Stages stages, Figures figures) {
        this.stages = stages;
        this.figures = figures;
        setClassName("stage-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("briefing").orElse("");
        Optional<Briefing> found = stages.find(asked);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, asked);
            return;
        }
        Language language = Language.of(event.getUI().getLocale());
        Words words = Words.in(language);
        title = words.text("stage.title", found.get().content().document().title());
        removeAll();
        String id = found.get().id();
        add(new StagePane(Stages.source(found.get(), language), "b/" + id + "/steps", role(event, id), words));
        add(StageTools.of(found.get(), language, words));
        newer(found.get().content().board(language), words).ifPresent(this::add);
    }

    private StagePane.Role role(BeforeEnterEvent event, String id) {
        if (event.getLocation().getPath().endsWith("/follow")) {
            return StagePane.Role.FOLLOWER;
        }
        VaadinRequest request = VaadinService.getCurrentRequest();
        boolean leads = request != null && stages.maySteer(id, request.getCookies());
        return leads ? StagePane.Role.PRESENTER : StagePane.Role.VIEWER;
    }

    /** Says that the data set has moved on since the briefing was frozen, and what has changed. */
    private Optional<Div> newer(Board frozen, Words words) {
        Optional<Findings> now = figures.of(frozen.document().id());
        if (now.filter(findings ->
                        findings.document().version().equals(frozen.document().version()))
                .isPresent()) {
            return Optional.empty();
        }
        Div note = new Div();
        note.setClassName("newer");
        note.getElement().setAttribute("role", "note");
        if (now.isEmpty()) {
            note.add(new Paragraph(words.text("newer.gone")));
            return Optional.of(note);
        }
        Changes changes = Changes.between(frozen, Board.of(now.get(), frozen.language()));
        Anchor board = new Anchor("d/" + frozen.document().id(), words.text("newer.board"));
        board.setRouterIgnore(true);
        note.add(new Paragraph(new Span(words.text("newer.exists")), new Span(" "), board));
        UnorderedList list = new UnorderedList();
        for (Changes.Line line : changes.lines()) {
            list.add(new ListItem(words.text(
                    "newer.line", line.name(), orNothing(line.before(), words), orNothing(line.now(), words))));
        }
        if (changes.lines().isEmpty()) {
            list.add(new ListItem(words.text("newer.values.same")));
        }
        note.add(list);
        return Optional.of(note);
    }

    private static String orNothing(String value, Words words) {
        return value.isEmpty() ? words.text("newer.nothing") : value;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
