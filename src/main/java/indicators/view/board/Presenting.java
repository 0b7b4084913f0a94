package indicators.view.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import indicators.briefing.Allowance;
import indicators.briefing.Briefing;
import indicators.briefing.Briefings;
import indicators.briefing.Snapshot;
import indicators.chart.Board;
import indicators.document.DocumentId;
import indicators.figure.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Freezes a board as a briefing, lets the browser remember that it is its own, and goes to the stage. */
@Component
final class Presenting {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Boards boards;
    private final Briefings briefings;
    private final Allowance allowance;

    Presenting(Boards boards, Briefings briefings, Allowance allowance) {
        this.boards = boards;
        this.briefings = briefings;
        this.allowance = allowance;
    }

    /** Answers whether it could be done: there is a limit on how many are made in an hour. */
    boolean present(UI ui, DocumentId document) {
        if (!allowance.take(VaadinService.getCurrentRequest().getRemoteAddr())) {
            return false;
        }
        List<Board> frozen = Arrays.stream(Language.values())
                .map(language -> boards.of(document, language))
                .flatMap(Optional::stream)
                .map(SharedBoard::board)
                .toList();
        Briefing.Made made = briefings.make(Snapshot.of(frozen));
        remember(made);
        ui.getPage().setLocation("b/" + made.briefing().id() + "/present");
        return true;
    }

    private static void remember(Briefing.Made made) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        Cookie cookie = new Cookie("briefing", made.secret());
        cookie.setPath("/b/" + made.briefing().id());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}
