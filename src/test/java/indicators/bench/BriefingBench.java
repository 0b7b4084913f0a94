package indicators.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Measures a briefing on the running program: how soon the next slide is painted, how far those who follow are behind,
 * what a follower costs, and how long the files to hand over take. Called by {@code script/bench}: address, process id of
 * the server.
 */
public final class BriefingBench {

    private static final int ROUNDS = 5;
    private static final int BROWSERS = 10;
    private static final int STEPS = 30;
    private static final int WARM_STEPS = 10;
    private static final int WARM_FOLLOWERS = 20;
    private static final int WEIGHED_FOLLOWERS = 400;
    private static final int TIMES = 7;

    private BriefingBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(arguments[0], Long.parseLong(arguments[1]));
    }

    /** @param server process id of the server */
    static void measure(String program, long server) throws IOException, InterruptedException {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = Bench.launch(playwright);
                Talk talk = Talk.on(browser, program)) {
            System.out.printf(
                    "%na briefing of %d slides, presented at 1920 x 1080; all on one machine%n", talk.slides());
            slides(talk, browser);
            // Weighed before many have come and gone: the server keeps what it made for them to use it again.
            double weight = weigh(talk, new Heap(server));
            lags(talk);
            System.out.printf("%n%-58s %8s%n", "server's heap for each follower", "KB");
            System.out.printf(
                    "%-58s %8.1f   live after a full collection, with %d open streams more than %d%n",
                    "one open stream", weight, WEIGHED_FOLLOWERS, WARM_FOLLOWERS);
            files(talk);
        }
    }

    private static void slides(Talk talk, Browser browser) {
        SlideChanges alone = SlideChanges.of(talk, ROUNDS);
        Sample followed = SlideChanges.followed(talk, browser, BROWSERS, STEPS);
        heading("slide change, from the key to the painted slide");
        String frame = "key's time stamp to the begin of the second frame after the change";
        row("a slide for the first time", alone.first(), frame);
        row("a slide shown before", alone.again(), "the same, " + (ROUNDS - 1) + " more rounds through all");
        row("all, by Event Timing", alone.timed(), "until the frame is presented; in steps of 8 ms, at least 16");
        row(BROWSERS + " browsers that follow", followed, "presenter's key to their second frame, " + STEPS + " steps");
    }

    private static void lags(Talk talk) throws IOException, InterruptedException {
        heading("follower lag, from the presenter's request to knowing");
        try (Followers followers = new Followers(talk)) {
            int joined = 0;
            for (int count : List.of(1, 10, 100)) {
                followers.join(count - joined);
                joined = count;
                followers.lags(WARM_STEPS);
                Sample lags = Sample.of(followers.lags(STEPS));
                row(count + (count == 1 ? " follower" : " followers"), lags, "raw event streams, " + STEPS + " steps");
            }
        }
    }

    /** KB of the server's live heap for each follower. */
    private static double weigh(Talk talk, Heap server) throws IOException, InterruptedException {
        Followers.awaitNone(talk);
        try (Followers followers = new Followers(talk)) {
            followers.join(WARM_FOLLOWERS);
            followers.lags(WARM_STEPS);
            long before = server.liveBytes();
            followers.join(WEIGHED_FOLLOWERS);
            followers.lags(WARM_STEPS);
            return (server.liveBytes() - before) / 1024.0 / WEIGHED_FOLLOWERS;
        } finally {
            Followers.awaitNone(talk);
        }
    }

    private static void files(Talk talk) throws IOException, InterruptedException {
        System.out.printf(
                "%n%-46s %10s %10s %10s   request to last byte; first time, median of the next %d; size on disk%n",
                "files handed over", "first, ms", "median, ms", "KB", TIMES);
        for (FileExport file : FileExport.all(talk, TIMES)) {
            System.out.printf(
                    "%-46s %10.0f %10.0f %10.0f   %s%n",
                    file.name(),
                    file.first(),
                    file.later().median(),
                    file.bytes() / 1024.0,
                    file.parts() == 1 ? "one file" : file.parts() + " files, taken together");
        }
    }

    private static void heading(String subject) {
        System.out.printf("%n%-58s %8s %8s %8s%n", subject, "p50, ms", "p95, ms", "samples");
    }

    private static void row(String measure, Sample sample, String how) {
        System.out.printf(
                "%-58s %8.1f %8.1f %8d   %s%n",
                measure, sample.median(), sample.percentile(95), sample.values().size(), how);
    }
}
