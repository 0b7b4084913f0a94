package indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.Database;
import indicators.document.DocumentId;
import indicators.figure.Figure;
import indicators.figure.Figures;
import indicators.figure.Findings;
import indicators.figure.Translation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** The one transaction, on both databases. */
class IntakeTest {

    private static final DocumentId FIRST = new DocumentId(PackageOnDisk.FIRST);

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @ParameterizedTest
    @EnumSource
    void theRealPackageIsReadBackAsItWasStated(Database.Kind kind) {
        Database database = Database.open(kind, files);
        assertThat(database.intake().take(PackageOnDisk.REAL)).isEqualTo(Intake.Outcome.TAKEN);

        DataPackage.Entry stated =
                DataPackage.read(PackageOnDisk.REAL).entries().getFirst();
        Findings found = database.figures().of(FIRST).orElseThrow();
        assertThat(found.document().text()).isEqualTo(stated.document().text());
        assertThat(found.document().title()).isEqualTo(stated.document().title());
        assertThat(found.document().givenOn()).isEqualTo(stated.document().givenOn());
        assertThat(found.document().publishedAt()).isEqualTo(stated.document().publishedAt());
        assertThat(found.figures()).isEqualTo(stated.figures());
        assertThat(found.claims()).isEqualTo(stated.claims());
        assertThat(found.setAside()).isEqualTo(stated.setAside());
        assertThat(found.translations()).isEqualTo(stated.translations());
        assertThat(found.orphans()).isEmpty();
        assertThat(found.derived()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void theSamePackageTwiceWritesNothing(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        Map<String, List<String>> before = database.content();

        assertThat(database.intake().take(PackageOnDisk.REAL)).isEqualTo(Intake.Outcome.UNCHANGED);
        assertThat(database.intake().take(PackageOnDisk.copyTo(folder).folder()))
                .isEqualTo(Intake.Outcome.UNCHANGED);
        assertThat(database.content()).as("the time of the intake included").isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenPackageLeavesTheDatabaseAndTheRunningBoardAsTheyWere(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        Figures running = database.figures();
        Findings shown = running.of(FIRST).orElseThrow();
        Map<String, List<String>> before = database.content();

        Path broken = PackageOnDisk.copyTo(folder)
                .replace("figures.csv", ",-33.8,percent,", ",33.8,percent,")
                .append("areas.csv", "CN-JS,江苏,Jiangsu")
                .folder();
        assertThatThrownBy(() -> database.intake().take(broken)).isInstanceOf(BrokenPackage.class);

        assertThat(database.content()).isEqualTo(before);
        assertThat(running.of(FIRST)).containsSame(shown);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatRefusesTheLastRowTakesNone(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        Map<String, List<String>> before = database.content();
        database.client()
                .sql(
                        "alter table translations add constraint no_more check (starts_at <> 853 or translation like 'C%')")
                .update();

        Path other = PackageOnDisk.copyTo(folder)
                .replace("translations.csv", "Container throughput", "The throughput")
                .folder();
        assertThatThrownBy(() -> database.intake().take(other)).isInstanceOf(DataAccessException.class);
        assertThat(database.content()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionIsSeenAtOnceAndGoingBackShowsTheOldStateAgain(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        Figures running = database.figures();
        Findings old = running.of(FIRST).orElseThrow();

        Path corrected = PackageOnDisk.copyTo(folder)
                .replace("areas.csv", "CN,全国,nation", "CN,全国,China")
                .folder();
        assertThat(database.intake().take(corrected)).isEqualTo(Intake.Outcome.TAKEN);
        Findings fresh = running.of(FIRST).orElseThrow();
        assertThat(fresh.catalogue().area("CN").name().en()).isEqualTo("China");
        assertThat(fresh.document().version()).isNotEqualTo(old.document().version());

        database.intake().take(PackageOnDisk.REAL);
        assertThat(running.of(FIRST)).containsSame(old);
    }

    @ParameterizedTest
    @EnumSource
    void whatAPackageNoLongerHoldsIsRemoved(Database.Kind kind) {
        Database database = Database.open(kind, files);
        database.intake().take(PackageOnDisk.REAL);
        Figures running = database.figures();
        assertThat(running.of(FIRST)).isPresent();

        PackageOnDisk less = PackageOnDisk.copyTo(folder)
                .without("figures.csv", "accident-deaths-growth")
                .append("set_aside.csv", PackageOnDisk.FIRST + ",976,981,33.8%,name");
        database.intake().take(less.folder());
        assertThat(running.of(FIRST).orElseThrow().figures())
                .hasSize(15)
                .extracting(Figure::id)
                .doesNotContain("accident-deaths-growth");

        for (String table : List.of("documents", "figures", "claims", "set_aside", "translations")) {
            less.without(table + ".csv", PackageOnDisk.FIRST);
        }
        database.intake().take(less.folder());
        assertThat(running.of(FIRST)).isEmpty();
        assertThat(database.documents().newest()).isEmpty();
        assertThat(database.content().get("figures")).isEmpty();
        assertThat(database.content().get("indicators")).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void hostileWordsSurviveTheRoundTrip(Database.Kind kind) {
        String hostile =
                "<script>alert(\"x\")</script> '; drop table figures; -- \u202Etxt.exe\u202C 😀👩‍👩‍👧 \u0007 \\ ${x} :id ?"
                        + " {{x}} é e\u0301";
        String quoted = "\"" + hostile.replace("\"", "\"\"") + "\"";
        Database database = Database.open(kind, files);
        PackageOnDisk data = PackageOnDisk.copyTo(folder)
                .retell("2024年7月23日", "2024年7月23日\r\n" + hostile + "\r\n")
                .replace("translations.csv", "Container throughput of Ningbo-Zhoushan Port grew by 8.4%.", quoted)
                .replace("topics.csv", "民生福祉", quoted)
                .replace("documents.csv", "今日浙江", quoted);
        database.intake().take(data.folder());

        Findings found = database.figures().of(FIRST).orElseThrow();
        assertThat(found.document().text().verbatim())
                .isEqualTo(data.read("sources/" + PackageOnDisk.FIRST + ".txt"))
                .contains("\r\n" + hostile + "\r\n");
        assertThat(found.document().via()).isEqualTo(hostile);
        assertThat(found.catalogue().topic("livelihoods").name().zh()).isEqualTo(hostile);
        assertThat(found.translations()).extracting(Translation::text).contains(hostile);
        assertThat(found.figures()).hasSize(16);
        assertThat(found.orphans()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void intakesAtOnceGoOneAfterTheOther(Database.Kind kind) throws Exception {
        Database database = Database.open(kind, files);
        Path other = PackageOnDisk.copyTo(folder)
                .replace("areas.csv", "CN,全国,nation", "CN,全国,China")
                .folder();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Intake.Outcome>> intakes = List.of(
                    () -> database.intake().take(PackageOnDisk.REAL),
                    () -> database.intake().take(other),
                    () -> database.intake().take(PackageOnDisk.REAL),
                    () -> database.intake().take(other));
            for (Future<Intake.Outcome> intake : threads.invokeAll(intakes)) {
                assertThat(intake.get()).isNotNull();
            }
        }
        assertThat(database.figures().of(FIRST).orElseThrow().figures()).hasSize(16);
    }
}
