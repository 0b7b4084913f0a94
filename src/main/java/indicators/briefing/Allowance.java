package indicators.briefing;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much may be stored and written: enough for people, too little to fill the disk or to keep the program busy. */
@Component
public class Allowance {

    /** What is counted, within an hour. */
    public enum Deed {
        /** Making, copying or duplicating a briefing. */
        MAKE(1),
        /** Writing one as PowerPoint, which takes the processor half a second. */
        EXPORT(10),
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
    private final Tally done;

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
        this.done = new Tally(clock);
    }

    /**
     * Whether this client may do so once more; if so, it counts.
     *
     * @param client its network address
     */
    public boolean take(Deed deed, String client) {
        return done.add(new Counted(deed, "client " + client)) <= ofOneClient * deed.weight
                && done.add(new Counted(deed, "")) <= ofAll * deed.weight;
    }
}
