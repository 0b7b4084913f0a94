package indicators.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Goes through the slides by keys, as a presenter does, and reads from the pages when each slide was painted.
 *
 * @param first ms from the key to the painted slide, of slides that this stage shows for the first time
 * @param again the same, of slides that it has shown before
 * @param timed ms of all of them by the browser's Event Timing; 16 where it names none, since it leaves out what is less
 */
record SlideChanges(Sample first, Sample again, Sample timed) {

    /** Charts of a slide that is new become live after it is shown; a presenter's next key does not come before. */
    private static final double DWELL_MS = 250;

    private static final double LEAST_TIMED_MS = 16;

    private static final String TIMED = """
            () => stageTimes.keys.map(key => stageTimes.timed.find(one => Math.abs(one.at - key.at) < 1)?.took ?? 0)""";

    /** Through all slides so many times, alone. */
    static SlideChanges of(Talk talk, int rounds) {
        Page stage = talk.stage();
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int slide = 2; slide <= talk.slides(); slide++) {
                (round == 0 ? first : again).add(press(stage, "ArrowRight", slide));
            }
            again.add(press(stage, "Home", 1));
        }
        List<Double> timed = numbers(stage.evaluate(TIMED)).stream()
                .map(took -> Math.max(took, LEAST_TIMED_MS))
                .toList();
        return new SlideChanges(Sample.of(first), Sample.of(again), Sample.of(timed));
    }

    /** From slide 1 on, ms from the presenter's key to the slide painted in each of so many other browsers that follow. */
    static Sample followed(Talk talk, Browser browser, int followers, int steps) {
        List<Page> pages =
                Stream.generate(() -> talk.follow(browser)).limit(followers).toList();
        List<Double> lags = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int slide = (step + 1) % talk.slides() + 1;
            press(talk.stage(), slide == 1 ? "Home" : "ArrowRight", slide);
            double went = last(talk.stage(), "keys", "wall");
            for (Page page : pages) {
                awaitPainted(page, slide);
                lags.add(last(page, "paints", "wall") - went);
            }
        }
        pages.forEach(page -> page.context().close());
        return Sample.of(lags);
    }

    private static double press(Page stage, String key, int slide) {
        stage.keyboard().press(key);
        awaitPainted(stage, slide);
        double took = last(stage, "paints", "at") - last(stage, "keys", "at");
        stage.waitForTimeout(DWELL_MS);
        return took;
    }

    private static void awaitPainted(Page page, int slide) {
        page.waitForFunction("slide => stageTimes.paints.at(-1)?.slide === slide", slide);
    }

    private static double last(Page page, String list, String clock) {
        return ((Number) page.evaluate("([list, clock]) => stageTimes[list].at(-1)[clock]", List.of(list, clock)))
                .doubleValue();
    }

    private static List<Double> numbers(Object list) {
        return ((List<?>) list)
                .stream().map(one -> ((Number) one).doubleValue()).toList();
    }
}
