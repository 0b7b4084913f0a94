package indicators.briefing;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Row;
import indicators.chart.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in a presenter's own words. One that the briefing holds, with its unit, leads to its sentence; one
 * that it does not hold is told apart, so that nobody takes it for the document's. Dates and list numbers are no figures.
 */
public final class OwnNumbers {

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*");

    /** After or before a numeral that tells when or which, not how much. */
    private static final Pattern TELLS_WHEN = Pattern.compile("^(?:年|月|日|号|季度|时|点|分|[:：])");

    private static final Pattern TELLS_WHICH = Pattern.compile("(?:第|Q|H|S|No\\. ?)$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Figures by their values as written, the longest first. */
    private final Map<String, List<String>> figures =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /**
     * A stretch of own words.
     *
     * @param figure id of the figure that the words name, or null
     * @param unstated whether the words are a number that the briefing does not hold
     */
    public record Piece(String text, @Nullable String figure, boolean unstated) {}

    /** Knows the numbers of these boards, in whatever language they are written. */
    public OwnNumbers(Collection<Board> boards) {
        for (Board board : boards) {
            board.cards().forEach(this::learn);
        }
    }

    private void learn(Card card) {
        for (Row row : card.rows()) {
            learn(row.figure(), row.value());
        }
        card.leads().forEach(lead -> learn(lead.figure(), lead.number() + lead.unit()));
        card.excerpts().stream().flatMap(excerpt -> excerpt.runs().stream()).forEach(this::learn);
    }

    private void learn(Run run) {
        String figure = run.figure();
        if (figure != null) {
            learn(figure, run.text());
        }
    }

    private void learn(String figure, String value) {
        String plain = value.replaceFirst("^[+−-]", "").strip();
        List<String> ways = plain.endsWith(" pp")
                ? List.of(plain, plain.replace(" pp", " percentage point"), plain.replace(" pp", "pp"))
                : List.of(plain);
        for (String way : ways) {
            List<String> known = figures.computeIfAbsent(way, first -> new ArrayList<>());
            if (!known.contains(figure)) {
                known.add(figure);
            }
        }
    }

    /**
     * Own words in order and complete, cut where a number begins or ends.
     *
     * @param near ids of figures that the words are likely to mean, where several have one value
     */
    public List<Piece> pieces(String words, Collection<String> near) {
        List<Piece> pieces = new ArrayList<>();
        Matcher numeral = NUMERAL.matcher(words);
        int done = 0;
        int from = 0;
        while (numeral.find(from)) {
            Piece piece = pieceAt(words, numeral, near);
            if (piece == null) {
                from = numeral.end();
                continue;
            }
            addPlain(pieces, words.substring(done, numeral.start()));
            pieces.add(piece);
            done = numeral.start() + piece.text().length();
            from = done;
        }
        addPlain(pieces, words.substring(done));
        return pieces;
    }

    /** Whether what is shown of these words holds a number that the briefing does not. */
    public boolean hasUnstated(OwnWords own) {
        return Stream.of(own.title(), own.subtitle(), own.text())
                .flatMap(words -> pieces(words, List.of()).stream())
                .anyMatch(Piece::unstated);
    }

    private static void addPlain(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null, false));
        }
    }

    /** The number that begins with this numeral; null if it is none, but a date or the like. */
    private @Nullable Piece pieceAt(String words, MatchResult numeral, Collection<String> near) {
        int start = numeral.start();
        String value = valueAt(words, start);
        if (value != null) {
            return new Piece(value, meant(value, near), false);
        }
        return isUnstated(words, start, numeral.end()) ? new Piece(numeral.group(), null, true) : null;
    }

    private @Nullable String valueAt(String words, int start) {
        return figures.keySet().stream()
                .filter(value -> words.startsWith(value, start))
                .filter(value -> endsThere(words, start + value.length()))
                .findFirst()
                .orElse(null);
    }

    /** Not within a longer number: 5项 is not in 5.5项, nor 1 in 15. */
    private static boolean endsThere(String words, int end) {
        return end >= words.length()
                || !Character.isDigit(words.charAt(end))
                || !Character.isDigit(words.charAt(end - 1));
    }

    private String meant(String value, Collection<String> near) {
        List<String> candidates = figures.getOrDefault(value, List.of());
        return candidates.stream().filter(near::contains).findFirst().orElse(candidates.getFirst());
    }

    private static boolean isUnstated(String words, int start, int end) {
        return !TELLS_WHEN.matcher(words.substring(end)).find()
                && !TELLS_WHICH.matcher(words.substring(0, start)).find()
                && !YEAR.matcher(words.substring(start, end)).matches();
    }
}
