package indicators.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens sessions as browsers do, up to the server's answer to the first chosen figure, and weighs the server's heap. */
final class OpenSessions {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern BOARD = Pattern.compile(
            "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"indicator-board\"");

    private final URI url;
    private final Heap heap;

    /** @param server process id of the server */
    OpenSessions(String url, long server) {
        this.url = URI.create(url);
        this.heap = new Heap(server);
    }

    /** Bytes of live heap for each of so many open sessions. */
    double bytesEach(int sessions) throws IOException, InterruptedException {
        open(20);
        long before = heap.liveBytes();
        open(sessions);
        return (heap.liveBytes() - before) / (double) sessions;
    }

    private void open(int sessions) throws IOException, InterruptedException {
        for (int i = 0; i < sessions; i++) {
            open();
        }
    }

    private void open() throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String page =
                    send(client, request(url).header("Accept", "text/html").GET());
            String message = """
                    {"csrfToken":"%s","rpc":[{"type":"event","node":%s,"event":"figure-chosen",\
                    "data":{"event.detail.key":"gdp-growth"}}],"syncId":0,"clientId":0}""".formatted(first(KEY, page), first(BOARD, page));
            String answer = send(
                    client,
                    request(url.resolve("/?v-r=uidl&v-uiId=0"))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(message)));
            if (!answer.contains("gdp-growth")) {
                throw new IOException("The server did not take the choice: " + answer);
            }
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept-Language", "zh-CN")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36");
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " answers " + response.statusCode());
        }
        return response.body();
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("The page has no " + pattern);
        }
        return matcher.group(1);
    }
}
