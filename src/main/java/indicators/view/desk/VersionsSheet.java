package indicators.view.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.briefing.Version;
import indicators.view.shell.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Every version of a briefing: when it was made and by what, its hash, its own address, and the way back to it. */
final class VersionsSheet extends DeskSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int HASH_SHOWN = 12;

    private final Words words;
    private final String briefing;
    private final transient Supplier<List<Version>> versions;
    private final IntConsumer restore;
    private final OrderedList list = new OrderedList();

    /** @param versions the newest first; asked for when somebody wants to see them, for each edit makes one more */
    VersionsSheet(String briefing, Supplier<List<Version>> versions, Words words, IntConsumer restore) {
        super("versions", words);
        this.versions = versions;
        this.words = words;
        this.briefing = briefing;
        this.restore = restore;
        list.setClassName("versions");
        add(new Paragraph(words.text("edit.versions.what")), list);
    }

    @Override
    NativeButton opener() {
        NativeButton opener = super.opener();
        opener.addClickListener(click -> show());
        return opener;
    }

    private void show() {
        list.removeAll();
        List<Version> all = versions.get();
        int newest = all.isEmpty() ? 0 : all.getFirst().number();
        for (Version version : all) {
            String number = Integer.toString(version.number());
            String change = words.text(
                    "edit.change." + version.change().name().toLowerCase(Locale.ROOT),
                    Integer.toString(version.place()));
            Div what = new Div(new Span(words.text("edit.version", number)), new Span(change));
            what.setClassName("version-what");
            Div when = new Div(new Span(version.madeAt().format(TIME) + " UTC · SHA-256 "
                    + version.hash().substring(0, HASH_SHOWN)));
            when.setClassName("field-hint");
            Anchor look = new Anchor("b/" + briefing + "/present?version=" + number, words.text("edit.version.look"));
            look.setRouterIgnore(true);
            look.setTarget("_blank");
            ListItem item = new ListItem(new Div(what, when), look);
            if (version.number() < newest) {
                NativeButton back = new NativeButton(words.text("edit.version.restore"), click -> {
                    restore.accept(version.number());
                    show();
                });
                back.getElement().setAttribute("aria-label", words.text("edit.version.restore.of", number));
                item.add(back);
            }
            list.add(item);
        }
    }
}
