package indicators.document;

import static org.assertj.core.api.Assertions.assertThat;

import indicators.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store of documents, on both databases. */
class DocumentsTest {

    @TempDir
    Path files;

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseHasNoNewestDocument(Database.Kind kind) {
        Documents documents = Database.open(kind, files).documents();
        assertThat(documents.newest()).isEmpty();
        assertThat(documents.list()).isEmpty();
        assertThat(documents.find(new DocumentId("speech"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theNewestIsTheOneGivenLastThenPublishedLast(Database.Kind kind) {
        Database database = Database.open(kind, files);
        store(database, "older", "2023-07-23", "2024-09-01T00:00:00", "v");
        store(database, "same-day-early", "2024-07-23", "2024-08-29T09:55:59", "v");
        store(database, "same-day-late", "2024-07-23", "2024-08-29T09:56:00", "v");
        Documents documents = database.documents();
        assertThat(documents.list())
                .extracting(document -> document.id().value())
                .containsExactly("same-day-late", "same-day-early", "older");
        assertThat(documents.newest()).containsSame(documents.list().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void allReadersShareOneTextUntilTheVersionChanges(Database.Kind kind) {
        Database database = Database.open(kind, files);
        store(database, "speech", "2024-07-23", "2024-08-29T09:55:59", "one");
        Documents documents = database.documents();
        DocumentId id = new DocumentId("speech");
        Document first = documents.find(id).orElseThrow();
        assertThat(documents.find(id)).containsSame(first);
        assertThat(first.givenOn()).isEqualTo(LocalDate.of(2024, 7, 23));
        assertThat(first.publishedAt()).isEqualTo(LocalDateTime.of(2024, 8, 29, 9, 55, 59));

        database.client()
                .sql("update documents set version = 'two', title = 'Corrected'")
                .update();
        assertThat(documents.find(id).orElseThrow().title()).isEqualTo("Corrected");

        database.client().sql("delete from documents").update();
        assertThat(documents.find(id)).isEmpty();
    }

    private static void store(Database database, String id, String givenOn, String publishedAt, String version) {
        database.client().sql("""
                        insert into areas (code, ordinal, name_zh, name_en)
                        select 'CN', 0, '全国', 'nation' where not exists (select 1 from areas)
                        """).update();
        database.client()
                .sql("""
                        insert into documents (id, file_name, title, speaker, role, occasion, given_on, published_at,
                                               publisher, via, language, area, default_period, sha256, version, verbatim)
                        values (:id, 'a.txt', 'Title', '', '', '', :givenOn, :publishedAt,
                                '', '', 'zh-CN', 'CN', '2024', '', :version, '增长5.6%')
                        """)
                .param("id", id)
                .param("givenOn", LocalDate.parse(givenOn))
                .param("publishedAt", LocalDateTime.parse(publishedAt))
                .param("version", version)
                .update();
    }
}
