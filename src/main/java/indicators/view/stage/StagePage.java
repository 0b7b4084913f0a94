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
import indicators.chart.Card;
import indicators.chart.Detail;
import indicators.chart.Excerpt;
import indicators.chart.Run;
import indicators.document.Document;
import indicators.text.Span;
import indicators.view.reader.TextPane;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All slides of a briefing in one language, the passage sheet that opens over them, and the list of keys. */
final class StagePage extends Div {

    private static final List<String> KEYS = List.of(
            "next", "previous", "ends", "passage", "overview", "full", "black", "goto", "return", "keys", "escape");

    private final Board board;
    private final Words words;

    StagePage(Briefing briefing, SlideLanguage language) {
        SlideParts parts = SlideParts.of(briefing, language);
        this.board = parts.board();
        this.words = parts.words();
        setClassName("stage");
        getElement()
                .setAttribute("data-lang", language.words().tag())
                .setAttribute("data-black", words.text("stage.black"))
                .setAttribute("data-goto", words.text("stage.goto"));
        List<Slide> slides = briefing.deck().presented();
        for (int at = 0; at < slides.size(); at++) {
            Div cell = new Div(new SlideSection(at + 1, slides.size(), slides.get(at), parts));
            cell.setClassName("cell");
            add(cell);
        }
        Div word = new Div();
        word.setClassName("stage-word");
        word.getElement().setAttribute("role", "status").setAttribute("data-word", true);
        add(passage(), keys(), derived(), word);
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
        Div scroller =
                new Div(new TextPane(document, positions(), List.of(), id -> "d/" + document.id() + "?figure=" + id));
        scroller.setClassName("passage-scroll");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", words.text("reader.title"));
        sheet.add(head, back, scroller);
        return sheet;
    }

    /** Where the frozen sentences state their figures. */
    private Map<Span, String> positions() {
        Map<Span, String> positions = new TreeMap<>();
        board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .map(Card::excerpts)
                .flatMap(List::stream)
                .forEach(excerpt -> addTo(positions, excerpt));
        return positions;
    }

    private static void addTo(Map<Span, String> positions, Excerpt excerpt) {
        int at = excerpt.span().start();
        for (Run run : excerpt.runs()) {
            int end = at + run.text().length();
            String figure = run.figure();
            if (figure != null) {
                positions.put(new Span(at, end), figure);
            }
            at = end;
        }
    }

    /** From which stated figures each derived one is computed, for the way to their passages. */
    private Div derived() {
        Div all = new Div();
        all.getElement().setAttribute("hidden", true);
        board.details().stream().filter(Detail::derived).forEach(detail -> {
            Div one = new Div();
            one.getElement()
                    .setAttribute("data-derived", detail.figure())
                    .setAttribute("data-parts", String.join(" ", detail.parts()));
            all.add(one);
        });
        return all;
    }

    private Div keys() {
        DescriptionList list = new DescriptionList();
        for (String key : KEYS) {
            list.add(new Term(words.text("stage.key." + key)), new Description(words.text("stage.does." + key)));
        }
        Div sheet = new Div(new H2(words.text("keys.title")), list);
        sheet.setClassName("stage-keys");
        sheet.getElement().setAttribute("hidden", true).setAttribute("data-keys", true);
        return sheet;
    }
}
