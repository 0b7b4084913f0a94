package indicators.view.board;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import indicators.chart.Board;
import indicators.document.Document;
import indicators.figure.Coverage;
import indicators.figure.Language;
import indicators.view.shell.Words;
import java.util.Locale;

/** Title, speaker, dates, and how much of the text's numerals is on the board. */
final class DocumentHead extends Header {

    DocumentHead(Board board, String titleTranslation, Words words) {
        Document document = board.document();
        setClassName("document-head");
        H1 title = new H1();
        title.getElement().setAttribute("lang", document.language());
        new indicators.view.reader.Prose(document.title())
                .add(title, 0, document.title().length());
        add(title);
        if (!titleTranslation.isEmpty()) {
            Paragraph translation = new Paragraph(titleTranslation);
            translation.setClassName("title-translation");
            translation.getElement().setAttribute("title", words.text("card.translation"));
            add(translation);
        }
        Paragraph byLine = new Paragraph(
                new Span(words.text("document.given", document.speaker(), words.date(document.givenOn()))),
                new Span(words.text(
                        "document.published",
                        document.publisher(),
                        words.date(document.publishedAt().toLocalDate()))));
        byLine.setClassName("by-line");
        add(byLine, badge(board, words));
    }

    private static NativeButton badge(Board board, Words words) {
        Coverage coverage = board.coverage();
        long stated = board.statedFigures();
        Span strip = new Span();
        strip.setClassName("ticks");
        strip.getElement().setAttribute("aria-hidden", "true");
        for (Coverage.Numeral numeral : coverage.numerals()) {
            Span tick = new Span();
            String figure = numeral.figure();
            if (figure != null) {
                tick.setClassName("tick stated");
                tick.getElement().setAttribute("data-tick", figure);
            } else {
                tick.setClassName(numeral.unaccounted() ? "tick unaccounted" : "tick");
            }
            strip.add(tick);
        }
        Span count = new Span(words.text(
                "coverage.count",
                Long.toString(coverage.figures()),
                Long.toString(stated),
                Long.toString(coverage.unaccounted())));
        NativeButton badge = new NativeButton();
        badge.add(strip, count);
        badge.setClassName("coverage");
        badge.getElement()
                .setAttribute("data-coverage", true)
                .setAttribute("data-figures", Long.toString(coverage.figures()))
                .setAttribute("data-total", Long.toString(stated))
                .setAttribute("data-unaccounted", Long.toString(coverage.unaccounted()))
                .setAttribute("data-action", "coverage")
                .setAttribute("aria-haspopup", "dialog");
        return badge;
    }

    static boolean needsTranslation(Document document, Language language) {
        return Language.of(Locale.forLanguageTag(document.language())) != language;
    }
}
