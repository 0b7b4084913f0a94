package indicators.intake;

import indicators.document.Document;
import indicators.figure.Benchmark;
import indicators.figure.Claim;
import indicators.figure.Figure;
import indicators.figure.Indicator;
import indicators.figure.Name;
import indicators.text.Span;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Writes a checked package in place of all that was there; the caller holds the transaction. */
final class PackageWriter {

    private final JdbcClient database;

    PackageWriter(JdbcClient database) {
        this.database = database;
    }

    void replaceAll(DataPackage whole, String hash) {
        for (String table : List.of("documents", "indicators", "families", "topics", "areas", "intakes")) {
            database.sql("delete from " + table).update();
        }
        for (int at = 0; at < whole.topics().size(); at++) {
            named(
                    "topics",
                    at,
                    whole.topics().get(at).code(),
                    whole.topics().get(at).name());
        }
        for (int at = 0; at < whole.families().size(); at++) {
            named(
                    "families",
                    at,
                    whole.families().get(at).code(),
                    whole.families().get(at).name());
        }
        for (int at = 0; at < whole.areas().size(); at++) {
            named(
                    "areas",
                    at,
                    whole.areas().get(at).code(),
                    whole.areas().get(at).name());
        }
        for (int at = 0; at < whole.indicators().size(); at++) {
            indicator(at, whole.indicators().get(at));
        }
        for (DataPackage.Entry entry : whole.entries()) {
            entry(entry, Versions.of(whole, entry));
        }
        insert("intakes", "id", "package", "taken_at")
                .params(1, hash, OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private void entry(DataPackage.Entry entry, String version) {
        document(entry.document(), version);
        String id = entry.document().id().value();
        entry.figures().forEach(figure -> figure(id, figure));
        for (int at = 0; at < entry.claims().size(); at++) {
            claim(id, at, entry.claims().get(at));
        }
        entry.setAside().forEach(one -> {
            Span span = one.selector().position();
            insert("set_aside", "document", "starts_at", "ends_at", "quote", "reason")
                    .params(
                            id,
                            span.start(),
                            span.end(),
                            one.selector().exact(),
                            one.reason().code())
                    .update();
        });
        entry.translations()
                .forEach(one -> insert("translations", "document", "starts_at", "language", "translation")
                        .params(id, one.sentenceStart(), one.language(), one.text())
                        .update());
    }

    private void named(String table, int ordinal, String code, Name name) {
        insert(table, "code", "ordinal", "name_zh", "name_en")
                .params(code, ordinal, name.zh(), name.en())
                .update();
    }

    private void indicator(int ordinal, Indicator indicator) {
        insert(
                        "indicators",
                        "code",
                        "ordinal",
                        "name_zh",
                        "name_en",
                        "short_zh",
                        "short_en",
                        "family",
                        "topic",
                        "unit",
                        "polarity",
                        "definition_zh",
                        "definition_en")
                .params(
                        indicator.code(),
                        ordinal,
                        indicator.name().zh(),
                        indicator.name().en(),
                        indicator.label().zh(),
                        indicator.label().en(),
                        indicator.family(),
                        indicator.topic(),
                        indicator.unit().toString(),
                        indicator.polarity().code(),
                        indicator.definition().zh(),
                        indicator.definition().en())
                .update();
    }

    private void document(Document document, String version) {
        insert(
                        "documents",
                        "id",
                        "file_name",
                        "title",
                        "speaker",
                        "role",
                        "occasion",
                        "given_on",
                        "published_at",
                        "publisher",
                        "via",
                        "language",
                        "area",
                        "default_period",
                        "sha256",
                        "version",
                        "verbatim")
                .params(
                        document.id().value(),
                        document.file(),
                        document.title(),
                        document.speaker(),
                        document.role(),
                        document.occasion(),
                        document.givenOn(),
                        document.publishedAt(),
                        document.publisher(),
                        document.via(),
                        document.language(),
                        document.area(),
                        document.defaultPeriod(),
                        document.sha256(),
                        version,
                        document.text().verbatim())
                .update();
    }

    private void figure(String document, Figure figure) {
        Span span = figure.selector().position();
        insert(
                        "figures",
                        "document",
                        "id",
                        "starts_at",
                        "ends_at",
                        "quote",
                        "cue",
                        "indicator",
                        "measure",
                        "area",
                        "period",
                        "amount",
                        "unit",
                        "about",
                        "benchmark")
                .params(
                        document,
                        figure.id(),
                        span.start(),
                        span.end(),
                        figure.selector().exact(),
                        figure.cue(),
                        figure.indicator(),
                        figure.measure().code(),
                        figure.area(),
                        figure.period().toString(),
                        figure.quantity().value().toPlainString(),
                        figure.quantity().unit().toString())
                .param(figure.about())
                .param(words(figure.benchmark()))
                .update();
    }

    private void claim(String document, int ordinal, Claim claim) {
        Span span = claim.selector().position();
        insert(
                        "claims",
                        "document",
                        "id",
                        "ordinal",
                        "starts_at",
                        "ends_at",
                        "quote",
                        "indicator",
                        "relation",
                        "benchmark")
                .params(
                        document,
                        claim.id(),
                        ordinal,
                        span.start(),
                        span.end(),
                        claim.selector().exact(),
                        claim.indicator(),
                        claim.relation().code())
                .param(words(claim.benchmark()))
                .update();
    }

    private static @Nullable String words(@Nullable Benchmark benchmark) {
        return benchmark == null ? null : benchmark.toString();
    }

    /** Table and columns are constants of this class, never from outside. */
    private StatementSpec insert(String table, String... columns) {
        String places = ", ?".repeat(columns.length).substring(2);
        return database.sql("insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")");
    }
}
