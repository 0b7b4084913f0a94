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
 * decimals as stated, the document once. Its hash is the briefing's.
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

    private record Written(Document document, Map<String, Board> boards, Deck deck) {}

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

    static String write(Snapshot snapshot) {
        Map<String, Board> boards = new TreeMap<>();
        snapshot.boards().forEach((language, board) -> boards.put(language.tag(), board));
        return JSON.writeValueAsString(new Written(snapshot.document(), boards, snapshot.deck()));
    }

    /** @throws tools.jackson.core.JacksonException if the text is not what {@link #write} wrote */
    static Snapshot read(String text) {
        Written written = JSON.readValue(text, Written.class);
        Map<Language, Board> boards = new EnumMap<>(Language.class);
        written.boards().values().forEach(board -> boards.put(board.language(), of(written.document(), board)));
        return new Snapshot(boards, written.deck());
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
