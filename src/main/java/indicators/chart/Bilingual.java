package indicators.chart;

import indicators.figure.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A board in Chinese with the English words below the Chinese ones, each on a line of its own. What it shows is the same
 * in both; only words are put together.
 */
public final class Bilingual {

    /** Between the two languages of one text. */
    public static final String BREAK = "\n";

    /** With more marks than these there is no room for two names beside each. */
    private static final int MOST_WITH_TWO_NAMES = 3;

    private Bilingual() {}

    /**
     * Puts the two boards of one state of a document together.
     *
     * @throws IllegalArgumentException if they are not of one state
     */
    public static Board of(Board chinese, Board english) {
        if (!chinese.document().equals(english.document())
                || chinese.language() != Language.ZH
                || english.language() != Language.EN) {
            throw new IllegalArgumentException("Not one state of a document in both languages");
        }
        return new Board(
                chinese.document(),
                Language.ZH,
                sections(chinese.sections(), english.sections()),
                overviews(chinese.overviews(), english.overviews()),
                statements(chinese.statements(), english.statements()),
                chinese.details(),
                chinese.coverage(),
                chinese.orphans());
    }

    private static List<Board.Section> sections(List<Board.Section> zh, List<Board.Section> en) {
        return each(zh, en, (one, other) -> {
            List<Card> cards = each(one.cards(), other.cards(), Bilingual::card);
            return new Board.Section(one.topic(), both(one.name(), other.name()), cards);
        });
    }

    private static Card card(Card zh, Card en) {
        Chart picture = zh.chart();
        Chart translated = en.chart();
        List<List<Run>> remarks = new ArrayList<>(zh.remarks());
        remarks.addAll(en.remarks());
        return new Card(
                zh.code(),
                both(zh.name(), en.name()),
                both(zh.reference(), en.reference()),
                each(
                        zh.leads(),
                        en.leads(),
                        (one, other) -> new Card.Lead(
                                one.figure(), one.number(), one.unit(), both(one.label(), other.label()))),
                remarks,
                both(zh.polarity(), en.polarity()),
                picture == null || translated == null ? null : chart(picture, translated),
                both(zh.note(), en.note()),
                each(zh.derivations(), en.derivations(), Bilingual::derivation),
                each(
                        zh.excerpts(),
                        en.excerpts(),
                        (one, other) -> new Excerpt(one.span(), one.paragraph(), one.runs(), other.translation())),
                zh.rows());
    }

    private static List<Overview> overviews(List<Overview> zh, List<Overview> en) {
        return each(zh, en, (one, other) -> {
            List<Run> note = new ArrayList<>(one.note());
            if (!note.isEmpty()) {
                note.add(Run.plain(BREAK));
            }
            note.addAll(other.note());
            return new Overview(
                    both(one.name(), other.name()),
                    chart(one.chart(), other.chart()),
                    note,
                    each(one.derivations(), other.derivations(), Bilingual::derivation),
                    one.rows());
        });
    }

    private static Chart chart(Chart zh, Chart en) {
        boolean roomy = zh.points().size() <= MOST_WITH_TWO_NAMES;
        return new Chart(
                zh.key(),
                zh.kind(),
                both(zh.caption(), en.caption()),
                zh.summary() + " " + en.summary(),
                roomy ? each(zh.points(), en.points(), Bilingual::point) : zh.points(),
                zh.gap(),
                zh.scale());
    }

    private static Point point(Point zh, Point en) {
        return new Point(
                zh.figure(),
                zh.label().equals(en.label()) ? zh.label() : zh.label() + " " + en.label(),
                zh.detail(),
                zh.value(),
                zh.valueLabel(),
                zh.role(),
                zh.derived(),
                zh.spoken());
    }

    private static List<Statement> statements(List<Statement> zh, List<Statement> en) {
        return each(
                zh,
                en,
                (one, other) -> new Statement(
                        one.span(),
                        one.words(),
                        one.paragraph(),
                        each(
                                one.lines(),
                                other.lines(),
                                (line, translated) -> new Statement.Line(
                                        line.claim(),
                                        both(line.subject(), translated.subject()),
                                        both(line.relation(), translated.relation()),
                                        both(line.benchmark(), translated.benchmark())))));
    }

    private static Card.Derivation derivation(Card.Derivation zh, Card.Derivation en) {
        return new Card.Derivation(zh.figure(), both(zh.words(), en.words()));
    }

    private static String both(String zh, String en) {
        return zh.equals(en) ? zh : zh + BREAK + en;
    }

    private interface Together<T> {
        T of(T zh, T en);
    }

    /** Both languages show the same things in the same order: they are made of the same findings. */
    private static <T> List<T> each(List<T> zh, List<T> en, Together<T> together) {
        if (zh.size() != en.size()) {
            throw new IllegalArgumentException("The two languages do not show the same");
        }
        return IntStream.range(0, zh.size())
                .mapToObj(at -> together.of(zh.get(at), en.get(at)))
                .toList();
    }
}
