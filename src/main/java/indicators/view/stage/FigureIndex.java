package indicators.view.stage;

import com.vaadin.flow.component.html.Div;
import indicators.briefing.SlideLanguage;
import indicators.briefing.Snapshot;
import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Detail;
import indicators.chart.Row;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every figure with its names in all languages and its value, unseen: what the browser searches when a question is asked,
 * and how it finds from a derived figure to those from which it is computed.
 */
final class FigureIndex extends Div {

    FigureIndex(Snapshot content, SlideLanguage language) {
        getElement().setAttribute("hidden", true);
        Map<String, String> values = content.board(language)
                .cards()
                .flatMap(card -> card.rows().stream())
                .collect(Collectors.toMap(Row::figure, Row::value, (one, same) -> one));
        Map<String, String> names = names(content);
        for (Detail detail : content.board(language).details()) {
            String figure = detail.figure();
            Div one = new Div();
            one.getElement()
                    .setAttribute("data-known", figure)
                    .setAttribute("data-name", detail.name())
                    .setAttribute("data-names", names.getOrDefault(figure, ""))
                    .setAttribute("data-value", values.getOrDefault(figure, ""));
            if (detail.derived()) {
                one.getElement()
                        .setAttribute("data-derived", figure)
                        .setAttribute("data-parts", String.join(" ", detail.parts()));
            }
            add(one);
        }
    }

    /** Per figure: its name, area, period and card, in every language. */
    private static Map<String, String> names(Snapshot content) {
        return content.boards().values().stream()
                .flatMap(board -> names(board).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " " + other));
    }

    private static Map<String, String> names(Board board) {
        Map<String, String> references = board.cards()
                .flatMap(card -> card.rows().stream())
                .collect(Collectors.toMap(Row::figure, Row::reference, (one, same) -> one));
        Map<String, String> cards = board.cards().collect(Collectors.toMap(Card::code, Card::name));
        return board.details().stream()
                .collect(Collectors.toMap(
                        Detail::figure,
                        detail -> String.join(
                                " ",
                                detail.name(),
                                references.getOrDefault(detail.figure(), ""),
                                cards.getOrDefault(detail.card(), ""))));
    }
}
