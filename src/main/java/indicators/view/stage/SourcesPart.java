package indicators.view.stage;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import indicators.briefing.Briefing;
import indicators.chart.Detail;
import indicators.document.Document;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closing slide: where everything comes from, when it was frozen, and how derived values were computed. */
final class SourcesPart {

    private static final int HASH_SHOWN = 16;

    private SourcesPart() {}

    static void addTo(HtmlContainer slide, SlideParts parts, OwnPart own) {
        Words words = parts.words();
        Document document = parts.board().document();
        Briefing briefing = parts.briefing();
        DescriptionList list = new DescriptionList();
        Stream.of(
                        List.of("document", document.title()),
                        List.of("speaker", document.speaker() + "，" + document.role()),
                        List.of("occasion", document.occasion()),
                        List.of("publisher", document.publisher()))
                .forEach(entry -> list.add(
                        new Term(words.text("sources." + entry.getFirst())),
                        parts.verbatim(new Description(), entry.getLast())));
        list.add(
                new Term(words.text("sources.given")),
                new Description(words.date(document.givenOn())),
                new Term(words.text("sources.published")),
                new Description(words.date(document.publishedAt().toLocalDate())),
                new Term(words.text("sources.frozen")),
                new Description(state(briefing, words)));
        Paragraph how = new Paragraph(words.text("sources.derived"));
        how.setClassName("how");
        Div top = new Div();
        own.addHeading(top, words.text("sources.title"));
        slide.add(top, list, how, derivations(parts));
    }

    /** Which state of a briefing this is: day, version, hash. */
    static String state(Briefing briefing, Words words) {
        return words.text(
                "sources.state",
                words.date(briefing.madeAt().toLocalDate()),
                Integer.toString(briefing.version().number()),
                briefing.version().hash().substring(0, HASH_SHOWN));
    }

    private static UnorderedList derivations(SlideParts parts) {
        UnorderedList derivations = new UnorderedList();
        Map<String, String> names =
                parts.board().details().stream().collect(Collectors.toMap(Detail::figure, Detail::name));
        parts.board()
                .cards()
                .flatMap(card -> card.derivations().stream())
                .map(derivation -> names.getOrDefault(derivation.figure(), "") + "　"
                        + derivation.words().lines().findFirst().orElse(""))
                .distinct()
                .forEach(formula -> derivations.add(new ListItem(formula)));
        return derivations;
    }
}
