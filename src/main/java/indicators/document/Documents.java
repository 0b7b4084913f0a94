package indicators.document;

import indicators.text.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The store of documents. A document's version is asked for each time, its text is read once for each version: so a
 * reader sees a new state as soon as it is committed, and all readers share one text.
 */
@Repository
public class Documents {

    private static final String HEAD = """
            select id, file_name, title, speaker, role, occasion, given_on, published_at, publisher, via, language,
                   area, default_period, sha256, version, verbatim
              from documents
            """;

    private final JdbcClient database;
    private final ConcurrentMap<DocumentId, Document> read = new ConcurrentHashMap<>();

    public Documents(JdbcClient database) {
        this.database = database;
    }

    public Optional<Document> find(DocumentId id) {
        return database.sql("select version from documents where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .flatMap(version -> inVersion(id, version));
    }

    /** The document given last; of several given on one day, the one published last. */
    public Optional<Document> newest() {
        return list().stream().findFirst();
    }

    /** All documents, the newest first. */
    public List<Document> list() {
        return database
                .sql("select id from documents order by given_on desc, published_at desc, id")
                .query((row, number) -> new DocumentId(row.getString("id")))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private Optional<Document> inVersion(DocumentId id, String version) {
        Document known = read.get(id);
        if (known != null && known.version().equals(version)) {
            return Optional.of(known);
        }
        Optional<Document> fresh = database.sql(HEAD + " where id = :id")
                .param("id", id.value())
                .query(Documents::document)
                .optional();
        fresh.ifPresent(document -> read.put(id, document));
        return fresh;
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getString("id")),
                row.getString("file_name"),
                row.getString("title"),
                row.getString("speaker"),
                row.getString("role"),
                row.getString("occasion"),
                row.getObject("given_on", java.time.LocalDate.class),
                row.getObject("published_at", java.time.LocalDateTime.class),
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
