package indicators.view.board;

import indicators.document.DocumentId;
import indicators.figure.Language;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves a board's markup to a page that already runs: when the language is switched or another document is opened. */
@RestController
final class BoardFiles {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Boards boards;

    BoardFiles(Boards boards) {
        this.boards = boards;
    }

    /** The markup; 404 if the document is unknown or its data has changed, so that the page knows to start anew. */
    @GetMapping("/board/{document}/{version}/{language}.html")
    ResponseEntity<String> markup(
            @PathVariable String document, @PathVariable String version, @PathVariable String language) {
        return DocumentId.parse(document)
                .flatMap(id -> boards.of(id, Language.of(Locale.forLanguageTag(language))))
                .filter(board -> board.board().document().version().equals(version))
                .map(board -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(board.markup().html()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
