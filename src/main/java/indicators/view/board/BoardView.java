package indicators.view.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import indicators.chart.Detail;
import indicators.document.DocumentId;
import indicators.figure.Language;
import indicators.view.shell.Preferences;
import indicators.view.shell.SearchBox;
import indicators.view.shell.TopBar;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The board of the newest document, or of the one in the address. The address is the truth of what is selected:
 * {@code ?figure=<id>} lights a figure, and choosing one puts it there.
 */
@Route("")
@RouteAlias("d/:document")
public final class BoardView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver, TopBar.Listener {

    private final transient Boards boards;
    private final transient Presenting presenting;
    private final BoardPane pane = new BoardPane();
    private transient @Nullable SharedBoard shown;
    private @Nullable String figure;
    private @Nullable TopBar topBar;

    BoardView(Boards boards, Presenting presenting) {
        this.boards = boards;
        this.presenting = presenting;
        setClassName("app");
        pane.addChooseListener(event -> choose(event.figure()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("document");
        Language language = Language.of(event.getUI().getLocale());
        Optional<SharedBoard> found = asked.isPresent()
                ? asked.flatMap(DocumentId::parse).flatMap(id -> boards.of(id, language))
                : boards.newest(language);
        if (found.isEmpty() && asked.isPresent()) {
            event.rerouteToError(NotFoundException.class, asked.get());
            return;
        }
        if (found.isEmpty()) {
            showNothing(language);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> wanted = query.getSingleParameter("figure");
        Optional<String> claim = query.getSingleParameter("claim");
        if (wanted.filter(id -> !found.get().figures().contains(id)).isPresent()
                || claim.filter(id -> !found.get().claims().contains(id)).isPresent()) {
            event.rerouteToError(NotFoundException.class, wanted.or(() -> claim).orElseThrow());
            return;
        }
        figure = wanted.orElse(null);
        show(found.get());
        pane.visit(figure, claim.orElse(null));
    }

    /** The language was switched: the same document and figure in the other language. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        Language language = Language.of(event.getLocale());
        SharedBoard before = shown;
        if (before != null && before.board().language() != language) {
            boards.of(before.board().document().id(), language).ifPresent(this::show);
        }
    }

    private void show(SharedBoard board) {
        if (board == shown) {
            return;
        }
        shown = board;
        pane.setSource(board.source());
        pane.setWords(Words.in(board.board().language()));
        removeAll();
        TopBar bar = bar(board, this);
        bar.addPresent(this::present);
        topBar = bar;
        add(bar, pane);
    }

    private void showNothing(Language language) {
        shown = null;
        removeAll();
        add(new TopBar(Words.in(language), Preferences.theme(), null, this), new NoDocument(Words.in(language)));
    }

    private static TopBar bar(SharedBoard board, TopBar.@Nullable Listener listener) {
        Words words = Words.in(board.board().language());
        SearchBox search = new SearchBox(words);
        search.setSearch(board.search()::find);
        if (listener == null) {
            search.showField();
        }
        TopBar bar = new TopBar(words, Preferences.theme(), search, listener);
        Addresses addresses = new Addresses(board.board().document().id());
        bar.addDownloads(List.of(
                new Anchor(addresses.figuresFile(), words.text("download.figures")),
                new Anchor(addresses.textFile(), words.text("download.text"))));
        return bar;
    }

    /** What the browser shows before the program runs in it: the same parts, as markup. */
    Optional<FirstView> firstView() {
        return Optional.ofNullable(shown).map(board -> {
            TopBar bar = bar(board, null);
            bar.addPresent(null);
            return new FirstView(bar, board.source(), figure, board.markup());
        });
    }

    private void present() {
        SharedBoard board = shown;
        TopBar bar = topBar;
        if (board == null || bar == null) {
            return;
        }
        Words words = Words.in(board.board().language());
        getUI().filter(ui -> !presenting.present(ui, board.board().document().id()))
                .ifPresent(ui -> bar.say(words.text("bar.present.enough")));
    }

    private void choose(String chosen) {
        SharedBoard board = shown;
        if (board == null || !(chosen.isEmpty() || board.figures().contains(chosen))) {
            return;
        }
        figure = chosen.isEmpty() ? null : chosen;
        QueryParameters query = chosen.isEmpty() ? QueryParameters.empty() : QueryParameters.of("figure", chosen);
        String path = new Addresses(board.board().document().id()).board();
        getUI().ifPresent(ui -> {
            ui.getPage().getHistory().pushState(null, new Location(path, query));
            ui.getPage().setTitle(getPageTitle());
        });
    }

    @Override
    public void languageChosen(Language language) {
        getUI().ifPresent(ui -> Preferences.choose(ui, language));
    }

    @Override
    public void themeChosen(TopBar.Theme theme) {
        getUI().ifPresent(ui -> Preferences.choose(ui, theme));
        TopBar shownBar = topBar;
        if (shownBar != null) {
            shownBar.setTheme(theme);
        }
    }

    @Override
    public String getPageTitle() {
        SharedBoard board = shown;
        if (board == null) {
            return "Indicators";
        }
        String name = Words.in(board.board().language()).text("bar.name");
        String title = board.board().document().title();
        return board.board().details().stream()
                .filter(detail -> detail.figure().equals(figure))
                .map(Detail::name)
                .findFirst()
                .map(detail -> detail + " · " + title + " · " + name)
                .orElse(title + " · " + name);
    }
}
