package indicators.view.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.document.Document;
import indicators.figure.Findings;
import indicators.figure.Translation;
import indicators.view.reader.ReaderPane;
import indicators.view.shell.ActionButton;
import indicators.view.shell.Words;
import java.util.ArrayList;
import java.util.List;

/** Everything the screen shows of one document, put together once and then shared by all sessions as markup. */
final class BoardPage extends Div {

    private final Board board;
    private final String subject;
    private final Document document;
    private final Words words;
    private final Addresses addresses;

    BoardPage(Board board, Findings findings) {
        this.board = board;
        this.document = board.document();
        this.words = Words.in(board.language());
        this.addresses = new Addresses(document.id());
        this.subject = findings.catalogue().area(document.area()).name().in(board.language());
        setClassName("page");
        getElement()
                .setAttribute("data-lang", board.language().tag())
                .setAttribute("data-address", addresses.board())
                .setAttribute("data-copied", words.text("copy.done"))
                .setAttribute("data-copy-failed", words.text("copy.failed"))
                .setAttribute("data-wait", words.text("hand.wait"))
                .setAttribute("data-no-sheet", words.text("hand.unreachable"));
        Main main =
                new Main(new DocumentHead(board, titleTranslation(findings), words), sectionBar(), new Div(sections()));
        main.setClassName("board");
        main.getElement().setAttribute("data-scroll", "board");
        Div announcer = new Div();
        announcer.setClassName("spoken");
        announcer.getElement().setAttribute("aria-live", "polite").setAttribute("data-announcer", true);
        add(
                main,
                new ReaderPane(findings, addresses::figure, details(), words),
                dock(),
                new CoverageSheet(board, words),
                new KeysSheet(words),
                announcer);
    }

    private String titleTranslation(Findings findings) {
        if (!DocumentHead.needsTranslation(document, board.language())) {
            return "";
        }
        return findings.translations().stream()
                .filter(one -> one.sentenceStart() == 0
                        && one.language().equals(board.language().tag()))
                .map(Translation::text)
                .findFirst()
                .orElse("");
    }

    private Component[] sections() {
        List<Component> sections = new ArrayList<>();
        for (Board.Section section : board.sections()) {
            Div cards = new Div();
            cards.setClassName("cards");
            section.cards().forEach(card -> cards.add(new CardArticle(card, document, words)));
            sections.add(section(section.topic(), section.name(), cards));
        }
        if (!board.overviews().isEmpty()) {
            Div overviews = new Div();
            overviews.setClassName("overviews");
            board.overviews().forEach(one -> overviews.add(new OverviewArticle(one, document, words)));
            sections.add(section("comparisons", words.text("board.comparisons"), overviews));
        }
        if (!board.statements().isEmpty()) {
            sections.add(section(
                    "statements",
                    words.text("board.statements"),
                    new StatementsTable(board.statements(), document, words)));
        }
        return sections.toArray(Component[]::new);
    }

    private static Section section(String key, String name, Component content) {
        H2 heading = new H2(name);
        heading.setId("section-" + key);
        Section section = new Section(heading, content);
        section.setClassName("section");
        section.getElement().setAttribute("aria-labelledby", "section-" + key);
        return section;
    }

    private Nav sectionBar() {
        Div links = new Div();
        links.setClassName("section-links");
        board.sections().forEach(section -> links.add(link(section.topic(), section.name())));
        if (!board.overviews().isEmpty()) {
            links.add(link("comparisons", words.text("board.comparisons")));
        }
        if (!board.statements().isEmpty()) {
            links.add(link("statements", words.text("board.statements")));
        }
        Paragraph legend = new Paragraph(
                key("subject", subject),
                key("benchmark", words.text("legend.benchmark")),
                key("derived", words.text("derived.mark")));
        legend.setClassName("legend");
        Nav bar = new Nav(links, legend);
        bar.setClassName("section-bar");
        bar.getElement().setAttribute("aria-label", words.text("board.sections"));
        return bar;
    }

    private Anchor link(String key, String name) {
        Anchor link = new Anchor(addresses.board() + "#section-" + key, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-section", "section-" + key);
        return link;
    }

    private static Span key(String swatchName, String label) {
        Span swatch = new Span();
        swatch.setClassName("swatch " + swatchName);
        return new Span(swatch, new Span(label));
    }

    private List<DetailSection> details() {
        List<DetailSection> sections = new ArrayList<>();
        for (Detail detail : board.details()) {
            sections.add(new DetailSection(detail, FigureAndSentence.of(board, detail, words), words));
        }
        return sections;
    }

    /** On small screens: the way from figure to figure, and to the text. */
    private Nav dock() {
        Nav dock = new Nav(
                new ActionButton("previous", "‹", words.text("reader.previous")),
                new ActionButton("open-reader", words.text("reader.title"), words.text("reader.title")),
                new ActionButton("next", "›", words.text("reader.next")));
        dock.setClassName("phone-dock");
        dock.getElement().setAttribute("aria-label", words.text("reader.steps"));
        return dock;
    }
}
