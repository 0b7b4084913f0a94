package indicators.view.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
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

    Presenting(Boards boards, Briefings briefings) {
        this.boards = boards;
        this.briefings = briefings;
    }

    void present(UI ui, DocumentId document) {
        List<Board> frozen = Arrays.stream(Language.values())
                .map(language -> boards.of(document, language))
                .flatMap(Optional::stream)
                .map(SharedBoard::board)
                .toList();
        Briefing.Made made = briefings.make(Snapshot.of(frozen));
        remember(made);
        ui.getPage().setLocation("b/" + made.briefing().id() + "/present");
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
