package indicators.view.board;

import indicators.chart.Board;
import indicators.chart.Detail;
import indicators.chart.Search;
import indicators.figure.Claim;
import indicators.figure.Findings;
import indicators.view.shell.Markup;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One document's board in one language, as all sessions share it: immutable.
 *
 * @param figures ids of all figures, stated and derived, that can be selected
 * @param claims ids of all claims
 * @param search finds figures, claims and words on this board
 * @param markup the whole screen
 */
record SharedBoard(Board board, Set<String> figures, Set<String> claims, Search search, Markup markup) {

    static SharedBoard of(Board board, Findings findings) {
        return new SharedBoard(
                board,
                board.details().stream().map(Detail::figure).collect(Collectors.toUnmodifiableSet()),
                findings.claims().stream().map(Claim::id).collect(Collectors.toUnmodifiableSet()),
                new Search(board, findings),
                Markup.of(new BoardPage(board, findings)));
    }

    /** Where the markup is served: another address for each state of the data, so that it may be kept for ever. */
    String source() {
        var document = board.document();
        return "board/" + document.id() + "/" + document.version() + "/"
                + board.language().tag() + ".html";
    }
}
