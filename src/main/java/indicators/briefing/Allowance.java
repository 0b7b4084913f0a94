package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How much may be stored: enough for people, too little to fill the disk. */
@Component
public class Allowance {

    static final Duration WITHIN = Duration.ofHours(1);

    private static final int MOST_CLIENTS = 100_000;

    /** What is counted, within an hour. */
    public enum Deed {
        /** Making, copying or duplicating a briefing. */
        MAKE(30, 1000),
        /** Adding a version to one. */
        EDIT(3000, 100_000);

        final int ofOneClient;
        final int ofAll;

        Deed(int ofOneClient, int ofAll) {
            this.ofOneClient = ofOneClient;
            this.ofAll = ofAll;
        }
    }

    private record Counted(Deed deed, String client) {}

    private final Cache<Counted, AtomicInteger> done;

    @Autowired
    public Allowance() {
        this(Ticker.systemTicker());
    }

    Allowance(Ticker clock) {
        this.done = Caffeine.newBuilder()
                .expireAfterWrite(WITHIN)
                .maximumSize(MOST_CLIENTS)
                .ticker(clock)
                .build();
    }

    /**
     * Whether this client may do so once more; if so, it counts.
     *
     * @param client its network address
     */
    public boolean take(Deed deed, String client) {
        return count(new Counted(deed, "client " + client)) <= deed.ofOneClient
                && count(new Counted(deed, "")) <= deed.ofAll;
    }

    private int count(Counted counted) {
        return done.get(counted, first -> new AtomicInteger()).incrementAndGet();
    }
}
