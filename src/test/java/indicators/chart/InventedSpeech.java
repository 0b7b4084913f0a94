package indicators.chart;

import indicators.document.Document;
import indicators.document.DocumentId;
import indicators.figure.Area;
import indicators.figure.Benchmark;
import indicators.figure.Catalogue;
import indicators.figure.Claim;
import indicators.figure.Family;
import indicators.figure.Figure;
import indicators.figure.Findings;
import indicators.figure.Indicator;
import indicators.figure.Language;
import indicators.figure.Measure;
import indicators.figure.Name;
import indicators.figure.Period;
import indicators.figure.Polarity;
import indicators.figure.Quantity;
import indicators.figure.Topic;
import indicators.figure.Unit;
import indicators.text.Selector;
import indicators.text.Span;
import indicators.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A speech made up for a test, of Jiangsu and the year 2023 unless it says otherwise: one sentence for each figure. An
 * indicator is called by its code and is of the family of the same name, unless it is put into another.
 */
final class InventedSpeech {

    private static final Map<String, Area> AREAS = Map.of(
            "CN", new Area("CN", new Name("全国", "nation")),
            "CN-JS", new Area("CN-JS", new Name("江苏", "Jiangsu")),
            "CN-SH", new Area("CN-SH", new Name("上海", "Shanghai")));

    private final StringBuilder text = new StringBuilder("讲话\n");
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final List<Stated> figures = new ArrayList<>();
    private final List<Said> claims = new ArrayList<>();

    private record Stated(
            Span span,
            String id,
            String indicator,
            Measure measure,
            String area,
            String period,
            String value,
            String unit,
            @Nullable String about,
            @Nullable String benchmark) {}

    private record Said(Span span, String id, String indicator, Claim.Relation relation, String benchmark) {}

    /** An indicator that is not of its own family, or of which less is better. */
    InventedSpeech indicator(String code, String family, Polarity polarity) {
        Name name = new Name(code, code);
        indicators.put(
                code, new Indicator(code, name, name, family, "topic", Unit.parse("yuan"), polarity, new Name("", "")));
        return this;
    }

    InventedSpeech growth(String indicator, String value) {
        return states(indicator, indicator, Measure.GROWTH, "CN-JS", "2023", value, "percent");
    }

    InventedSpeech growth(String id, String indicator, String area, String period, String value) {
        return states(id, indicator, Measure.GROWTH, area, period, value, "percent");
    }

    InventedSpeech states(
            String id, String indicator, Measure measure, String area, String period, String value, String unit) {
        if (!indicators.containsKey(indicator)) {
            indicator(indicator, indicator, Polarity.HIGHER);
        }
        figures.add(new Stated(
                says(indicator + "为", value), id, indicator, measure, area, period, value, unit, null, null));
        return this;
    }

    /** A difference in percentage points about a figure. */
    InventedSpeech differs(String about, String value, String benchmark) {
        Stated one = figures.stream()
                .filter(figure -> figure.id().equals(about))
                .findFirst()
                .orElseThrow();
        figures.add(new Stated(
                says("相差", value),
                about + "-against-" + benchmark.replaceAll("[:/]", "-").toLowerCase(java.util.Locale.ROOT),
                one.indicator(),
                Measure.DIFFERENCE,
                one.area(),
                one.period(),
                value,
                "percentage-point",
                about,
                benchmark));
        return this;
    }

    InventedSpeech claims(String indicator, Claim.Relation relation, String words, String benchmark) {
        indicator(indicator, indicator, Polarity.HIGHER);
        claims.add(new Said(says("", words), indicator + "-claim", indicator, relation, benchmark));
        return this;
    }

    private Span says(String before, String quote) {
        text.append(before);
        int start = text.length();
        text.append(quote).append("。");
        return new Span(start, start + quote.length());
    }

    Board board(Language language) {
        return Board.of(findings(), language);
    }

    Card card(Language language) {
        return board(language).sections().getFirst().cards().getFirst();
    }

    Findings findings() {
        String words = text.toString();
        return Findings.of(
                document(words),
                new Catalogue(
                        indicators, families(), Map.of("topic", new Topic("topic", new Name("主题", "Topic"))), AREAS),
                figures.stream().map(one -> figure(one, words)).toList(),
                claims.stream()
                        .map(one -> new Claim(
                                one.id(),
                                Selector.of(words, one.span()),
                                one.indicator(),
                                one.relation(),
                                Benchmark.parse(one.benchmark())))
                        .toList(),
                List.of(),
                List.of());
    }

    private Map<String, Family> families() {
        return indicators.values().stream()
                .map(Indicator::family)
                .distinct()
                .map(code -> new Family(code, new Name(code, code)))
                .collect(Collectors.toMap(Family::code, Function.identity()));
    }

    private static Figure figure(Stated one, String words) {
        return new Figure(
                one.id(),
                Selector.of(words, one.span()),
                "",
                one.indicator(),
                one.measure(),
                one.area(),
                Period.parse(one.period()),
                Quantity.of(one.value(), Unit.parse(one.unit())),
                one.about(),
                one.benchmark() == null ? null : Benchmark.parse(one.benchmark()));
    }

    private static Document document(String words) {
        return new Document(
                new DocumentId("invented"),
                "invented.txt",
                "讲话",
                "某人",
                "",
                "会议",
                LocalDate.of(2024, 1, 20),
                LocalDateTime.of(2024, 1, 21, 8, 0),
                "某报",
                "",
                "zh-CN",
                "CN-JS",
                "2023",
                "",
                "",
                Text.of(words));
    }
}
