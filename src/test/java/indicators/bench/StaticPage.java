package indicators.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Overview;
import indicators.chart.Run;
import indicators.figure.Area;
import indicators.figure.Catalogue;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Language;
import indicators.figure.Topic;
import indicators.intake.DataPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that Indicators is measured against: the same text, sentences and pictures from the same data, as a file.
 * Served compressed: the chart library in Brotli where a compressed copy was laid beside it, the rest in gzip.
 */
final class StaticPage implements AutoCloseable {

    private static final Path SOURCE = Path.of("src/test/bench");

    private final HttpServer server;

    private record Answer(String type, String encoding, byte[] body) {}

    StaticPage(Path library) throws IOException {
        Findings findings = findings();
        Path compressed = Path.of(library + ".br");
        Map<String, Answer> answers = Map.of(
                "/", gzip("text/html; charset=utf-8", page(findings).getBytes(StandardCharsets.UTF_8)),
                "/page.css", gzip("text/css", Files.readAllBytes(SOURCE.resolve("page.css"))),
                "/page.js", gzip("text/javascript", Files.readAllBytes(SOURCE.resolve("page.js"))),
                "/apexcharts.js",
                        Files.exists(compressed)
                                ? new Answer("text/javascript", "br", Files.readAllBytes(compressed))
                                : gzip("text/javascript", Files.readAllBytes(library)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, Map<String, Answer> answers) throws IOException {
        try (exchange) {
            Answer answer = answers.get(exchange.getRequestURI().getPath());
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Content-Encoding", answer.encoding());
            exchange.sendResponseHeaders(200, answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static Answer gzip(String type, byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return new Answer(type, "gzip", packed.toByteArray());
    }

    private static Findings findings() {
        DataPackage data = DataPackage.read(Path.of("data"));
        DataPackage.Entry entry = data.entries().getFirst();
        Catalogue catalogue = new Catalogue(
                byCode(data.indicators(), Indicator::code),
                byCode(data.families(), Family::code),
                byCode(data.topics(), Topic::code),
                byCode(data.areas(), Area::code));
        return Findings.of(
                entry.document(), catalogue, entry.figures(), entry.claims(), entry.setAside(), entry.translations());
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    private static String page(Findings findings) throws IOException {
        Board board = Board.of(findings, Language.ZH);
        String overviews = board.overviews().stream()
                .map(Overview::chart)
                .map(chart -> article("", chart))
                .collect(Collectors.joining());
        String cards = board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .map(card -> article(sentences(card), card.chart()))
                .collect(Collectors.joining());
        return Files.readString(SOURCE.resolve("page.html"))
                .replace("{{title}}", escape(board.document().title()))
                .replace("{{cards}}", overviews + cards)
                .replace("{{text}}", text(board.document().text().verbatim(), findings.figures()))
                .replace("{{charts}}", charts(board).replace("<", "\\u003c"));
    }

    private static String article(String words, @org.jspecify.annotations.Nullable Chart chart) {
        String picture = chart == null ? "" : "<apex-chart data-chart=\"%s\"></apex-chart>".formatted(chart.key());
        return "<article><div>%s</div>%s</article>".formatted(words, picture);
    }

    private static String sentences(Card card) {
        return card.excerpts().stream()
                .map(excerpt -> excerpt.runs().stream().map(StaticPage::run).collect(Collectors.joining()))
                .map("<blockquote>%s</blockquote>"::formatted)
                .collect(Collectors.joining("", "<h2>" + escape(card.name()) + "</h2>", ""));
    }

    private static String run(Run run) {
        String figure = run.figure();
        return figure == null ? escape(run.text()) : mark(figure, run.text());
    }

    private static String mark(String figure, String words) {
        return "<mark data-figure=\"%s\">%s</mark>".formatted(figure, escape(words));
    }

    private static String text(String verbatim, List<Figure> figures) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Figure figure : figures.stream()
                .sorted(Comparator.comparing(one -> one.selector().position().start()))
                .toList()) {
            html.append(escape(
                            verbatim.substring(at, figure.selector().position().start())))
                    .append(mark(
                            figure.id(),
                            verbatim.substring(
                                    figure.selector().position().start(),
                                    figure.selector().position().end())));
            at = figure.selector().position().end();
        }
        html.append(escape(verbatim.substring(at)));
        return html.toString().lines().map("<p>%s</p>"::formatted).collect(Collectors.joining());
    }

    private static String charts(Board board) {
        Stream<Chart> overviews = board.overviews().stream().map(Overview::chart);
        Stream<Chart> cards = board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .flatMap(card -> Stream.ofNullable(card.chart()));
        List<Map<String, Object>> drawn = Stream.concat(overviews, cards)
                .map(chart -> Map.of(
                        "key",
                        chart.key(),
                        "columns",
                        chart.kind() == Chart.Kind.EARLIER,
                        "points",
                        chart.points().stream()
                                .map(point -> Map.of(
                                        "figure", point.figure(),
                                        "label", point.label(),
                                        "value", point.value(),
                                        "written", point.valueLabel()))
                                .toList()))
                .toList();
        return JsonMapper.shared().writeValueAsString(drawn);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
