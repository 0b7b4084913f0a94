package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import indicators.document.DocumentId;
import indicators.figure.DerivedFigure;
import indicators.figure.Figure;
import indicators.figure.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A package's way into a database and out again, on every database the program runs on. */
class IntakeTest {

    private static final DocumentId SPEECH = new DocumentId("zhejiang-2024-h1-speech");
    private static final String TEXT = "sources/zhejiang-2024-h1-speech.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsTakenInComesOutAsItWasStated(Databases kind) {
        Databases.Stores stores = kind.stores();
        assertThat(stores.documents.newest()).isEmpty();
        assertThat(stores.intake.take(PackageOnDisk.REAL)).isEqualTo(Intake.Outcome.TAKEN);
        DataPackage.Entry entry = DataPackage.read(PackageOnDisk.REAL).entries().getFirst();
        Findings findings = stores.figures.of(SPEECH).orElseThrow();
        assertThat(findings.figures()).isEqualTo(entry.figures());
        assertThat(findings.claims()).isEqualTo(entry.claims());
        assertThat(findings.setAside()).isEqualTo(entry.setAside());
        assertThat(findings.translations()).isEqualTo(entry.translations());
        assertThat(findings.orphans()).isEmpty();
        assertThat(findings.document().text()).isEqualTo(entry.document().text());
        assertThat(findings.catalogue())
                .isEqualTo(DataPackage.read(PackageOnDisk.REAL).catalogue());
        assertThat(findings.derived())
                .extracting(DerivedFigure::formula)
                .containsExactly("5.6 − 0.6", "4.3 − 2.6", "9 − 1", "15.7 − 0.5", "4.5 + 0.6");
        assertThat(stores.documents.newest()).map(one -> one.id()).hasValue(SPEECH);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePackageTwiceChangesNothing(Databases kind) {
        Databases.Stores stores = kind.stores();
        stores.intake.take(PackageOnDisk.REAL);
        var before = stores.everything();
        assertThat(stores.intake.take(PackageOnDisk.REAL)).isEqualTo(Intake.Outcome.UNCHANGED);
        assertThat(stores.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aPackageThatFailsLeavesTheDatabaseAsItWas(Databases kind) {
        Databases.Stores stores = kind.stores();
        stores.intake.take(PackageOnDisk.REAL);
        var before = stores.everything();
        Path broken = PackageOnDisk.copyTo(folder)
                .replace("figures.csv", ",5.6,percent", ",5.7,percent")
                .replace("families.csv", "城镇新增就业", "新增就业")
                .folder();
        assertThatExceptionOfType(BrokenPackage.class).isThrownBy(() -> stores.intake.take(broken));
        assertThat(stores.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatFailsHalfWayLeavesTheDatabaseAsItWas(Databases kind) {
        Databases.Stores stores = kind.stores();
        stores.intake.take(PackageOnDisk.REAL);
        var before = stores.everything();
        // Too long for its column, which only the database finds out, after the old rows were deleted.
        Path tooLong = PackageOnDisk.copyTo(folder)
                .replace("families.csv", "城镇新增就业", "长".repeat(300))
                .folder();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> stores.intake.take(tooLong));
        assertThat(stores.everything()).isEqualTo(before);
        assertThat(stores.figures.of(SPEECH).orElseThrow().figures()).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void anotherStateReplacesTheOldOneAndHasAnotherVersion(Databases kind) {
        Databases.Stores stores = kind.stores();
        stores.intake.take(PackageOnDisk.REAL);
        String before = stores.documents.find(SPEECH).orElseThrow().version();
        Path other = PackageOnDisk.copyTo(folder)
                .without("claims.csv", "first-class-award")
                .folder();
        stores.intake.take(other);
        assertThat(stores.documents.find(SPEECH).orElseThrow().version()).isNotEqualTo(before);
        assertThat(stores.figures.of(SPEECH).orElseThrow().claims()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextSurvivesTheRoundTrip(Databases kind) {
        Databases.Stores stores = kind.stores();
        String hostile = "<script>alert(1)</script> ' ; drop table figures; -- \"“” \u202Eabc\u202C 😀 \\ %s {0}\r\n";
        PackageOnDisk data = PackageOnDisk.copyTo(folder);
        String text = data.read(TEXT) + "\r\n" + hostile.replace("1", "一").replace("0", "零");
        data.write(TEXT, text);
        data.replace(
                "documents.csv",
                DataPackage.read(PackageOnDisk.REAL)
                        .entries()
                        .getFirst()
                        .document()
                        .sha256(),
                Hash.of(text.getBytes(StandardCharsets.UTF_8)));
        stores.intake.take(data.folder());
        Findings findings = stores.figures.of(SPEECH).orElseThrow();
        assertThat(findings.document().text().verbatim()).isEqualTo(text);
        assertThat(findings.figures()).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void aFigureWhoseWordsAreGoneIsAnOrphanAndNeverSlides(Databases kind) {
        Databases.Stores stores = kind.stores();
        stores.intake.take(PackageOnDisk.REAL);
        stores.client
                .sql("update figures set starts_at = starts_at + 1, ends_at = ends_at + 1 where id = 'gdp-growth'")
                .update();
        Findings findings = stores.figures.of(SPEECH).orElseThrow();
        assertThat(findings.orphans()).extracting(Figure::id).containsExactly("gdp-growth");
        assertThat(findings.figures()).extracting(Figure::id).doesNotContain("gdp-growth");
        assertThat(findings.derived())
                .extracting(DerivedFigure::id)
                .isEqualTo(List.of(
                        "enterprise-profit-growth--2024-q1",
                        "private-industry-growth--industrial-value-added",
                        "export-share--2024-q1",
                        "unemployment-rate--cn"));
    }
}
