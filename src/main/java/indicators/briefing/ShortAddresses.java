package indicators.briefing;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The store of short addresses, to be typed from a screen into a telephone. Eight letters can be guessed sooner than a
 * briefing's own name, so each holds for the day of the talk only, and {@link Guesses} are limited.
 */
@Repository
public class ShortAddresses {

    /** How long a code holds after its presenter has last asked for it. */
    static final Duration HOLDS = Duration.ofDays(1);

    /** No vowels, so no words; none that is taken for another letter or for a digit. */
    private static final String LETTERS = "bcdfghjkmnpqrstwxz";

    private static final int LENGTH = 8;
    private static final Pattern CODE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    private final JdbcClient database;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    public ShortAddresses(JdbcClient database) {
        this(database, InstantSource.system());
    }

    ShortAddresses(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The code of this briefing, which holds for a day from now: the one that it has, or a new one. */
    public String of(String briefing) {
        database.sql("delete from short_addresses where holds_until < :now")
                .param("now", now())
                .update();
        Optional<String> known = database.sql("select code from short_addresses where briefing = :briefing")
                .param("briefing", briefing)
                .query(String.class)
                .optional();
        if (known.isPresent()) {
            database.sql("update short_addresses set holds_until = :until where code = :code")
                    .param("until", now().plus(HOLDS))
                    .param("code", known.get())
                    .update();
            return known.get();
        }
        String code = draw();
        database.sql("""
                        insert into short_addresses (code, briefing, holds_until) values (:code, :briefing, :until)
                        """)
                .param("code", code)
                .param("briefing", briefing)
                .param("until", now().plus(HOLDS))
                .update();
        return code;
    }

    /** The briefing of this code, in whatever case and with or without a hyphen; empty if it holds no longer. */
    public Optional<String> find(String typed) {
        String code = typed.toLowerCase(Locale.ROOT).replace("-", "");
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return database.sql("select briefing from short_addresses where code = :code and holds_until >= :now")
                .param("code", code)
                .param("now", now())
                .query(String.class)
                .optional();
    }

    private String draw() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
