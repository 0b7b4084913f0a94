package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.Database;
import indicators.chart.Board;
import indicators.chart.RealSpeech;
import indicators.figure.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A briefing is what it was when it was made, for everybody who has its address. */
class BriefingsTest {

    @TempDir
    private Path files;

    private final Snapshot content =
            Snapshot.of(Arrays.stream(Language.values()).map(RealSpeech::board).toList(), Language.EN);

    @Test
    void whatIsWrittenDownIsReadBackToTheLastDecimal() {
        String frozen = CanonicalForm.writeFrozen(content);
        String deck = CanonicalForm.write(content.deck());
        Snapshot back = new Snapshot(CanonicalForm.readFrozen(frozen), CanonicalForm.readDeck(deck));
        assertThat(back).isEqualTo(content);
        assertThat(CanonicalForm.write(back)).isEqualTo(CanonicalForm.write(content));
        assertThat(frozen).doesNotContain("E-", "E+");
    }

    @ParameterizedTest
    @EnumSource
    void itIsFoundAgainByAnotherProcess(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Briefing made = new Briefings(database.client()).make(content).briefing();
        assertThat(new Briefings(database.client()).find(made.id())).contains(made);
        assertThat(made.version().hash()).isEqualTo(Secrets.hash(CanonicalForm.write(content)));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTamperedWithIsNotShown(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Briefing made = new Briefings(database.client()).make(content).briefing();
        database.client()
                .sql("update briefings set content = replace(content, '5.6%', '6.5%')")
                .update();
        assertThatThrownBy(() -> new Briefings(database.client()).find(made.id()))
                .hasMessageContaining("not what was frozen");
    }

    @ParameterizedTest
    @EnumSource
    void slidesThatWereTamperedWithAreNotShown(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Briefing made = new Briefings(database.client()).make(content).briefing();
        database.client()
                .sql("update briefing_versions set deck = replace(deck, '\"TITLE\"', '\"TEXT\"')")
                .update();
        assertThatThrownBy(() -> new Briefings(database.client()).find(made.id()))
                .hasMessageContaining("not what was frozen");
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTheFirstProgramHasTheSlidesThatEveryBriefingBeginsWith(Database.Kind kind) {
        Database database = Database.open(kind, files);
        Briefing.Made made = new Briefings(database.client()).make(content);
        database.client().sql("delete from briefing_versions").update();
        Briefings briefings = new Briefings(database.client());
        Briefing found = briefings.find(made.briefing().id()).orElseThrow();
        assertThat(found.deck().slides()).isEqualTo(content.deck().slides());
        assertThat(briefings.versions(found.id())).hasSize(1);
        briefings.edit(made.holder(), new Edit.Rename("Half a year"));
        assertThat(briefings.versions(found.id())).extracting(Version::number).containsExactly(2, 1);
    }

    @ParameterizedTest
    @EnumSource
    void anAddressThatIsNoneFindsNothing(Database.Kind kind) {
        Briefings briefings = new Briefings(Database.open(kind, files).client());
        assertThat(List.of("", "none", "AAAAAAAAAAAAAAAA", "' or 1=1 --", "../../../etc/pas"))
                .allSatisfy(id -> assertThat(briefings.find(id)).isEmpty());
    }

    @Test
    void theSlidesAreTheWholeBoardInItsOrder() {
        Board board = content.board(Language.EN);
        List<String> cards = board.sections().stream()
                .flatMap(section -> section.cards().stream())
                .map(card -> card.code())
                .toList();
        assertThat(content.deck().slides()).first().extracting(Slide::kind).isEqualTo(Slide.Kind.TITLE);
        assertThat(content.deck().slides()).last().extracting(Slide::kind).isEqualTo(Slide.Kind.SOURCES);
        assertThat(content.deck().slides())
                .filteredOn(slide -> slide.kind() == Slide.Kind.CARD)
                .extracting(Slide::key)
                .isEqualTo(cards);
        assertThat(content.deck().slides())
                .filteredOn(slide -> slide.kind() == Slide.Kind.OVERVIEW)
                .hasSize(board.overviews().size());
    }
}
