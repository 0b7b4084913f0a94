package indicators.chart;

import indicators.figure.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A board as lines of plain text, one for each thing a reader sees, so that a test can hold it against a file. */
final class Written {

    private Written() {}

    static List<String> card(Card card) {
        return Stream.of(
                        Stream.of("# " + card.code() + ": " + card.name(), "reference: " + card.reference()),
                        card.leads().stream()
                                .map(lead -> "lead: <" + lead.figure() + "> " + lead.number() + " | " + lead.unit()
                                        + (lead.label().isEmpty() ? "" : " | " + lead.label())),
                        card.remarks().stream().map(remark -> "remark: " + runs(remark)),
                        line("polarity: ", card.polarity()),
                        Stream.ofNullable(card.chart()).flatMap(chart -> chart(chart).stream()),
                        line("note: ", card.note()),
                        derivations(card.derivations()),
                        card.excerpts().stream()
                                .map(one -> "excerpt " + one.paragraph() + ": " + runs(one.runs())
                                        + (one.translation().isEmpty() ? "" : " // " + one.translation())),
                        rows(card.rows()))
                .flatMap(lines -> lines)
                .toList();
    }

    static List<String> overview(Overview overview) {
        return Stream.of(
                        Stream.of("# " + overview.chart().key() + ": " + overview.name()),
                        chart(overview.chart()).stream(),
                        line("note: ", runs(overview.note())),
                        derivations(overview.derivations()),
                        rows(overview.rows()))
                .flatMap(lines -> lines)
                .toList();
    }

    static List<String> statement(Statement statement) {
        return Stream.concat(
                        Stream.of("# " + statement.span() + ", " + statement.paragraph() + ": " + statement.words()),
                        statement.lines().stream()
                                .map(line -> "<" + line.claim() + "> " + line.subject() + " | " + line.relation()
                                        + " | " + line.benchmark()))
                .toList();
    }

    static List<String> detail(Detail detail) {
        return Stream.concat(
                        Stream.of("# " + detail.figure() + ": " + detail.name() + " (" + detail.card() + ")"
                                + (detail.parts().isEmpty() ? "" : " " + detail.parts())),
                        detail.entries().stream()
                                .map(entry -> entry.term() + ": " + entry.value()
                                        + (entry.note().isEmpty() ? "" : " | " + entry.note())))
                .toList();
    }

    static List<String> chart(Chart chart) {
        Gap gap = chart.gap();
        return Stream.of(
                        Stream.of(
                                "picture: " + chart.kind() + " from "
                                        + chart.scale().min().toPlainString() + " to "
                                        + chart.scale().max().toPlainString(),
                                "caption: " + chart.caption()),
                        chart.points().stream().map(Written::point),
                        gap == null
                                ? Stream.<String>empty()
                                : Stream.of("gap: <" + gap.figure() + "> " + gap.low() + " to " + gap.high() + " | "
                                        + gap.label() + " | " + gap.spoken()),
                        Stream.of("summary: " + chart.summary()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String point(Point point) {
        return "point: <" + point.figure() + "> " + point.label()
                + (point.detail().isEmpty() ? "" : " / " + point.detail())
                + " | " + point.valueLabel() + " | " + point.role() + (point.derived() ? " derived" : "") + " | "
                + point.spoken();
    }

    private static Stream<String> derivations(List<Card.Derivation> derivations) {
        return derivations.stream().map(one -> "derivation: <" + one.figure() + "> " + one.words());
    }

    private static Stream<String> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> "row: <" + row.figure() + "> " + row.name() + " | " + row.reference() + " | " + row.value()
                        + (row.derived().isEmpty() ? "" : " | " + row.derived()));
    }

    private static Stream<String> line(String what, String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(what + words);
    }

    /** Words that lead somewhere stand in brackets before their target. */
    static String runs(List<Run> runs) {
        return runs.stream()
                .map(run -> {
                    String target = run.figure() != null ? run.figure() : run.claim();
                    return target == null ? run.text() : "[" + run.text() + "]<" + target + ">";
                })
                .collect(Collectors.joining());
    }

    static String board(Board board) {
        return Stream.of(
                        board.sections().stream()
                                .flatMap(section -> Stream.concat(
                                        Stream.of("== " + section.topic() + ": " + section.name()),
                                        section.cards().stream().flatMap(card -> card(card).stream()))),
                        Stream.of("== overviews"),
                        board.overviews().stream().flatMap(one -> overview(one).stream()),
                        Stream.of("== statements"),
                        board.statements().stream().flatMap(one -> statement(one).stream()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String fileName(Language language) {
        return "/board/zhejiang-2024-h1-speech." + language.tag() + ".txt";
    }
}
