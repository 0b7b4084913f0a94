package indicators.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the running program beside a static page with the same text and pictures, in turns, and prints medians and
 * ratios; then a briefing. Called by {@code script/bench}: address, process id of the server, rounds, sessions.
 */
public final class Bench {

    private static final Path LIBRARY = Path.of("target/bench/apexcharts.js");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String ours = arguments[0];
        long server = Long.parseLong(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        int sessions = Integer.parseInt(arguments[3]);
        page(ours, rounds);
        System.out.printf(
                "%nheap for each open session, at %d sessions, after the first choice: %.0f KB%n",
                sessions, new OpenSessions(ours, server).bytesEach(sessions) / 1024);
        BriefingBench.measure(ours, server);
    }

    private static void page(String ours, int rounds) throws IOException {
        Map<String, List<Double>> program = new LinkedHashMap<>();
        Map<String, List<Double>> page = new LinkedHashMap<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = launch(playwright);
                StaticPage plain = new StaticPage(LIBRARY)) {
            visit(browser, ours, new LinkedHashMap<>());
            visit(browser, plain.url(), new LinkedHashMap<>());
            for (int round = 0; round < rounds; round++) {
                visit(browser, ours, program);
                visit(browser, plain.url(), page);
            }
        }
        System.out.printf("%-40s %10s %10s %8s%n", "medians of " + rounds + " visits, ms", "ours", "static", "ratio");
        program.forEach((measure, values) -> {
            double own = Sample.of(values).median();
            double other =
                    Sample.of(page.getOrDefault(measure, List.of(Double.NaN))).median();
            System.out.printf("%-40s %10.0f %10.0f %8.2f%n", measure, own, other, own / other);
        });
    }

    private static void visit(Browser browser, String url, Map<String, List<Double>> found) throws IOException {
        Visit.look(browser, url)
                .forEach((measure, value) ->
                        found.computeIfAbsent(measure, key -> new ArrayList<>()).add(value));
        found.computeIfAbsent("first working click", key -> new ArrayList<>())
                .add(Visit.firstWorkingClick(browser, url));
    }

    /** The browser of this machine that CHROMIUM names, as the tests start it. */
    static Browser launch(Playwright playwright) {
        List<String> arguments = new ArrayList<>(
                List.of("--disable-gpu", "--disable-background-networking", "--disable-component-update"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("CHROMIUM")))
                        .setArgs(arguments));
    }
}
