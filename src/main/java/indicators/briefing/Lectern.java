package indicators.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where the presenters of briefings are, for those who follow, and how many follow, for the presenters. It lives as long
 * as the program runs, and forgets a talk that nobody attends for a day.
 */
@Component
public class Lectern {

    static final int MOST_FOLLOWERS_OF_ONE = 500;
    static final int MOST_FOLLOWERS = 2000;
    static final int MOST_PRESENTERS_OF_ONE = 10;
    static final Duration KEPT = Duration.ofDays(1);

    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final InstantSource clock;

    @Autowired
    public Lectern() {
        this(InstantSource.system());
    }

    Lectern(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Follows a briefing: the follower is told each step from now on, on the presenter's thread, so it must not wait.
     *
     * @return where the presenter is now
     * @throws Full if there is no room for one more
     */
    public Step join(String briefing, Consumer<Step> follower) throws Full {
        int all = talks.values().stream().mapToInt(Talk::count).sum();
        Talk talk = attend(briefing);
        if (all >= MOST_FOLLOWERS || talk.count() >= MOST_FOLLOWERS_OF_ONE) {
            throw new Full();
        }
        talk.followers.add(follower);
        talk.tellCount();
        return talk.step();
    }

    public void leave(String briefing, Consumer<Step> follower) {
        find(briefing).ifPresent(talk -> {
            if (talk.followers.remove(follower)) {
                talk.touch(clock.instant());
                talk.tellCount();
            }
        });
    }

    /** The presenter shows this, whatever its number; answers how many follow. */
    public int show(String briefing, Step step) {
        Talk talk = attend(briefing);
        Step numbered = talk.go(step);
        talk.followers.forEach(follower -> follower.accept(numbered));
        return talk.count();
    }

    /**
     * A presenter's window wants to know how many follow: it is told each new count, on any thread, so it must not wait.
     *
     * @return how many follow now
     * @throws Full if too many windows ask already
     */
    public int watch(String briefing, IntConsumer presenter) throws Full {
        Talk talk = attend(briefing);
        if (talk.presenters.size() >= MOST_PRESENTERS_OF_ONE) {
            throw new Full();
        }
        talk.presenters.add(presenter);
        return talk.count();
    }

    public void unwatch(String briefing, IntConsumer presenter) {
        find(briefing).ifPresent(talk -> talk.presenters.remove(presenter));
    }

    /** How many talks are remembered. */
    int talks() {
        return talks.size();
    }

    private Optional<Talk> find(String briefing) {
        return Optional.ofNullable(talks.get(briefing));
    }

    /** The talk, begun if need be; each new one makes room by forgetting the idle. */
    private Talk attend(String briefing) {
        Instant now = clock.instant();
        if (!talks.containsKey(briefing)) {
            talks.keySet().forEach(one -> talks.computeIfPresent(one, (id, talk) -> talk.isIdle(now) ? null : talk));
        }
        return talks.compute(briefing, (id, known) -> {
            Talk talk = known == null ? new Talk() : known;
            talk.touch(now);
            return talk;
        });
    }

    private static final class Talk {
        private final Set<Consumer<Step>> followers = ConcurrentHashMap.newKeySet();
        private final Set<IntConsumer> presenters = ConcurrentHashMap.newKeySet();
        private Step step = Step.FIRST;
        private Instant attended = Instant.MIN;

        synchronized Step step() {
            return step;
        }

        synchronized Step go(Step next) {
            step = next.after(step);
            return step;
        }

        synchronized void touch(Instant now) {
            attended = now;
        }

        synchronized boolean isIdle(Instant now) {
            return followers.isEmpty()
                    && presenters.isEmpty()
                    && attended.plus(KEPT).isBefore(now);
        }

        int count() {
            return followers.size();
        }

        void tellCount() {
            presenters.forEach(presenter -> presenter.accept(count()));
        }
    }

    /** There is no room for one more. */
    public static final class Full extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
