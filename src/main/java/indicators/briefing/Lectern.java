package indicators.briefing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Where the presenters of briefings are, for those who follow. It lives as long as the program runs. */
@Component
public class Lectern {

    private static final int MOST_FOLLOWERS_OF_ONE = 500;
    private static final int MOST_FOLLOWERS = 2000;

    private final Map<String, Talk> talks = new ConcurrentHashMap<>();

    /**
     * Where a presenter is.
     *
     * @param number counts the steps, so that one that arrives late is known to be old
     * @param slide number of the slide, from 1
     */
    public record Step(long number, int slide) {}

    private static final class Talk {
        private final Set<Consumer<Step>> followers = ConcurrentHashMap.newKeySet();
        private Step step = new Step(0, 1);

        synchronized Step step() {
            return step;
        }

        synchronized Step go(int slide) {
            step = new Step(step.number() + 1, slide);
            return step;
        }
    }

    /**
     * Follows a briefing: the follower is told each step from now on, on the presenter's thread, so it must not wait.
     *
     * @return where the presenter is now
     * @throws TooManyFollowers if there is no room for one more
     */
    public Step join(String briefing, Consumer<Step> follower) throws TooManyFollowers {
        Talk talk = talks.computeIfAbsent(briefing, first -> new Talk());
        int all = talks.values().stream().mapToInt(one -> one.followers.size()).sum();
        if (talk.followers.size() >= MOST_FOLLOWERS_OF_ONE || all >= MOST_FOLLOWERS) {
            throw new TooManyFollowers();
        }
        talk.followers.add(follower);
        return talk.step();
    }

    public void leave(String briefing, Consumer<Step> follower) {
        Talk talk = talks.get(briefing);
        if (talk != null) {
            talk.followers.remove(follower);
        }
    }

    /** The presenter shows this slide; answers how many follow. */
    public int show(String briefing, int slide) {
        Talk talk = talks.computeIfAbsent(briefing, first -> new Talk());
        Step step = talk.go(slide);
        talk.followers.forEach(follower -> follower.accept(step));
        return talk.followers.size();
    }

    /** There is no room for one more follower. */
    public static final class TooManyFollowers extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
