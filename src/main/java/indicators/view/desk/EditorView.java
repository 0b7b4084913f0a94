package indicators.view.desk;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Holder;
import indicators.briefing.Keepers;
import indicators.figure.Figures;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import indicators.view.shell.Words;
import indicators.view.stage.NewerNote;
import java.util.Optional;

/** Puts a briefing in order, for who holds it; others are told that they may look and copy. */
@Route("b/:briefing/edit")
public final class EditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Briefings briefings;
    private final transient Keepers keepers;
    private final transient Allowance allowance;
    private final transient Keyring keyring;
    private final transient Figures figures;
    private String title = "";

    EditorView(Briefings briefings, Keepers keepers, Allowance allowance, Keyring keyring, Figures figures) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.allowance = allowance;
        this.keyring = keyring;
        this.figures = figures;
        setClassName("editor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("briefing").orElse("");
        Optional<Briefing> found = briefings.find(asked);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, asked);
            return;
        }
        Briefing briefing = found.get();
        Words words = Words.in(Language.of(event.getUI().getLocale()));
        title = words.text("edit.page", briefing.deck().name());
        removeAll();
        Optional<Holder> holder = keyring.holder(briefing.id());
        if (holder.isEmpty()) {
            add(new NotYours(briefing, words));
            return;
        }
        String client = VaadinService.getCurrentRequest().getRemoteAddr();
        Editing editing = new Editing(briefings, allowance, holder.get(), client, briefing);
        NewerNote.of(briefing.content().board(words.language()), figures, words).ifPresent(this::add);
        add(new EditorPane(editing, briefings, keepers, keyring.secret(), words));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
