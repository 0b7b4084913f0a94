package indicators.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of versions: the slides of each, and what made it. */
final class Versions {

    private final JdbcClient database;

    /** A version and its slides, as stored. */
    record Stored(Version version, Deck deck) {}

    Versions(JdbcClient database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there is one of this number */
    void add(String briefing, Version version, Deck deck) {
        database.sql("""
                        insert into briefing_versions
                            (briefing, number, made_at, change, place, undo_to, redo_to, name, content_hash, deck)
                        values
                            (:briefing, :number, :madeAt, :change, :place, :undoTo, :redoTo, :name, :hash, :deck)
                        """)
                .param("briefing", briefing)
                .param("number", version.number())
                .param("madeAt", version.madeAt())
                .param("change", version.change().name())
                .param("place", version.place())
                .param("undoTo", version.undoTo(), java.sql.Types.INTEGER)
                .param("redoTo", version.redoTo(), java.sql.Types.INTEGER)
                .param("name", deck.name())
                .param("hash", version.hash())
                .param("deck", CanonicalForm.write(deck))
                .update();
    }

    Optional<Stored> find(String briefing, int number) {
        return database.sql("select * from briefing_versions where briefing = :briefing and number = :number")
                .param("briefing", briefing)
                .param("number", number)
                .query((row, at) -> new Stored(version(row), CanonicalForm.readDeck(row.getString("deck"))))
                .optional();
    }

    /** The newest first. */
    List<Version> all(String briefing) {
        return database.sql("select * from briefing_versions where briefing = :briefing order by number desc")
                .param("briefing", briefing)
                .query((row, at) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getObject("made_at", OffsetDateTime.class),
                row.getString("content_hash"),
                Version.Change.valueOf(row.getString("change")),
                row.getInt("place"),
                number(row, "undo_to"),
                number(row, "redo_to"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
