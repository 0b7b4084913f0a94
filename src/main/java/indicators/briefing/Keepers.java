package indicators.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may do what with which briefing. One proves a right by the briefing's secret, or by being its keeper: today a
 * browser, by the name it was given when it made its first briefing; an account one day. Names and secrets are stored as
 * hashes alone.
 */
@Repository
public class Keepers {

    /** So long a deleted briefing can be brought back. */
    public static final Duration KEPT_AFTER_DELETION = Duration.ofDays(7);

    private static final int NAME_BYTES = 32;

    private final JdbcClient database;

    /**
     * What somebody shows to prove a right.
     *
     * @param secret of one briefing; empty if none is shown
     * @param keeper the name of a keeper; empty if none is shown
     */
    public record Proof(String secret, String keeper) {}

    /**
     * A briefing on a keeper's list.
     *
     * @param versions how many
     * @param deleted whether it was deleted, and can still be brought back
     */
    public record Kept(
            String id,
            String name,
            String document,
            OffsetDateTime madeAt,
            OffsetDateTime editedAt,
            int versions,
            boolean deleted) {}

    public Keepers(JdbcClient database) {
        this.database = database;
    }

    /** A name for a keeper who has none yet; nobody guesses it. */
    public String newName() {
        return Secrets.random(NAME_BYTES);
    }

    /** The right to a briefing, if this proves it; also to one that was deleted, so that it can be brought back. */
    public Optional<Holder> holder(String briefing, Proof proof) {
        boolean proved = hasSecret(briefing, proof.secret()) || keeps(briefing, proof.keeper());
        return proved ? Optional.of(new Holder(briefing)) : Optional.empty();
    }

    /** A new secret for a briefing; the one before proves nothing any more. */
    public String renewSecret(Holder holder) {
        String secret = Secrets.random(Briefings.SECRET_BYTES);
        database.sql("update briefings set secret_hash = :hash where id = :id")
                .param("hash", Secrets.hash(secret))
                .param("id", holder.briefing())
                .update();
        return secret;
    }

    private boolean hasSecret(String briefing, String secret) {
        return !secret.isEmpty()
                && database.sql("select secret_hash from briefings where id = :id")
                        .param("id", briefing)
                        .query(String.class)
                        .optional()
                        .filter(hash -> Secrets.same(hash, Secrets.hash(secret)))
                        .isPresent();
    }

    private boolean keeps(String briefing, String keeper) {
        return !keeper.isEmpty()
                && database.sql("select 1 from briefing_keepers where keeper = :keeper and briefing = :briefing")
                        .param("keeper", Secrets.hash(keeper))
                        .param("briefing", briefing)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Puts a briefing on a keeper's list, if it is not there. */
    public void keep(Holder holder, String keeper) {
        database.sql("""
                        insert into briefing_keepers (keeper, briefing)
                        select :keeper, :briefing
                        where not exists
                            (select 1 from briefing_keepers where keeper = :keeper and briefing = :briefing)
                        """)
                .param("keeper", Secrets.hash(keeper))
                .param("briefing", holder.briefing())
                .update();
    }

    /** A keeper's briefings, the last edited first, with those deleted that can be brought back. */
    public List<Kept> kept(String keeper) {
        return database.sql("""
                        select b.id, b.made_at, b.document, b.deleted_at, v.name, v.made_at as edited_at, v.number
                        from briefing_keepers k
                        join briefings b on b.id = k.briefing
                        join briefing_versions v on v.briefing = b.id
                        where k.keeper = :keeper
                            and v.number = (select max(number) from briefing_versions where briefing = b.id)
                        order by v.made_at desc
                        """)
                .param("keeper", Secrets.hash(keeper))
                .query(Keepers::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        return new Kept(
                row.getString("id"),
                row.getString("name"),
                row.getString("document"),
                row.getObject("made_at", OffsetDateTime.class),
                row.getObject("edited_at", OffsetDateTime.class),
                row.getInt("number"),
                row.getObject("deleted_at", OffsetDateTime.class) != null);
    }

    /** Takes a briefing away from everybody; it can be brought back for {@link #KEPT_AFTER_DELETION}. */
    public void delete(Holder holder) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        database.sql("update briefings set deleted_at = :now where id = :id and deleted_at is null")
                .param("now", now)
                .param("id", holder.briefing())
                .update();
        database.sql("delete from briefings where deleted_at < :longAgo")
                .param("longAgo", now.minus(KEPT_AFTER_DELETION))
                .update();
    }

    /** Undoes a deletion; answers whether there still was something to bring back. */
    public boolean bringBack(Holder holder) {
        return database.sql("update briefings set deleted_at = null where id = :id")
                        .param("id", holder.briefing())
                        .update()
                > 0;
    }
}
