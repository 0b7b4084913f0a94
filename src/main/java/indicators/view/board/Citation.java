package indicators.view.board;

import indicators.chart.Card;
import indicators.chart.Detail;
import indicators.chart.Row;
import indicators.document.Document;
import indicators.view.shell.Words;
import java.util.stream.Collectors;

/** A figure with all that a reader needs to find it again: its value, its sentence, who said it, when and where. */
final class Citation {

    private final Row row;
    private final Document document;
    private final Words words;

    Citation(Detail detail, Card card, Document document, Words words) {
        this.row = card.rows().stream()
                .filter(one -> one.figure().equals(detail.figure()))
                .findFirst()
                .orElseThrow();
        this.document = document;
        this.words = words;
    }

    /** The figure with its sentence, for pasting into a text or a slide. */
    String figureAndSentence() {
        return words.text("copy.figure", row.name(), row.reference(), value(), sentences());
    }

    /** The figure with its sentence, speaker, document, dates and place; the link is added where it is known. */
    String full() {
        return words.text(
                "cite.form",
                row.name(),
                value(),
                sentences(),
                document.speaker(),
                document.title(),
                words.date(document.givenOn()),
                document.publisher(),
                words.date(document.publishedAt().toLocalDate()),
                Integer.toString(document.text()
                        .paragraphAt(row.sentences().getFirst().start())
                        .number()));
    }

    private String value() {
        return row.derived().isEmpty()
                ? row.value()
                : row.value() + " " + words.text("derived.mark") + " (" + row.derived() + ")";
    }

    private String sentences() {
        return row.sentences().stream().map(span -> document.text().words(span)).collect(Collectors.joining());
    }
}
