package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import indicators.chart.Board;
import indicators.figure.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What briefings show, as it was frozen: read once, checked against its hash, and shared by all versions. */
final class FrozenBoards {

    private static final int MOST_SHARED = 100;

    private final JdbcClient database;
    private final Cache<String, Frozen> shared =
            Caffeine.newBuilder().maximumSize(MOST_SHARED).build();

    record Frozen(OffsetDateTime madeAt, Map<Language, Board> boards) {}

    FrozenBoards(JdbcClient database) {
        this.database = database;
    }

    Optional<Frozen> find(String briefing) {
        Frozen known = shared.getIfPresent(briefing);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Frozen> found = database.sql("select id, made_at, content_hash, content from briefings where id = :id")
                .param("id", briefing)
                .query(FrozenBoards::frozen)
                .optional();
        found.ifPresent(content -> shared.put(briefing, content));
        return found;
    }

    private static Frozen frozen(ResultSet row, int at) throws SQLException {
        String text = row.getString("content");
        requireSame(row.getString("id"), row.getString("content_hash"), Secrets.hash(text));
        return new Frozen(row.getObject("made_at", OffsetDateTime.class), CanonicalForm.readFrozen(text));
    }

    /** @throws IllegalStateException if what is found is not what was stored */
    static void requireSame(String briefing, String stored, String found) {
        if (!stored.equals(found)) {
            throw new IllegalStateException("Briefing " + briefing + " is not what was frozen");
        }
    }
}
