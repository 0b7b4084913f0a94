package indicators.view.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.briefing.Briefings;
import indicators.briefing.Edit;
import indicators.briefing.Holder;
import indicators.briefing.Keepers;
import indicators.briefing.Keepers.Kept;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import indicators.view.shell.Preferences;
import indicators.view.shell.TopBar;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The briefings that this browser keeps: to search, open, duplicate, rename, delete, and to bring back. */
@Route("briefings")
public final class BriefingsView extends Div implements BeforeEnterObserver, HasDynamicTitle, KeptItem.Deeds {

    private static final int LONGEST_SEARCH = 100;

    private final transient Briefings briefings;
    private final transient Keepers keepers;
    private final transient Allowance allowance;
    private final transient Keyring keyring;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph word = new Paragraph();
    private Words words = Words.in(Language.EN);
    private String wanted = "";

    BriefingsView(Briefings briefings, Keepers keepers, Allowance allowance, Keyring keyring) {
        this.briefings = briefings;
        this.keepers = keepers;
        this.allowance = allowance;
        this.keyring = keyring;
        setClassName("app");
        list.setClassName("kept");
        word.setClassName("desk-word");
        word.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = Words.in(Language.of(event.getUI().getLocale()));
        removeAll();
        Field search = Field.line(words.text("desk.search"), LONGEST_SEARCH);
        search.addClassName("desk-search");
        search.onTyped(typed -> {
            wanted = typed.strip().toLowerCase(Locale.ROOT);
            show();
        });
        Anchor board = new Anchor("", words.text("desk.new"));
        board.setRouterIgnore(true);
        board.setClassName("present");
        Div head = new Div(new H1(words.text("desk.title")), search, board);
        head.setClassName("desk-head");
        Main page = new Main(head, word, list);
        page.setClassName("desk-page");
        add(new TopBar(words, Preferences.theme(), null, new Preferences.Remembering(this)), page);
        show();
    }

    private void show() {
        list.removeAll();
        List<Kept> kept = keyring.kept();
        List<Kept> found = kept.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        found.stream().filter(one -> !one.deleted()).forEach(one -> list.add(new KeptItem(one, words, this)));
        found.stream().filter(Kept::deleted).forEach(one -> list.add(new KeptItem(one, words, this)));
        if (found.isEmpty()) {
            ListItem nothing = new ListItem(words.text(kept.isEmpty() ? "desk.empty" : "desk.none"));
            nothing.setClassName("nothing");
            list.add(nothing);
        }
    }

    @Override
    public void rename(Kept kept, String name) {
        act(kept, Allowance.Deed.EDIT, holder -> briefings.edit(holder, new Edit.Rename(name)));
    }

    @Override
    public void duplicate(Kept kept) {
        act(kept, Allowance.Deed.MAKE, holder -> keyring.remember(briefings.duplicate(holder)));
    }

    @Override
    public void delete(Kept kept) {
        act(kept, Allowance.Deed.EDIT, keepers::delete);
    }

    @Override
    public void bringBack(Kept kept) {
        act(kept, Allowance.Deed.EDIT, keepers::bringBack);
    }

    /** Does something with a briefing, if this browser still holds it and has not done too much. */
    private void act(Kept kept, Allowance.Deed deed, Consumer<Holder> act) {
        word.setText("");
        if (!allowance.take(deed, VaadinService.getCurrentRequest().getRemoteAddr())) {
            word.setText(words.text("edit.enough"));
            return;
        }
        try {
            keyring.holder(kept.id()).ifPresent(act);
        } catch (IllegalArgumentException cannotBe) {
            word.setText(words.text("edit.refused"));
        } catch (IllegalStateException gone) {
            word.setText(words.text("edit.gone"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("desk.title") + " · " + words.text("bar.name");
    }
}
