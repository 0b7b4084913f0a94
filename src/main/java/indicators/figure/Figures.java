package indicators.figure;

import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.document.Documents;
import indicators.text.Selector;
import indicators.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The store of what documents state. */
@Repository
public class Figures {

    private static final int CONTEXT = 32;

    private final JdbcClient database;
    private final Documents documents;
    private final Indicators indicators;

    public Figures(JdbcClient database, Documents documents, Indicators indicators) {
        this.database = database;
        this.documents = documents;
        this.indicators = indicators;
    }

    /** All that the document states, read in one transaction so that it is one state; empty if it is unknown. */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public Optional<Findings> of(DocumentId id) {
        return documents.find(id).map(this::findings);
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
    private <T> java.util.List<T> rows(Document document, String table, RowMapper<T> read) {
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
