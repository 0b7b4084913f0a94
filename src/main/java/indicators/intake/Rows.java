package indicators.intake;

import indicators.document.Document;
import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.Figure;
import indicators.figure.Indicator;
import indicators.figure.Name;
import indicators.figure.SetAside;
import indicators.figure.Translation;
import indicators.text.Selector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a package becomes in the database, row by row, in an order that foreign keys accept. */
final class Rows {

    private Rows() {}

    /** The code lists. */
    static List<Row> codes(DataPackage whole) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(named("topics", whole.topics(), topic -> topic.code(), topic -> topic.name()));
        rows.addAll(named("families", whole.families(), family -> family.code(), family -> family.name()));
        rows.addAll(named("areas", whole.areas(), area -> area.code(), area -> area.name()));
        for (Indicator indicator : whole.indicators()) {
            rows.add(indicator(indicator, rows.size()));
        }
        return rows;
    }

    private static <T> List<Row> named(String table, List<T> all, Function<T, String> code, Function<T, Name> name) {
        List<Row> rows = new ArrayList<>();
        for (T one : all) {
            rows.add(new Row(table)
                    .with("code", code.apply(one))
                    .with("ordinal", rows.size())
                    .with("name_zh", name.apply(one).zh())
                    .with("name_en", name.apply(one).en()));
        }
        return rows;
    }

    private static Row indicator(Indicator indicator, int ordinal) {
        return new Row("indicators")
                .with("code", indicator.code())
                .with("ordinal", ordinal)
                .with("name_zh", indicator.name().zh())
                .with("name_en", indicator.name().en())
                .with("short_zh", indicator.label().zh())
                .with("short_en", indicator.label().en())
                .with("family", indicator.family())
                .with("topic", indicator.topic())
                .with("unit", indicator.unit().toString())
                .with("polarity", indicator.polarity().code())
                .with("definition_zh", indicator.definition().zh())
                .with("definition_en", indicator.definition().en());
    }

    /** A document, its version still empty. */
    static Row document(Document document) {
        return new Row("documents")
                .with("id", document.id().value())
                .with("file_name", document.file())
                .with("title", document.title())
                .with("speaker", document.speaker())
                .with("role", document.role())
                .with("occasion", document.occasion())
                .with("given_on", document.givenOn())
                .with("published_at", document.publishedAt())
                .with("publisher", document.publisher())
                .with("via", document.via())
                .with("language", document.language())
                .with("area", document.area())
                .with("default_period", document.defaultPeriod())
                .with("sha256", document.sha256())
                .with("verbatim", document.text().verbatim());
    }

    /** What is said of a document; a figure comes before the differences that are about it. */
    static List<Row> said(DataPackage.Entry entry) {
        String id = entry.document().id().value();
        List<Row> rows = new ArrayList<>();
        entry.figures().stream()
                .sorted(Comparator.comparing(figure -> figure.about() != null))
                .forEach(figure -> rows.add(figure(id, figure)));
        for (int at = 0; at < entry.claims().size(); at++) {
            rows.add(claim(id, at, entry.claims().get(at)));
        }
        entry.setAside().forEach(one -> rows.add(setAside(id, one)));
        entry.translations().forEach(one -> rows.add(translation(id, one)));
        return rows;
    }

    private static Row figure(String document, Figure figure) {
        return passage("figures", document, figure.selector())
                .with("id", figure.id())
                .with("cue", figure.cue())
                .with("indicator", figure.indicator())
                .with("measure", figure.measure().code())
                .with("area", figure.area())
                .with("period", figure.period().toString())
                .with("amount", figure.quantity().value().toPlainString())
                .with("unit", figure.quantity().unit().toString())
                .with("about", figure.about())
                .with("benchmark", words(figure.benchmark()));
    }

    private static Row claim(String document, int ordinal, Claim claim) {
        return passage("claims", document, claim.selector())
                .with("id", claim.id())
                .with("ordinal", ordinal)
                .with("indicator", claim.indicator())
                .with("relation", claim.relation().code())
                .with("benchmark", words(claim.benchmark()));
    }

    private static Row setAside(String document, SetAside one) {
        return passage("set_aside", document, one.selector())
                .with("reason", one.reason().code());
    }

    private static Row translation(String document, Translation one) {
        return new Row("translations")
                .with("document", document)
                .with("starts_at", one.sentenceStart())
                .with("language", one.language())
                .with("translation", one.text());
    }

    private static Row passage(String table, String document, Selector selector) {
        return new Row(table)
                .with("document", document)
                .with("starts_at", selector.position().start())
                .with("ends_at", selector.position().end())
                .with("quote", selector.exact());
    }

    private static @Nullable String words(@Nullable Benchmark benchmark) {
        return benchmark == null ? null : benchmark.toString();
    }
}
