package indicators.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import indicators.Database;
import indicators.chart.RealSpeech;
import indicators.figure.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an edit changes, what it cannot change, and the way back. */
class EditTest {

    @TempDir
    private Path files;

    private final Snapshot content =
            Snapshot.of(Arrays.stream(Language.values()).map(RealSpeech::board).toList(), Language.ZH);
    private final Deck deck = content.deck();
    private Briefings briefings;
    private Briefing.Made made;

    @BeforeEach
    void make() {
        briefings = new Briefings(Database.open(Database.Kind.H2, files).client());
        made = briefings.make(content);
    }

    @Test
    void slidesAreMovedLeftOutAndRepeated() {
        assertThat(ids(new Edit.Move(3, 0).apply(deck))).startsWith(3, 1, 2, 4);
        assertThat(ids(new Edit.Move(3, 99).apply(deck))).endsWith(16, 3);
        Deck without = new Edit.LeaveOut(4, true).apply(deck);
        assertThat(without.slides()).hasSameSizeAs(deck.slides());
        assertThat(without.presented()).hasSize(deck.slides().size() - 1).noneMatch(slide -> slide.id() == 4);
        Deck twice = new Edit.Duplicate(5).apply(deck);
        assertThat(ids(twice)).startsWith(1, 2, 3, 4, 5, 17, 6);
        assertThat(twice.slides().get(5).withId(5)).isEqualTo(deck.slides().get(4));
        assertThat(new Edit.Remove(17).apply(twice)).isEqualTo(deck);
        assertThat(ids(new Edit.AddText(1).apply(deck))).startsWith(1, 17, 2);
    }

    @Test
    void whatTheBoardShowsCannotBeTakenAwayForGoodNorAllBeLeftOut() {
        assertThatThrownBy(() -> new Edit.Remove(5).apply(deck)).hasMessageContaining("leave it out");
        Deck last = deck;
        for (Slide slide : deck.slides().subList(1, deck.slides().size())) {
            last = new Edit.LeaveOut(slide.id(), true).apply(last);
        }
        Deck one = last;
        assertThatThrownBy(() -> new Edit.LeaveOut(1, true).apply(one)).hasMessageContaining("at least one slide");
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        List<Edit> wrong = List.of(
                new Edit.Move(99, 1),
                new Edit.Rename("  "),
                new Edit.Rename("x".repeat(121)),
                new Edit.Title(1, "x".repeat(81)),
                new Edit.Notes(77, "none"),
                new Edit.Notes(1, "x".repeat(5001)));
        assertThat(wrong)
                .allSatisfy(edit -> assertThatThrownBy(() -> briefings.edit(made.holder(), edit))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThat(briefings.find(made.briefing().id())).contains(made.briefing());
    }

    @Test
    void noEditTouchesANumberOrAQuotation() {
        Briefing edited = made.briefing();
        for (Edit edit : List.of(
                new Edit.Title(5, "Growth was 99%"),
                new Edit.Draw(5, Slide.Picture.NUMBER),
                new Edit.Speak(SlideLanguage.BOTH),
                new Edit.Move(5, 1),
                new Edit.Duplicate(5),
                new Edit.Body(6, "7.7%"))) {
            edited = briefings.edit(made.holder(), edit);
        }
        assertThat(edited.content().boards()).isEqualTo(content.boards());
        assertThat(edited.version().number()).isEqualTo(7);
        assertThat(edited.version().hash())
                .isNotEqualTo(made.briefing().version().hash())
                .isEqualTo(Secrets.hash(CanonicalForm.write(edited.content())));
    }

    @Test
    void everyVersionStaysAsItWas() {
        briefings.edit(made.holder(), new Edit.Rename("Half a year"));
        briefings.edit(made.holder(), new Edit.LeaveOut(2, true));
        String id = made.briefing().id();
        assertThat(briefings.find(id, 1)).contains(made.briefing());
        assertThat(briefings.find(id, 2).orElseThrow().deck().presented()).hasSameSizeAs(deck.slides());
        assertThat(briefings.find(id, 4)).isEmpty();
        assertThat(briefings.versions(id))
                .extracting(Version::change)
                .containsExactly(Version.Change.LEAVE_OUT, Version.Change.RENAME, Version.Change.MADE);
        Briefing restored = briefings.restore(made.holder(), 1);
        assertThat(restored.deck()).isEqualTo(deck);
        assertThat(restored.version().number()).isEqualTo(4);
    }

    @Test
    void undoGoesBackStepByStepAndRedoForth() {
        briefings.edit(made.holder(), new Edit.Move(3, 0));
        briefings.edit(made.holder(), new Edit.LeaveOut(2, true));
        Briefing third = briefings.edit(made.holder(), new Edit.Duplicate(5));
        briefings.undo(made.holder());
        briefings.undo(made.holder());
        Briefing back = briefings.undo(made.holder());
        assertThat(back.deck()).isEqualTo(deck);
        assertThat(briefings.undo(made.holder())).isEqualTo(back);
        briefings.redo(made.holder());
        briefings.redo(made.holder());
        assertThat(briefings.redo(made.holder()).deck()).isEqualTo(third.deck());
        Briefing end = briefings.redo(made.holder());
        assertThat(end.deck()).isEqualTo(third.deck());
        assertThat(briefings.undo(made.holder()).deck().presented())
                .hasSize(deck.slides().size() - 1);
        Briefing other = briefings.edit(made.holder(), new Edit.Rename("Another way"));
        assertThat(other.version().redoTo()).isNull();
    }

    @Test
    void lettersTypedInOneGoAreUndoneTogether() {
        briefings.edit(made.holder(), new Edit.Notes(5, "F"));
        briefings.edit(made.holder(), new Edit.Notes(5, "Fi"));
        briefings.edit(made.holder(), new Edit.Notes(5, "First"));
        assertThat(briefings
                        .edit(made.holder(), new Edit.Notes(6, "Then"))
                        .version()
                        .number())
                .isEqualTo(5);
        assertThat(notes(briefings.undo(made.holder()))).containsOnly("First", "");
        assertThat(notes(briefings.undo(made.holder()))).containsOnly("");
    }

    @Test
    void aCopyIsAnothersOwnAndLeavesTheNotesBehind() {
        Briefing noted = briefings.edit(made.holder(), new Edit.Notes(5, "Between us"));
        Briefing.Made copy = briefings.copy(noted);
        assertThat(copy.briefing().id()).isNotEqualTo(noted.id());
        assertThat(notes(copy.briefing())).containsOnly("");
        assertThat(notes(briefings.duplicate(made.holder()).briefing())).contains("Between us");
        assertThat(copy.briefing().content().boards()).isEqualTo(content.boards());
    }

    @ParameterizedTest
    @EnumSource
    void editsAtOneTimeAllCount(Database.Kind kind) {
        Briefings store =
                new Briefings(Database.open(kind, files.resolve("many")).client());
        Briefing.Made shared = store.make(content);
        List<CompletableFuture<Briefing>> edits = IntStream.rangeClosed(1, 8)
                .mapToObj(slide -> CompletableFuture.supplyAsync(
                        () -> store.edit(shared.holder(), new Edit.Notes(slide, "note " + slide))))
                .toList();
        edits.forEach(CompletableFuture::join);
        Briefing newest = store.find(shared.briefing().id()).orElseThrow();
        assertThat(newest.version().number()).isEqualTo(9);
        assertThat(notes(newest)).filteredOn(note -> !note.isEmpty()).hasSize(8);
    }

    private static List<String> notes(Briefing briefing) {
        return briefing.deck().slides().stream()
                .map(slide -> slide.words().notes())
                .toList();
    }

    private static List<Integer> ids(Deck deck) {
        return deck.slides().stream().map(Slide::id).toList();
    }
}
