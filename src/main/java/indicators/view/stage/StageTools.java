package indicators.view.stage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import indicators.briefing.Briefing;
import indicators.view.shell.Words;
import java.net.URI;
import java.util.List;

/** What one may take along from a briefing, or go back to; shown with all slides. */
final class StageTools extends Nav {

    /** What is said while a file is made, and when it could not be: {@code frontend/stage/export.ts} says it. */
    private static final List<String> SAID =
            List.of("making", "cancel", "offline", "gone", "busy", "broken", "again", "close");

    private final Words words;

    private StageTools(Words words) {
        this.words = words;
        setClassName("stage-tools");
        getElement().setAttribute("aria-label", words.text("stage.tools"));
    }

    /** At the stage of the program: back to the board, files, print. */
    static StageTools of(Briefing briefing, Words words) {
        StageTools tools = new StageTools(words);
        SAID.forEach(key -> tools.getElement().setAttribute("data-" + key, words.text("export." + key)));
        tools.add(link("d/" + briefing.content().document().id(), words.text("stage.board")));
        tools.add(link("briefings", words.text("stage.briefings")));
        tools.addFile(briefing, "pptx", words.text("stage.pptx"));
        tools.addFile(briefing, "single.html", words.text("stage.single"));
        tools.addFile(briefing, "svg", words.text("stage.tall")).setAttribute("data-picture", true);
        tools.addPrint();
        return tools;
    }

    /** In a file of its own: what it is, where the living one is, print. */
    static StageTools inFile(Briefing briefing, URI permalink, Words words) {
        StageTools tools = new StageTools(words);
        Paragraph state = new Paragraph(words.text("stage.single.state", SourcesPart.state(briefing, words)));
        state.setClassName("state");
        Anchor living = new Anchor(permalink.toString(), permalink.toString());
        tools.add(state, living);
        tools.addPrint();
        return tools;
    }

    /** For who holds the briefing. */
    void offerEdit(Briefing briefing) {
        addComponentAtIndex(1, link("b/" + briefing.id() + "/edit", words.text("stage.edit")));
    }

    /** For everybody else. */
    void offerCopy(Command copy) {
        addComponentAtIndex(1, new NativeButton(words.text("stage.copy"), click -> copy.execute()));
    }

    private static Anchor link(String address, String name) {
        Anchor link = new Anchor(address, name);
        link.setRouterIgnore(true);
        return link;
    }

    private Element addFile(Briefing briefing, String kind, String name) {
        String language = briefing.deck().language().tag();
        int version = briefing.version().number();
        Anchor file = link("b/%s/slides/%s.%s?version=%d".formatted(briefing.id(), language, kind, version), name);
        add(file);
        return file.getElement().setAttribute("download", true);
    }

    private void addPrint() {
        for (String paper : List.of("a4", "wide")) {
            NativeButton print = new NativeButton(words.text("stage.print." + paper));
            print.getElement().setAttribute("data-print", paper);
            add(print);
        }
    }
}
