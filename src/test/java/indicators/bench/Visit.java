package indicators.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One visit with an empty cache over a slow line: 40 ms round trip, 10 Mbit/s. Counts bytes, reads the browser's own
 * clocks, then clicks. What a frame of the page shows is watched by {@code src/test/bench/watch.js}.
 */
final class Visit {

    private static final double ROUND_TRIP_MS = 40;
    private static final double BYTES_PER_SECOND = 10e6 / 8;
    private static final double SETTLING_MS = 2000;

    private Visit() {}

    /** Looks only: measure → value, in ms unless the name says otherwise. */
    static Map<String, Double> look(Browser browser, String url) throws IOException {
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            CDPSession line = slowLine(context, page);
            long[] bytes = {0};
            Set<String> withinThePage = new HashSet<>();
            line.on("Network.requestWillBeSent", event -> {
                if (event.getAsJsonObject("request").get("url").getAsString().startsWith("data:")) {
                    withinThePage.add(event.get("requestId").getAsString());
                }
            });
            line.on("Network.loadingFinished", event -> {
                if (!withinThePage.contains(event.get("requestId").getAsString())) {
                    bytes[0] += event.get("encodedDataLength").getAsLong();
                }
            });
            watch(page, "look");
            page.navigate(url);
            page.waitForFunction("() => watched.live > 0");
            page.waitForTimeout(SETTLING_MS);
            Map<String, Double> found = new LinkedHashMap<>();
            found.put("bytes transferred, KB", bytes[0] / 1024.0);
            found.put("first contentful paint", number(page, "watched.firstPaint"));
            found.put("largest contentful paint", number(page, "watched.largestPaint"));
            found.put("charts in view: picture seen", number(page, "watched.seen"));
            found.put("charts in view: drawn by ApexCharts", number(page, "watched.live"));
            found.put("main thread busy until settled", taskTime(line) * 1000);
            found.put("click on a point -> passage lit, p50", number(page, "watched.clicks('point')"));
            found.put("click on a mark -> chart lit, p50", number(page, "watched.clicks('mark')"));
            return found;
        }
    }

    /** Clicks from the first frame on, until a click works: the time of that frame, in ms. */
    static double firstWorkingClick(Browser browser, String url) throws IOException {
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            slowLine(context, page);
            watch(page, "click");
            page.navigate(url);
            page.waitForFunction("() => watched.clicked > 0");
            return number(page, "watched.clicked");
        }
    }

    private static BrowserContext context(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("zh-CN"));
    }

    private static CDPSession slowLine(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Performance.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", ROUND_TRIP_MS);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.emulateNetworkConditions", conditions);
        return session;
    }

    private static void watch(Page page, String mode) throws IOException {
        page.addInitScript(
                "const watchMode = '" + mode + "';\n" + Files.readString(Path.of("src/test/bench/watch.js")));
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    /** Seconds that the page's main thread has worked. */
    private static double taskTime(CDPSession session) {
        for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("The browser does not tell TaskDuration");
    }
}
