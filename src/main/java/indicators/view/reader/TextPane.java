package indicators.view.reader;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import indicators.document.Document;
import indicators.figure.Claim;
import indicators.text.Paragraph;
import indicators.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The full text of a document, every stated figure and claim marked where it stands. */
public final class TextPane extends Div {

    private final Document document;
    private final Prose prose;
    private final SortedMap<Span, String> figures;
    private final List<Claim> claims;
    private final UnaryOperator<String> address;

    /**
     * @param figures where each figure is stated, and its id
     * @param claims whose words carry their ids
     * @param address the link that shows the board with the figure of this id lit
     */
    public TextPane(Document document, Map<Span, String> figures, List<Claim> claims, UnaryOperator<String> address) {
        this.document = document;
        this.prose = new Prose(document.text().verbatim());
        this.figures = new TreeMap<>(figures);
        this.claims = claims;
        this.address = address;
        setClassName("text");
        getElement().setAttribute("lang", document.language());
        document.text().paragraphs().forEach(paragraph -> add(line(paragraph)));
    }

    private Line line(Paragraph paragraph) {
        Line line = new Line(paragraph);
        int at = paragraph.span().start();
        for (Map.Entry<Span, String> figure : figures.entrySet()) {
            Span position = figure.getKey();
            String id = figure.getValue();
            if (paragraph.span().contains(position)) {
                addClaimed(line, at, position.start());
                line.add(new FigureMark(id, address.apply(id), document.text().words(position)));
                at = position.end();
            }
        }
        addClaimed(line, at, paragraph.span().end());
        return line;
    }

    /** Words without a figure; where claims begin and end, the words are cut and carry the ids of their claims. */
    private void addClaimed(HasComponents parent, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Claim claim : claims) {
            var position = claim.selector().position();
            for (int cut : new int[] {position.start(), position.end()}) {
                if (start < cut && cut < end) {
                    cuts.add(cut);
                }
            }
        }
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            addPiece(parent, from, to);
            from = to;
        }
    }

    private void addPiece(HasComponents parent, int start, int end) {
        String ids = claims.stream()
                .filter(claim -> claim.selector().position().contains(start))
                .map(Claim::id)
                .collect(Collectors.joining(" "));
        if (ids.isEmpty()) {
            prose.add(parent, start, end);
            return;
        }
        var words = new com.vaadin.flow.component.html.Span();
        words.getElement().setAttribute("data-claim", ids);
        prose.add(words, start, end);
        parent.add(words);
    }

    /** One line of the text. */
    @Tag("p")
    private static final class Line extends HtmlContainer {

        Line(Paragraph paragraph) {
            setClassName(paragraph.kind().name().toLowerCase(Locale.ROOT));
            getElement().setAttribute("data-paragraph", Integer.toString(paragraph.number()));
            if (paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.TITLE) {
                getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
            }
            getElement()
                    .setAttribute(
                            "data-start", Integer.toString(paragraph.span().start()));
        }
    }
}
