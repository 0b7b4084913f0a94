package indicators.briefing;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many short addresses may be tried in vain: enough for typing errors, too few to find one by guessing. */
@Component
public class Guesses {

    static final int OF_ONE_CLIENT = 30;
    static final int OF_ALL = 3000;

    private static final String ALL = "";

    private final Tally missed;

    @Autowired
    public Guesses() {
        this(Ticker.systemTicker());
    }

    Guesses(Ticker clock) {
        this.missed = new Tally(clock);
    }

    /**
     * Whether this client may try, as long as there are not too many misses of its own or of all.
     *
     * @param client its network address
     */
    public boolean mayTry(String client) {
        return missed.count("client " + client) < OF_ONE_CLIENT && missed.count(ALL) < OF_ALL;
    }

    /** Counts a try that found nothing. */
    public void miss(String client) {
        missed.add("client " + client);
        missed.add(ALL);
    }
}
