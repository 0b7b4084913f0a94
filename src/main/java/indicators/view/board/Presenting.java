package indicators.view.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Snapshot;
import indicators.chart.Board;
import indicators.document.DocumentId;
import indicators.figure.Language;
import indicators.view.shell.Keyring;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Freezes a board as a briefing, lets the browser remember that it is its own, and goes to the stage. */
@Component
final class Presenting {

    private final Boards boards;
    private final Briefings briefings;
    private final Allowance allowance;
    private final Keyring keyring;

    Presenting(Boards boards, Briefings briefings, Allowance allowance, Keyring keyring) {
        this.boards = boards;
        this.briefings = briefings;
        this.allowance = allowance;
        this.keyring = keyring;
    }

    /** Answers whether it could be done: there is a limit on how many are made in an hour. */
    boolean present(UI ui, DocumentId document) {
        if (!allowance.take(
                Allowance.Deed.MAKE, VaadinService.getCurrentRequest().getRemoteAddr())) {
            return false;
        }
        List<Board> frozen = Arrays.stream(Language.values())
                .map(language -> boards.of(document, language))
                .flatMap(Optional::stream)
                .map(SharedBoard::board)
                .toList();
        Briefing.Made made = briefings.make(Snapshot.of(frozen, Language.of(ui.getLocale())));
        keyring.remember(made);
        ui.getPage().setLocation("b/" + made.briefing().id() + "/present");
        return true;
    }
}
