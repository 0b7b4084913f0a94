package indicators.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.text.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The store of documents. A look-up asks for the version each time, by primary key, and reads the text once for each
 * version. So every reader sees a new state as soon as it is committed, by whichever process, and all share one text; a
 * cache emptied by intake would miss the intakes of other processes.
 */
@Repository
public class Documents {

    private static final int MOST = 1000;

    private final JdbcClient database;
    private final Cache<State, Document> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record State(String id, String version) {}

    public Documents(JdbcClient database) {
        this.database = database;
    }

    public Optional<Document> find(DocumentId id) {
        return database.sql("""
                        select id, version from documents where id = :id
                        """)
                .param("id", id.value())
                .query(Documents::state)
                .optional()
                .flatMap(this::read);
    }

    /** The document given last; of several given on one day, the one published last. */
    public Optional<Document> newest() {
        return database.sql("""
                        select id, version from documents
                         order by given_on desc, published_at desc, id
                         fetch first 1 row only
                        """).query(Documents::state).optional().flatMap(this::read);
    }

    /** All documents, the newest first. */
    public List<Document> list() {
        return database.sql("""
                        select id, version from documents
                         order by given_on desc, published_at desc, id
                        """).query(Documents::state).list().stream()
                .flatMap(state -> read(state).stream())
                .toList();
    }

    /** The document in its present state, which is kept under the version that was really read. */
    private Optional<Document> read(State state) {
        Document known = read.getIfPresent(state);
        if (known != null) {
            return Optional.of(known);
        }
        return database.sql("""
                        select id, file_name, title, speaker, role, occasion, given_on, published_at, publisher, via,
                               language, area, default_period, sha256, version, verbatim
                          from documents
                         where id = :id
                        """)
                .param("id", state.id())
                .query(Documents::document)
                .optional()
                .map(fresh -> read.get(new State(fresh.id().value(), fresh.version()), first -> fresh));
    }

    private static State state(ResultSet row, int number) throws SQLException {
        return new State(row.getString("id"), row.getString("version"));
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getString("id")),
                row.getString("file_name"),
                row.getString("title"),
                row.getString("speaker"),
                row.getString("role"),
                row.getString("occasion"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("published_at", LocalDateTime.class),
                row.getString("publisher"),
                row.getString("via"),
                row.getString("language"),
                row.getString("area"),
                row.getString("default_period"),
                row.getString("sha256"),
                row.getString("version"),
                Text.of(row.getString("verbatim")));
    }
}
