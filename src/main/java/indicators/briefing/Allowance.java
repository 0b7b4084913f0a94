package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much may be stored: enough for people, too little to fill the disk. */
@Component
public class Allowance {

    static final Duration WITHIN = Duration.ofHours(1);

    private static final int MOST_CLIENTS = 100_000;

    /** What is counted, within an hour. */
    public enum Deed {
        /** Making, copying or duplicating a briefing. */
        MAKE(1),
        /** Adding a version to one. */
        EDIT(100);

        /** How many of these are allowed for one briefing that may be made. */
        private final int weight;

        Deed(int weight) {
            this.weight = weight;
        }
    }

    private record Counted(Deed deed, String client) {}

    private final int ofOneClient;
    private final int ofAll;
    private final Cache<Counted, AtomicInteger> done;

    /**
     * @param ofOneClient how many briefings one network address may make within an hour; many people may share one
     * @param ofAll how many all together may
     */
    @Autowired
    public Allowance(
            @Value("${indicators.briefings.of-one-client}") int ofOneClient,
            @Value("${indicators.briefings.of-all}") int ofAll) {
        this(ofOneClient, ofAll, Ticker.systemTicker());
    }

    Allowance(int ofOneClient, int ofAll, Ticker clock) {
        this.ofOneClient = ofOneClient;
        this.ofAll = ofAll;
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
        return count(new Counted(deed, "client " + client)) <= ofOneClient * deed.weight
                && count(new Counted(deed, "")) <= ofAll * deed.weight;
    }

    private int count(Counted counted) {
        return done.get(counted, first -> new AtomicInteger()).incrementAndGet();
    }
}
