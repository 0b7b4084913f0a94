package indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.Database;
import indicators.document.DocumentId;
import indicators.intake.PackageOnDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** The store of what documents state, on both databases. */
class FiguresTest {

    private static final DocumentId FIRST = new DocumentId(PackageOnDisk.FIRST);

    @TempDir
    Path files;

    private Database filled(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        return database;
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownDocumentStatesNothing(Database.Kind kind) {
        assertThat(filled(kind).figures().of(new DocumentId("another"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void figuresComeInTextOrderWithTheirStatedDecimals(Database.Kind kind) {
        Findings findings = filled(kind).figures().of(FIRST).orElseThrow();
        assertThat(findings.figures())
                .hasSize(16)
                .isSortedAccordingTo(
                        (a, b) -> a.selector().position().compareTo(b.selector().position()));
        assertThat(findings.figures().stream()
                        .filter(figure -> figure.id().equals("private-industry-growth"))
                        .map(figure -> figure.quantity().toString()))
                .containsExactly("9 percent");
        assertThat(findings.derived())
                .extracting(derived -> derived.quantity().toString())
                .containsExactly("5.0 percent", "1.7 percent", "8 percent", "15.2 percent", "5.1 percent");
    }

    @ParameterizedTest
    @EnumSource
    void allSessionsShareOneAnswer(Database.Kind kind) {
        Figures figures = filled(kind).figures();
        assertThat(figures.of(FIRST)).containsSame(figures.of(FIRST).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aFigureWhoseWordsMovedIsAnOrphanAndDerivesNothing(Database.Kind kind) {
        Database database = filled(kind);
        database.client()
                .sql("update figures set starts_at = 559, ends_at = 563 where id = 'gdp-growth'")
                .update();
        Findings findings = database.figures().of(FIRST).orElseThrow();
        assertThat(findings.orphans()).extracting(Orphan::id).containsExactly("gdp-growth");
        assertThat(findings.figures()).hasSize(15);
        assertThat(findings.derived())
                .hasSize(4)
                .noneMatch(derived -> derived.id().startsWith("gdp-growth"));
    }

    @ParameterizedTest
    @EnumSource
    void anotherTextUnderTheSpansLeavesOrphansOnly(Database.Kind kind) {
        Database database = filled(kind);
        database.client().sql("update documents set verbatim = '上半年GDP增长5.6%。'").update();
        Findings findings = database.figures().of(FIRST).orElseThrow();
        assertThat(findings.figures()).isEmpty();
        assertThat(findings.orphans())
                .extracting(Orphan::kind)
                .containsOnly(Orphan.Kind.FIGURE, Orphan.Kind.CLAIM, Orphan.Kind.SET_ASIDE)
                .filteredOn(Orphan.Kind.FIGURE::equals)
                .hasSize(16);
        assertThat(findings.derived()).isEmpty();
        assertThat(findings.claims()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aQuoteOfAnotherLengthIsAnOrphan(Database.Kind kind) {
        Database database = filled(kind);
        database.client()
                .sql("update figures set quote = '5.6' where id = 'gdp-growth'")
                .update();
        assertThat(database.figures().of(FIRST).orElseThrow().orphans())
                .extracting(Orphan::id)
                .containsExactly("gdp-growth");
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueHoldsEveryCodeList(Database.Kind kind) {
        Catalogue catalogue = filled(kind).figures().of(FIRST).orElseThrow().catalogue();
        assertThat(catalogue.indicators()).hasSize(20);
        assertThat(catalogue.families()).hasSize(12);
        assertThat(catalogue.topics()).hasSize(3);
        assertThat(catalogue.areas()).hasSize(2);
        assertThat(catalogue.indicator("new-urban-jobs").unit()).hasToString("10^4 person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figures set ends_at = starts_at where id = 'gdp-growth'",
                "update figures set indicator = 'steel' where id = 'gdp-growth'",
                "update figures set measure = 'speed' where id = 'gdp-growth'",
                "update figures set about = 'nothing' where id = 'gdp-growth-vs-nation'",
                "update figures set about = id where id = 'gdp-growth-vs-nation'",
                "update figures set about = null where id = 'gdp-growth-vs-nation'",
                "update claims set relation = 'best'",
                "update set_aside set reason = 'hour'",
                "update intakes set id = 2"
            })
    void theDatabaseItselfRefusesNonsense(String statement) {
        for (Database.Kind kind : Database.Kind.values()) {
            Database database = filled(kind);
            assertThatThrownBy(() -> database.client().sql(statement).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }
}
