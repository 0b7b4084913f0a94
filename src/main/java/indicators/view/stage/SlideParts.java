package indicators.view.stage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.apex.ApexChart;
import indicators.briefing.Briefing;
import indicators.briefing.OwnNumbers;
import indicators.briefing.Shown;
import indicators.briefing.Slide;
import indicators.briefing.SlideLanguage;
import indicators.chart.Bilingual;
import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Overview;
import indicators.chart.Quotes;
import indicators.chart.Row;
import indicators.chart.Run;
import indicators.document.Document;
import indicators.view.board.LeadLine;
import indicators.view.board.Plotter;
import indicators.view.reader.Prose;
import indicators.view.reader.Quotation;
import indicators.view.shell.Words;
import java.util.List;

/**
 * What the slides of one briefing hold, in one language.
 *
 * @param board as slides of this language show it
 * @param numbers finds the briefing's numbers in a presenter's own words
 */
public record SlideParts(Briefing briefing, SlideLanguage language, Board board, Words words, OwnNumbers numbers) {

    /** Room for the rows of a picture, in px of the picture, which the style sheet doubles and more. */
    private static final int ROWS = 230;

    private static final int ROWS_OF_OVERVIEW = 306;

    /** More letters than these are set smaller, so that sentences and picture both have room. */
    private static final int MANY_LETTERS = 150;

    public static SlideParts of(Briefing briefing, SlideLanguage language) {
        return new SlideParts(
                briefing,
                language,
                briefing.content().board(language),
                Words.in(language.words()),
                new OwnNumbers(briefing.content().boards().values()));
    }

    void title(HtmlContainer slide, OwnPart own) {
        Document document = board.document();
        H1 title = new H1();
        Paragraph speaker = verbatim(new Paragraph(), document.speaker() + "，" + document.role());
        speaker.setClassName("speaker");
        if (own.addTitle(title)) {
            Paragraph source = verbatim(new Paragraph(), document.title());
            source.setClassName("shown-name");
            slide.add(title, source);
        } else {
            slide.add(verbatim(title, document.title()));
        }
        own.addSubtitle(slide);
        Paragraph given = new Paragraph(words.date(document.givenOn()));
        given.setClassName("given");
        Paragraph count = new Paragraph(
                words.text("stage.count", Long.toString(board.coverage().figures())));
        count.setClassName("count");
        slide.add(speaker, given, count);
    }

    void overview(HtmlContainer slide, String key, OwnPart own) {
        Overview overview = overview(key);
        Paragraph note = runs(overview.note());
        note.setClassName("note");
        Div top = new Div();
        own.addHeading(top, overview.name());
        slide.add(
                top,
                picture(overview.chart(), overview.derivations(), ROWS_OF_OVERVIEW),
                note,
                paper(Quotes.of(board, overview), false));
    }

    void card(HtmlContainer slide, Slide shows, OwnPart own) {
        Card card = card(shows.key());
        Shown shown = Shown.of(board, card, shows.picture());
        Chart chart = shown.chart();
        slide.addClassName(chart == null ? "alone" : "charted");
        Div facts = new Div();
        facts.setClassName("slide-facts");
        own.addHeading(facts, card.name());
        Paragraph reference = lines(new Paragraph(), card.reference());
        reference.setClassName("reference");
        facts.add(reference);
        card.leads().forEach(lead -> facts.add(new LeadLine(lead, card.leads().size() > 1)));
        for (List<Run> remark : card.remarks()) {
            Paragraph line = runs(remark);
            line.setClassName("remark");
            facts.add(line);
        }
        if (!card.polarity().isEmpty()) {
            Paragraph polarity = lines(new Paragraph(), card.polarity());
            polarity.setClassName("polarity");
            facts.add(polarity);
        }
        slide.add(facts);
        if (chart != null) {
            slide.add(picture(chart, shown.derivations(), ROWS));
        }
        Div paper = paper(card.excerpts(), true);
        if (!card.note().isEmpty()) {
            Paragraph note = lines(new Paragraph(), card.note());
            note.setClassName("note");
            paper.add(note);
        }
        slide.add(paper);
    }

    /** The source, on every slide, and which slide it is. */
    void foot(HtmlContainer slide, int number, int total, OwnPart own) {
        Document document = board.document();
        Span source = verbatim(new Span(), document.title());
        source.setClassName("source-title");
        Footer foot = new Footer(verbatim(new Span(), document.speaker()), source);
        foot.add(new Span(words.date(document.givenOn())));
        Component warning = own.warning();
        if (warning != null) {
            foot.add(warning);
        }
        Span place = new Span(number == 0 ? "–" : number + " / " + total);
        place.setClassName("place");
        foot.add(place);
        slide.add(foot);
    }

    /** Ids of the figures that a slide shows. */
    List<String> figuresOf(Slide slide) {
        return switch (slide.kind()) {
            case CARD -> card(slide.key()).rows().stream().map(Row::figure).toList();
            case OVERVIEW ->
                overview(slide.key()).rows().stream().map(Row::figure).toList();
            case TITLE, STATEMENTS, SOURCES, TEXT -> List.of();
        };
    }

    /** The sentences of the document that a slide shows. */
    public List<Excerpt> excerpts(Slide slide) {
        return switch (slide.kind()) {
            case CARD -> card(slide.key()).excerpts();
            case OVERVIEW -> Quotes.of(board, overview(slide.key()));
            case TITLE, STATEMENTS, SOURCES, TEXT -> List.of();
        };
    }

    private Card card(String code) {
        return board.card(code).orElseThrow();
    }

    private Overview overview(String key) {
        return board.overview(key).orElseThrow();
    }

    private Div picture(Chart chart, List<Card.Derivation> derivations, int rows) {
        Paragraph caption = lines(new Paragraph(), chart.caption());
        caption.setClassName("caption");
        Div picture = new Div(caption);
        picture.setClassName("picture " + chart.kind().name().toLowerCase(java.util.Locale.ROOT));
        picture.getElement().appendChild(ApexChart.markup(new Plotter(words, rows).plot(chart)));
        for (Card.Derivation derivation : derivations) {
            Span swatch = new Span();
            swatch.setClassName("swatch derived");
            Paragraph note =
                    new Paragraph(swatch, lines(new Span(), words.text("derived.mark") + "　" + derivation.words()));
            note.setClassName("derivation");
            picture.add(note);
        }
        return picture;
    }

    /** Sentences of the document on their paper, with their translations where there is room. */
    private Div paper(List<Excerpt> excerpts, boolean translated) {
        Div paper = new Div();
        int letters =
                excerpts.stream().mapToInt(excerpt -> excerpt.span().length()).sum();
        paper.setClassName(letters > MANY_LETTERS ? "paper dense" : "paper");
        excerpts.forEach(excerpt -> addExcerpt(paper, excerpt, translated));
        return paper;
    }

    private void addExcerpt(HasComponents parent, Excerpt excerpt, boolean translated) {
        Document document = board.document();
        parent.add(Quotation.of(document, excerpt, figure -> "d/" + document.id() + "?figure=" + figure));
        if (translated && !excerpt.translation().isEmpty()) {
            Paragraph translation = new Paragraph(words.text("card.translation") + "　" + excerpt.translation());
            translation.setClassName("translation");
            parent.add(translation);
        }
    }

    static Paragraph runs(List<Run> runs) {
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

    /** Words of the board; in two languages, the second quieter on a line of its own. */
    static <C extends Component & HasComponents> C lines(C part, String words) {
        int end = words.indexOf(Bilingual.BREAK);
        part.add(new com.vaadin.flow.component.Text(end < 0 ? words : words.substring(0, end)));
        if (end >= 0) {
            Span second = new Span(words.substring(end + Bilingual.BREAK.length()));
            second.setClassName("second");
            second.getElement().setAttribute("lang", "en");
            part.add(second);
        }
        return part;
    }

    /** Words of the document, in its own language. */
    <C extends Component & HasComponents> C verbatim(C part, String text) {
        part.getElement().setAttribute("lang", board.document().language());
        new Prose(text).add(part, 0, text.length());
        return part;
    }
}
