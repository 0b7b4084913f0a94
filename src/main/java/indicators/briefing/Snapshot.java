package indicators.briefing;

import indicators.chart.Bilingual;
import indicators.chart.Board;
import indicators.document.Document;
import indicators.figure.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything a briefing shows, in each language, and its slides: immutable, and complete without the data set it was
 * made from.
 *
 * @param boards the board in every {@link Language}, all of one state of one document
 */
public record Snapshot(Map<Language, Board> boards, Deck deck) {

    /** @throws IllegalArgumentException if a language is missing, or the boards are of different states */
    public Snapshot {
        boards = Map.copyOf(boards);
        if (boards.size() != Language.values().length
                || boards.values().stream().map(Board::document).distinct().count() != 1) {
            throw new IllegalArgumentException("A briefing needs one state of a document in every language");
        }
    }

    /**
     * Freezes these boards with all they show as slides.
     *
     * @param speaking the language of the slides
     */
    public static Snapshot of(Iterable<Board> boards, Language speaking) {
        Map<Language, Board> byLanguage = new EnumMap<>(Language.class);
        boards.forEach(board -> byLanguage.put(board.language(), board));
        return new Snapshot(byLanguage, Deck.of(of(byLanguage, speaking)));
    }

    public Board board(Language language) {
        return of(boards, language);
    }

    /** The board as slides of this language show it. */
    public Board board(SlideLanguage language) {
        return switch (language) {
            case ZH -> board(Language.ZH);
            case EN -> board(Language.EN);
            case BOTH -> Bilingual.of(board(Language.ZH), board(Language.EN));
        };
    }

    private static Board of(Map<Language, Board> boards, Language language) {
        Board board = boards.get(language);
        if (board == null) {
            throw new IllegalArgumentException("No board in " + language);
        }
        return board;
    }

    public Document document() {
        return board(Language.ZH).document();
    }

    Snapshot with(Deck other) {
        return new Snapshot(boards, other);
    }
}
