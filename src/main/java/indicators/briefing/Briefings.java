package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The store of briefings. What is stored never changes, so each is read once and shared. */
@Repository
public class Briefings {

    /** 96 random bits: none is found by guessing, and the plain link may be passed on. */
    private static final int ID_BYTES = 12;

    private static final int SECRET_BYTES = 32;
    private static final int MOST_KEPT = 100;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{16}");

    private final JdbcClient database;
    private final Cache<String, Briefing> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public Briefings(JdbcClient database) {
        this.database = database;
    }

    /** Freezes this content under a new id. */
    public Briefing.Made make(Snapshot content) {
        String text = CanonicalForm.write(content);
        String secret = Secrets.random(SECRET_BYTES);
        Briefing briefing = new Briefing(
                Secrets.random(ID_BYTES),
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                Secrets.hash(text),
                content);
        database.sql("""
                        insert into briefings (id, made_at, document, document_version, secret_hash, content_hash, content)
                        values (:id, :madeAt, :document, :version, :secretHash, :hash, :content)
                        """)
                .param("id", briefing.id())
                .param("madeAt", briefing.madeAt())
                .param("document", content.document().id().value())
                .param("version", content.document().version())
                .param("secretHash", Secrets.hash(secret))
                .param("hash", briefing.hash())
                .param("content", text)
                .update();
        return new Briefing.Made(briefing, secret);
    }

    /**
     * The briefing as it was frozen, or empty if there is none of this id.
     *
     * @throws IllegalStateException if what is stored is no longer what was frozen
     */
    public Optional<Briefing> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Briefing known = read.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Briefing> found =
                database.sql("""
                        select id, made_at, content_hash, content from briefings where id = :id
                        """).param("id", id).query(Briefings::briefing).optional();
        found.ifPresent(briefing -> read.put(id, briefing));
        return found;
    }

    /** Whether this secret was given to the one who made the briefing. */
    public boolean maySteer(String id, String secret) {
        return database.sql("select secret_hash from briefings where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(hash -> Secrets.same(hash, Secrets.hash(secret)))
                .isPresent();
    }

    private static Briefing briefing(ResultSet row, int number) throws SQLException {
        String text = row.getString("content");
        String hash = row.getString("content_hash");
        if (!hash.equals(Secrets.hash(text))) {
            throw new IllegalStateException("Briefing " + row.getString("id") + " is not what was frozen");
        }
        return new Briefing(
                row.getString("id"), row.getObject("made_at", OffsetDateTime.class), hash, CanonicalForm.read(text));
    }
}
