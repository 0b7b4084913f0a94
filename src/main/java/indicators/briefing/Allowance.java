package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many briefings may be made: enough for people, too few to fill the disk. */
@Component
public class Allowance {

    static final int OF_ONE_CLIENT = 30;
    static final int OF_ALL = 1000;
    static final Duration WITHIN = Duration.ofHours(1);

    private static final String ALL = "";
    private static final int MOST_CLIENTS = 100_000;

    private final Cache<String, AtomicInteger> made;

    @Autowired
    public Allowance() {
        this(Ticker.systemTicker());
    }

    Allowance(Ticker clock) {
        this.made = Caffeine.newBuilder()
                .expireAfterWrite(WITHIN)
                .maximumSize(MOST_CLIENTS)
                .ticker(clock)
                .build();
    }

    /**
     * Whether this client may make one more; if so, it counts.
     *
     * @param client its network address
     */
    public boolean take(String client) {
        return take("client " + client, OF_ONE_CLIENT) && take(ALL, OF_ALL);
    }

    private boolean take(String key, int most) {
        return made.get(key, first -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
