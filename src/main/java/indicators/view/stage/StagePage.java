package indicators.view.stage;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import indicators.briefing.Briefing;
import indicators.briefing.Slide;
import indicators.briefing.SlideLanguage;
import indicators.chart.Board;
import indicators.document.Document;
import indicators.view.reader.TextPane;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Set;

/** All slides of a briefing in one language, the passage sheet that opens over them, and the list of keys. */
final class StagePage extends Div {

    private static final List<String> KEYS = List.of(
            "next",
            "previous",
            "ends",
            "passage",
            "ask",
            "overview",
            "full",
            "black",
            "goto",
            "zoom",
            "pointer",
            "speaker",
            "qr",
            "return",
            "keys",
            "escape");

    /** Keys that a file without a server has no use for. */
    private static final Set<String> WITH_SERVER = Set.of("return", "speaker", "pointer", "qr");

    private final Board board;
    private final Words words;

    StagePage(Briefing briefing, SlideLanguage language) {
        SlideParts parts = SlideParts.of(briefing, language);
        this.board = parts.board();
        this.words = parts.words();
        setClassName("stage");
        getElement()
                .setAttribute("data-lang", language.words().tag())
                .setAttribute("data-goto", words.text("stage.goto"))
                .setAttribute("data-goto-any", words.text("stage.goto.any"))
                .setAttribute("data-no-picture", words.text("stage.zoom.none"));
        List<Slide> slides = briefing.deck().presented();
        for (int at = 0; at < slides.size(); at++) {
            Div cell = new Div(new SlideSection(at + 1, slides.size(), slides.get(at), parts));
            cell.setClassName("cell");
            add(cell);
        }
        Div word = new Div();
        word.setClassName("stage-word");
        word.getElement().setAttribute("role", "status").setAttribute("data-word", true);
        add(passage(), keys(), new FigureIndex(briefing.content(), language), word, new AskBar(words));
        Div announcer = new Div();
        announcer.setClassName("spoken");
        announcer.getElement().setAttribute("data-announcer", true).setAttribute("aria-live", "polite");
        add(announcer);
    }

    private Aside passage() {
        Document document = board.document();
        Aside sheet = new Aside();
        sheet.setClassName("passage-sheet");
        sheet.getElement()
                .setAttribute("data-reader", true)
                .setAttribute("hidden", true)
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", words.text("stage.passage"));
        Paragraph head = new Paragraph(document.title());
        head.setClassName("passage-head");
        NativeButton back = new NativeButton(words.text("stage.back"));
        back.getElement().setAttribute("data-action", "back");
        Div scroller = new Div(new TextPane(
                document, new Places(board).figures(), List.of(), id -> "d/" + document.id() + "?figure=" + id));
        scroller.setClassName("passage-scroll");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", words.text("reader.title"));
        sheet.add(head, back, scroller);
        return sheet;
    }

    private Div keys() {
        DescriptionList list = new DescriptionList();
        for (String key : KEYS) {
            Term term = new Term(words.text("stage.key." + key));
            Description does = new Description(words.text("stage.does." + key));
            if (WITH_SERVER.contains(key)) {
                term.getElement().setAttribute("data-live", true);
                does.getElement().setAttribute("data-live", true);
            }
            list.add(term, does);
        }
        Div sheet = new Div(new H2(words.text("keys.title")), list);
        sheet.setClassName("stage-keys");
        sheet.getElement().setAttribute("hidden", true).setAttribute("data-keys", true);
        return sheet;
    }
}
