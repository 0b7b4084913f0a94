package indicators.briefing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import indicators.chart.Board;
import indicators.document.Document;
import indicators.figure.Language;
import indicators.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot as text, always the same for the same snapshot: JSON without spaces, members in the order of their names,
 * decimals as stated, the document once. Its hash is the version's.
 */
final class CanonicalForm {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Board.class, WithoutDocument.class)
            .addMixIn(Text.class, Verbatim.class)
            .build();

    private CanonicalForm() {}

    private record Frozen(Document document, Map<String, Board> boards) {}

    private record Whole(Document document, Map<String, Board> boards, Deck deck) {}

    private interface WithoutDocument {
        @JsonIgnore
        Document document();

        @JsonIgnore
        long statedFigures();
    }

    private abstract static class Verbatim {
        @JsonValue
        abstract String verbatim();

        @JsonCreator
        static Text of(String verbatim) {
            return Text.of(verbatim);
        }
    }

    /** All of it: what a version's hash is taken of. */
    static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(new Whole(snapshot.document(), byTag(snapshot), snapshot.deck()));
    }

    /** What no edit can touch: everything but the slides. */
    static String writeFrozen(Snapshot snapshot) {
        return JSON.writeValueAsString(new Frozen(snapshot.document(), byTag(snapshot)));
    }

    static String write(Deck deck) {
        return JSON.writeValueAsString(deck);
    }

    /** @throws tools.jackson.core.JacksonException if the text is not what {@link #write(Deck)} wrote */
    static Deck readDeck(String text) {
        return JSON.readValue(text, Deck.class);
    }

    /** @throws tools.jackson.core.JacksonException if the text is not what {@link #writeFrozen} wrote */
    static Map<Language, Board> readFrozen(String text) {
        Frozen frozen = JSON.readValue(text, Frozen.class);
        Map<Language, Board> boards = new EnumMap<>(Language.class);
        frozen.boards().values().forEach(board -> boards.put(board.language(), of(frozen.document(), board)));
        return boards;
    }

    private static Map<String, Board> byTag(Snapshot snapshot) {
        Map<String, Board> boards = new TreeMap<>();
        snapshot.boards().forEach((language, board) -> boards.put(language.tag(), board));
        return boards;
    }

    private static Board of(Document document, Board board) {
        return new Board(
                document,
                board.language(),
                board.sections(),
                board.overviews(),
                board.statements(),
                board.details(),
                board.coverage(),
                board.orphans());
    }
}
