package indicators.briefing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often something was done within an hour from its first time. */
final class Tally {

    static final Duration WITHIN = Duration.ofHours(1);

    private static final int MOST = 100_000;

    private final Cache<Object, AtomicInteger> counts;

    Tally(Ticker clock) {
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(WITHIN)
                .maximumSize(MOST)
                .ticker(clock)
                .build();
    }

    int count(Object what) {
        return of(what).get();
    }

    /** Counts once more; answers how often by now. */
    int add(Object what) {
        return of(what).incrementAndGet();
    }

    private AtomicInteger of(Object what) {
        return counts.get(what, first -> new AtomicInteger());
    }
}
