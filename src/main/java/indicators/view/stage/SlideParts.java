package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import indicators.apex.ApexChart;
import indicators.briefing.Briefing;
import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Detail;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Run;
import indicators.chart.Statement;
import indicators.document.Document;
import indicators.view.board.LeadLine;
import indicators.view.board.Plotter;
import indicators.view.reader.Prose;
import indicators.view.reader.Quotation;
import indicators.view.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the slides of one briefing hold, in one language. */
record SlideParts(Briefing briefing, Board board, Words words) {

    /** Room for the rows of a picture, in px of the picture, which the style sheet doubles and more. */
    private static final int ROWS = 230;

    void title(HtmlContainer slide) {
        Document document = board.document();
        H1 title = verbatim(new H1(), document.title());
        Paragraph speaker = verbatim(new Paragraph(), document.speaker() + "，" + document.role());
        speaker.setClassName("speaker");
        Paragraph given = new Paragraph(words.date(document.givenOn()));
        given.setClassName("given");
        Paragraph count = new Paragraph(
                words.text("stage.count", Long.toString(board.coverage().figures())));
        count.setClassName("count");
        slide.add(title, speaker, given, count);
    }

    void overview(HtmlContainer slide, String key) {
        Overview overview = board.overviews().stream()
                .filter(one -> one.chart().key().equals(key))
                .findFirst()
                .orElseThrow();
        Paragraph note = runs(overview.note());
        note.setClassName("note");
        slide.add(new H2(overview.name()), picture(overview.chart(), overview.derivations()), note);
    }

    void card(HtmlContainer slide, String code) {
        Card card = cards().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        Chart chart = card.chart();
        slide.addClassName(chart == null ? "alone" : "charted");
        Paragraph reference = new Paragraph(card.reference());
        reference.setClassName("reference");
        Div facts = new Div(new H2(card.name()), reference);
        facts.setClassName("slide-facts");
        card.leads().forEach(lead -> facts.add(new LeadLine(lead, card.leads().size() > 1)));
        for (List<Run> remark : card.remarks()) {
            Paragraph line = runs(remark);
            line.setClassName("remark");
            facts.add(line);
        }
        if (!card.polarity().isEmpty()) {
            Paragraph polarity = new Paragraph(card.polarity());
            polarity.setClassName("polarity");
            facts.add(polarity);
        }
        slide.add(facts);
        if (chart != null) {
            slide.add(picture(chart, card.derivations()));
        }
        Div paper = new Div();
        paper.setClassName("paper");
        card.excerpts().forEach(excerpt -> addExcerpt(paper, excerpt));
        if (!card.note().isEmpty()) {
            Paragraph note = new Paragraph(card.note());
            note.setClassName("note");
            paper.add(note);
        }
        slide.add(paper);
    }

    void statements(HtmlContainer slide) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("subject", "relation", "benchmark", "words")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text("statements." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (Statement statement : board.statements()) {
            int lines = statement.lines().size();
            for (int at = 0; at < lines; at++) {
                Statement.Line line = statement.lines().get(at);
                NativeTableRow row = new NativeTableRow(
                        new NativeTableCell(line.subject()),
                        new NativeTableCell(line.relation()),
                        new NativeTableCell(line.benchmark()));
                if (at == 0) {
                    NativeTableCell quote = verbatim(new NativeTableCell(), statement.words());
                    quote.setClassName("quote");
                    quote.getElement().setAttribute("rowspan", Integer.toString(lines));
                    row.add(quote);
                }
                table.getBody().add(row);
            }
        }
        slide.add(new H2(words.text("board.statements")), table);
    }

    void sources(HtmlContainer slide) {
        Document document = board.document();
        DescriptionList list = new DescriptionList();
        Stream.of(
                        List.of("document", document.title()),
                        List.of("speaker", document.speaker() + "，" + document.role()),
                        List.of("occasion", document.occasion()),
                        List.of("publisher", document.publisher()))
                .forEach(entry -> list.add(
                        new Term(words.text("sources." + entry.getFirst())),
                        verbatim(new Description(), entry.getLast())));
        list.add(
                new Term(words.text("sources.given")),
                new Description(words.date(document.givenOn())),
                new Term(words.text("sources.published")),
                new Description(words.date(document.publishedAt().toLocalDate())),
                new Term(words.text("sources.frozen")),
                new Description(words.date(briefing.madeAt().toLocalDate()) + " · SHA-256 "
                        + briefing.hash().substring(0, 16)));
        UnorderedList derivations = new UnorderedList();
        Map<String, String> names = board.details().stream().collect(Collectors.toMap(Detail::figure, Detail::name));
        cards().flatMap(card -> card.derivations().stream())
                .map(derivation -> names.getOrDefault(derivation.figure(), "") + "　" + derivation.words())
                .distinct()
                .forEach(formula -> derivations.add(new ListItem(formula)));
        Paragraph how = new Paragraph(words.text("sources.derived"));
        how.setClassName("how");
        slide.add(new H2(words.text("sources.title")), list, how, derivations);
    }

    /** The source, on every slide, and which slide it is. */
    void foot(HtmlContainer slide, int number, int total) {
        Document document = board.document();
        Span source = verbatim(new Span(), document.title());
        source.setClassName("source-title");
        Span place = new Span(number + " / " + total);
        place.setClassName("place");
        Span given = new Span(words.date(document.givenOn()));
        Footer foot = new Footer(verbatim(new Span(), document.speaker()), source, given, place);
        slide.add(foot);
    }

    private Stream<Card> cards() {
        return board.sections().stream().flatMap(section -> section.cards().stream());
    }

    private Div picture(Chart chart, List<Card.Derivation> derivations) {
        Paragraph caption = new Paragraph(chart.caption());
        caption.setClassName("caption");
        Div picture = new Div(caption);
        picture.setClassName("picture " + chart.kind().name().toLowerCase(java.util.Locale.ROOT));
        picture.getElement().appendChild(ApexChart.markup(new Plotter(words, ROWS).plot(chart)));
        for (Card.Derivation derivation : derivations) {
            Span swatch = new Span();
            swatch.setClassName("swatch derived");
            Paragraph note = new Paragraph(swatch, new Span(words.text("derived.mark") + "　" + derivation.words()));
            note.setClassName("derivation");
            picture.add(note);
        }
        return picture;
    }

    private static Paragraph runs(List<Run> runs) {
        Paragraph line = new Paragraph();
        for (Run run : runs) {
            String figure = run.figure();
            Span piece = new Span(run.text());
            if (figure != null) {
                piece.setClassName("number");
                piece.getElement().setAttribute("data-figure", figure);
            }
            line.add(piece);
        }
        return line;
    }

    private void addExcerpt(HasComponents parent, Excerpt excerpt) {
        Document document = board.document();
        parent.add(Quotation.of(document, excerpt, figure -> "d/" + document.id() + "?figure=" + figure));
        if (!excerpt.translation().isEmpty()) {
            Paragraph translation = new Paragraph(words.text("card.translation") + "　" + excerpt.translation());
            translation.setClassName("translation");
            parent.add(translation);
        }
    }

    private <C extends Component & HasComponents> C verbatim(C part, String text) {
        part.getElement().setAttribute("lang", board.document().language());
        new Prose(text).add(part, 0, text.length());
        return part;
    }
}
