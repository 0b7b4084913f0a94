package indicators.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that is handed over, taken over loopback as the presenter's browser does.
 *
 * @param first ms from the request to the last byte, the first time
 * @param later the same, each of the next times
 * @param bytes size as it lies on a disk
 * @param parts in how many files it comes; times and size are those of all
 */
record FileExport(String name, double first, Sample later, long bytes, int parts) {

    private record Taken(double ms, long bytes, int parts) {}

    /** Each kind of file in each language, once and then so many times. */
    static List<FileExport> all(Talk talk, int times) throws IOException, InterruptedException {
        List<FileExport> exports = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String language : List.of("zh-CN", "en")) {
                URI slides = talk.address("slides/" + language);
                URI board = URI.create(talk.origin() + "/d/" + talk.document() + "/" + language + "/long.svg");
                exports.add(of("PPTX, " + language, client, URI.create(slides + ".pptx"), talk, times));
                exports.add(
                        of("single HTML file, " + language, client, URI.create(slides + ".single.html"), talk, times));
                exports.add(
                        of("long SVG of the briefing, " + language, client, URI.create(slides + ".svg"), talk, times));
                exports.add(of("long SVG of the board, " + language, client, board, talk, times));
            }
        }
        return exports;
    }

    private static FileExport of(String name, HttpClient client, URI address, Talk talk, int times)
            throws IOException, InterruptedException {
        Taken first = take(client, address, talk);
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            later.add(take(client, address, talk).ms());
        }
        return new FileExport(name, first.ms(), Sample.of(later), first.bytes(), first.parts());
    }

    private static Taken take(HttpClient client, URI address, Talk talk) throws IOException, InterruptedException {
        long from = System.nanoTime();
        long bytes = 0;
        int parts = 1;
        for (int part = 1; part <= parts; part++) {
            URI asked = part == 1 ? address : URI.create(address + "?part=" + part);
            HttpRequest request = HttpRequest.newBuilder(asked)
                    .header("Cookie", talk.cookies())
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(asked + " answers " + answer.statusCode());
            }
            bytes += answer.body().length;
            parts = answer.headers()
                    .firstValue("X-Pictures")
                    .map(Integer::parseInt)
                    .orElse(1);
        }
        return new Taken((System.nanoTime() - from) / 1e6, bytes, parts);
    }
}
