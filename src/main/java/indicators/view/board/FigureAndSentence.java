package indicators.view.board;

import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.chart.Row;
import indicators.document.Document;
import indicators.view.shell.Words;
import java.util.stream.Collectors;

/** A figure with its sentence, for pasting into a text or a slide. */
final class FigureAndSentence {

    private FigureAndSentence() {}

    static String of(Board board, Detail detail, Words words) {
        Row row = board.card(detail.card()).stream()
                .flatMap(card -> card.rows().stream())
                .filter(one -> one.figure().equals(detail.figure()))
                .findFirst()
                .orElseThrow();
        return words.text(
                "copy.figure", row.name(), row.reference(), value(row, words), sentences(row, board.document()));
    }

    private static String value(Row row, Words words) {
        return row.derived().isEmpty()
                ? row.value()
                : row.value() + " " + words.text("derived.mark") + " (" + row.derived() + ")";
    }

    private static String sentences(Row row, Document document) {
        return row.sentences().stream().map(span -> document.text().words(span)).collect(Collectors.joining());
    }
}
