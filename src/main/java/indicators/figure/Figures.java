package indicators.figure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.document.Documents;
import indicators.text.Selector;
import indicators.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store of what documents state. Each state of a document is read once, in one transaction, and shared by all
 * sessions; a look-up costs the version query of {@link Documents#find}. Derived figures are computed at each reading,
 * never stored. Each selector is held against the text at each reading.
 */
@Repository
public class Figures {

    private static final int CONTEXT = 32;
    private static final int MOST = 1000;

    private final JdbcClient database;
    private final Documents documents;
    private final Indicators indicators;
    private final TransactionTemplate snapshot;
    private final Cache<State, Findings> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record State(DocumentId document, String version) {
        static State of(Document document) {
            return new State(document.id(), document.version());
        }
    }

    public Figures(
            JdbcClient database, Documents documents, Indicators indicators, PlatformTransactionManager transactions) {
        this.database = database;
        this.documents = documents;
        this.indicators = indicators;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** All that the document states in its present state; empty if it is unknown. */
    public Optional<Findings> of(DocumentId id) {
        Optional<Document> present = documents.find(id);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Findings known = read.getIfPresent(State.of(present.get()));
        return known != null ? Optional.of(known) : fresh(id);
    }

    /** Read in one transaction so that it is one state, and kept under the version that was really read. */
    private Optional<Findings> fresh(DocumentId id) {
        Optional<Findings> found = snapshot.execute(status -> documents.find(id).map(this::findings));
        return found.map(one -> read.get(State.of(one.document()), first -> one));
    }

    private Findings findings(Document document) {
        String text = document.text().verbatim();
        return Findings.of(
                document,
                indicators.catalogue(),
                rows(document, "figures", (row, number) -> figure(row, text)),
                rows(document, "claims", (row, number) -> claim(row, text)),
                rows(document, "set_aside", (row, number) -> setAside(row, text)),
                rows(document, "translations", (row, number) -> translation(row)));
    }

    /** The table's name is one of the constants above, never from outside. */
    private <T> List<T> rows(Document document, String table, RowMapper<T> read) {
        return database.sql("select * from " + table + " where document = :document order by starts_at"
                        + (table.equals("claims") ? ", ordinal" : ""))
                .param("document", document.id().value())
                .query(read)
                .list();
    }

    private static Figure figure(ResultSet row, String text) throws SQLException {
        return new Figure(
                row.getString("id"),
                selector(row, text),
                row.getString("cue"),
                row.getString("indicator"),
                Measure.parse(row.getString("measure")),
                row.getString("area"),
                Period.parse(row.getString("period")),
                Quantity.of(row.getString("amount"), Unit.parse(row.getString("unit"))),
                row.getString("about"),
                benchmark(row));
    }

    private static Claim claim(ResultSet row, String text) throws SQLException {
        return new Claim(
                row.getString("id"),
                selector(row, text),
                row.getString("indicator"),
                Claim.Relation.parse(row.getString("relation")),
                benchmark(row));
    }

    private static SetAside setAside(ResultSet row, String text) throws SQLException {
        return new SetAside(selector(row, text), SetAside.Reason.parse(row.getString("reason")));
    }

    private static Translation translation(ResultSet row) throws SQLException {
        return new Translation(row.getInt("starts_at"), row.getString("language"), row.getString("translation"));
    }

    private static @Nullable Benchmark benchmark(ResultSet row) throws SQLException {
        String words = row.getString("benchmark");
        return words == null ? null : Benchmark.parse(words);
    }

    /** The stored quote with the context of its place; the quote is checked against the text by whoever uses it. */
    private static Selector selector(ResultSet row, String text) throws SQLException {
        Span span = new Span(row.getInt("starts_at"), row.getInt("ends_at"));
        String quote = row.getString("quote");
        if (span.fits(text)) {
            Selector found = Selector.of(text, span);
            return new Selector(span, quote, found.prefix(), found.suffix());
        }
        return new Selector(span, quote, text.substring(Math.max(0, text.length() - CONTEXT)), "");
    }
}
