package indicators.view.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.chart.Board;
import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.document.Documents;
import indicators.figure.Figures;
import indicators.figure.Findings;
import indicators.figure.Language;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The boards as all sessions share them: each made once for a document's version and a language. */
@Component
final class Boards {

    private static final int MOST = 200;

    private final Documents documents;
    private final Figures figures;
    private final Cache<Key, SharedBoard> shared =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(DocumentId document, String version, Language language) {}

    Boards(Documents documents, Figures figures) {
        this.documents = documents;
        this.figures = figures;
    }

    /** The newest document's board, or empty if there is no document yet. */
    Optional<SharedBoard> newest(Language language) {
        return documents.newest().flatMap(document -> of(document, language));
    }

    Optional<SharedBoard> of(DocumentId id, Language language) {
        return documents.find(id).flatMap(document -> of(document, language));
    }

    private Optional<SharedBoard> of(Document document, Language language) {
        Key key = new Key(document.id(), document.version(), language);
        SharedBoard known = shared.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Findings> findings = figures.of(document.id());
        return findings.map(found -> shared.get(
                // An intake may have come between: the board is kept under the version that was really read.
                new Key(found.document().id(), found.document().version(), language),
                missing -> SharedBoard.of(Board.of(found, language), found)));
    }
}
