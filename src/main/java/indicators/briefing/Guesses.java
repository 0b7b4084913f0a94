package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many short addresses may be tried in vain: enough for typing errors, too few to find one by guessing. */
@Component
public class Guesses {

    static final int OF_ONE_CLIENT = 30;
    static final int OF_ALL = 3000;
    static final Duration WITHIN = Duration.ofHours(1);

    private static final String ALL = "";
    private static final int MOST_CLIENTS = 100_000;

    private final Cache<String, AtomicInteger> missed;

    @Autowired
    public Guesses() {
        this(Ticker.systemTicker());
    }

    Guesses(Ticker clock) {
        this.missed = Caffeine.newBuilder()
                .expireAfterWrite(WITHIN)
                .maximumSize(MOST_CLIENTS)
                .ticker(clock)
                .build();
    }

    /**
     * Whether this client may try, as long as there are not too many misses of its own or of all.
     *
     * @param client its network address
     */
    public boolean mayTry(String client) {
        return missed("client " + client).get() < OF_ONE_CLIENT && missed(ALL).get() < OF_ALL;
    }

    /** Counts a try that found nothing. */
    public void miss(String client) {
        missed("client " + client).incrementAndGet();
        missed(ALL).incrementAndGet();
    }

    private AtomicInteger missed(String key) {
        return missed.get(key, first -> new AtomicInteger());
    }
}
