package indicators.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follow a talk as browsers do, by a stream of server-sent events each, and note on one clock when the presenter makes a
 * step and when each of them knows it.
 */
final class Followers implements AutoCloseable {

    private static final Pattern SLIDE = Pattern.compile("\"slide\":(\\d+)");
    private static final Pattern COUNT = Pattern.compile("\"followers\":(\\d+)");
    private static final int PATIENCE_S = 30;
    private static final long DWELL_MS = 100;

    private final Talk talk;
    private final HttpClient audience = client();
    private final HttpClient presenter = client();
    private final List<InputStream> streams = new ArrayList<>();
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private int slide = 1;

    /** A follower knows, at this time of {@link System#nanoTime()}, that a slide is shown. */
    private record Arrival(int slide, long at) {}

    Followers(Talk talk) {
        this.talk = talk;
    }

    /** Waits until nobody follows the talk any more. */
    static void awaitNone(Talk talk) throws IOException, InterruptedException {
        try (Followers none = new Followers(talk)) {
            for (int i = 0; none.show(1) > 0; i++) {
                if (i > PATIENCE_S) {
                    throw new IOException("Somebody still follows after " + PATIENCE_S + " s");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    /** So many more follow, and know where the presenter is. */
    void join(int more) throws IOException, InterruptedException {
        for (int i = 0; i < more; i++) {
            HttpRequest request = HttpRequest.newBuilder(talk.address("steps"))
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<InputStream> answer = audience.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("Follower " + (streams.size() + 1) + " is answered " + answer.statusCode());
            }
            streams.add(answer.body());
            Thread.startVirtualThread(() -> listen(answer.body()));
        }
        for (int i = 0; i < more; i++) {
            await();
        }
    }

    /** The presenter makes so many steps: ms from each request until each follower knew. */
    List<Double> lags(int steps) throws IOException, InterruptedException {
        List<Double> lags = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            slide = slide % talk.slides() + 1;
            long sent = System.nanoTime();
            int told = show(slide);
            if (told != streams.size()) {
                throw new IOException(told + " follow instead of " + streams.size());
            }
            for (int i = 0; i < told; i++) {
                Arrival arrival = await();
                if (arrival.slide() != slide) {
                    throw new IOException("Slide " + arrival.slide() + " came instead of " + slide);
                }
                lags.add((arrival.at() - sent) / 1e6);
            }
            TimeUnit.MILLISECONDS.sleep(DWELL_MS);
        }
        return lags;
    }

    /** Answers how many follow. */
    private int show(int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(talk.address("steps?slide=" + number + "&version=1"))
                .header("Origin", talk.origin())
                .header("Cookie", talk.cookies())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = presenter.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("A step is answered " + answer.statusCode());
        }
        return number(COUNT, answer.body());
    }

    private void listen(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long at = System.nanoTime();
                if (line.startsWith("data:")) {
                    arrivals.add(new Arrival(number(SLIDE, line), at));
                }
            }
        } catch (IOException left) {
            // Closed here; had the server ended it, the next step would find one follower too few.
        }
    }

    private Arrival await() throws IOException, InterruptedException {
        @Nullable Arrival next = arrivals.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (next == null) {
            throw new IOException("A follower has learnt nothing for " + PATIENCE_S + " s");
        }
        return next;
    }

    private static int number(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** All leave at once. */
    @Override
    public void close() {
        audience.shutdownNow();
        presenter.shutdownNow();
    }
}
