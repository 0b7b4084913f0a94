package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.Database;
import indicators.briefing.Keepers.Proof;
import indicators.chart.RealSpeech;
import indicators.figure.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may edit, steer and delete a briefing, and who only look. */
class KeepersTest {

    @TempDir
    private Path files;

    private final Snapshot content =
            Snapshot.of(Arrays.stream(Language.values()).map(RealSpeech::board).toList(), Language.ZH);

    @ParameterizedTest
    @EnumSource
    void theSecretProvesTheRightAndIsNotStored(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Keepers keepers = new Keepers(database.client());
        Briefing.Made made = new Briefings(database.client()).make(content);
        Briefing.Made other = new Briefings(database.client()).make(content);
        String id = made.briefing().id();
        assertThat(keepers.holder(id, new Proof(made.secret(), ""))).isPresent();
        String hash = Secrets.hash(made.secret());
        assertThat(List.of(
                        "",
                        "x",
                        other.secret(),
                        hash,
                        made.secret() + "A",
                        made.secret().substring(1)))
                .allSatisfy(secret -> assertThat(keepers.holder(id, new Proof(secret, secret)))
                        .isEmpty());
        assertThat(everything(database)).doesNotContain(made.secret());
    }

    @ParameterizedTest
    @EnumSource
    void aKeeperHasTheRightToWhatIsOnTheListAndToNothingElse(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Keepers keepers = new Keepers(database.client());
        Briefings briefings = new Briefings(database.client());
        Briefing.Made made = briefings.make(content);
        Briefing.Made other = briefings.make(content);
        String keeper = keepers.newName();
        keepers.keep(made.holder(), keeper);
        keepers.keep(made.holder(), keeper);
        assertThat(keepers.holder(made.briefing().id(), new Proof("", keeper))).isPresent();
        assertThat(keepers.holder(other.briefing().id(), new Proof("", keeper))).isEmpty();
        assertThat(keepers.kept(keeper))
                .extracting(Keepers.Kept::id)
                .containsExactly(made.briefing().id());
        assertThat(keepers.kept(keepers.newName())).isEmpty();
        assertThat(everything(database)).doesNotContain(keeper);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeletedIsGoneForAllUntilItIsBroughtBack(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Keepers keepers = new Keepers(database.client());
        Briefings briefings = new Briefings(database.client());
        Briefing.Made made = briefings.make(content);
        String id = made.briefing().id();
        String keeper = keepers.newName();
        keepers.keep(made.holder(), keeper);
        briefings.edit(made.holder(), new Edit.Rename("Half a year"));
        keepers.delete(made.holder());
        assertThat(briefings.find(id)).isEmpty();
        assertThat(briefings.find(id, 1)).isEmpty();
        assertThat(briefings.versions(id)).isEmpty();
        assertThatThrownBy(() -> briefings.edit(made.holder(), new Edit.Rename("More")))
                .hasMessageContaining("deleted");
        assertThat(keepers.kept(keeper)).extracting(Keepers.Kept::deleted).containsExactly(true);
        assertThat(keepers.bringBack(made.holder())).isTrue();
        assertThat(briefings.find(id).orElseThrow().deck().name()).isEqualTo("Half a year");
        assertThat(keepers.kept(keeper)).extracting(Keepers.Kept::deleted).containsExactly(false);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasDeletedLongAgoGoesForGood(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Keepers keepers = new Keepers(database.client());
        Briefings briefings = new Briefings(database.client());
        Briefing.Made old = briefings.make(content);
        Briefing.Made young = briefings.make(content);
        keepers.keep(old.holder(), keepers.newName());
        keepers.delete(old.holder());
        database.client()
                .sql("update briefings set deleted_at = deleted_at - interval '8' day where id = :id")
                .param("id", old.briefing().id())
                .update();
        keepers.delete(young.holder());
        assertThat(keepers.bringBack(old.holder())).isFalse();
        assertThat(keepers.bringBack(young.holder())).isTrue();
    }

    private static String everything(Database database) {
        return List.of("briefings", "briefing_versions", "briefing_keepers").stream()
                .map(table -> database.client()
                        .sql("select * from " + table)
                        .query()
                        .listOfRows()
                        .toString())
                .toList()
                .toString();
    }
}
