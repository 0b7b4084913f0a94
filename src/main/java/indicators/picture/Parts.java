package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.chart.Excerpt;
import indicators.chart.Run;
import java.util.ArrayList;
import java.util.List;

/** The parts that pictures of one board are made of, whatever their format. */
final class Parts {

    private static final int SENTENCE_LINE = 34;
    private static final int LINE = 24;
    private static final int NOTE_LINE = 22;
    private static final int LEAST_BESIDE = 150;
    private static final int GUTTER = 20;

    private final Board board;
    private final Type type;
    private final PictureWords words;

    Parts(Board board) {
        this.board = board;
        this.type = Type.of(board.language(), board.document());
        this.words = PictureWords.in(board.language());
    }

    Type type() {
        return type;
    }

    PictureWords words() {
        return words;
    }

    Piece head(String topic, String name, String reference, double width) {
        Stack head =
                new Stack().add(Lines.of(topic, type.quiet(), 22, width)).add(Lines.of(name, type.name(), 32, width));
        return reference.isEmpty() ? head : head.add(Lines.of(reference, type.own(), LINE, width));
    }

    /** The values, and below them what is said of them. */
    Piece facts(Card card, double width) {
        Piece remarks = remarks(card, width);
        Stack facts = leads(card);
        return remarks.height() > 0 ? facts.space(4).add(remarks) : facts;
    }

    /** The same, but what is said of a single value stands beside it if there is room. */
    Piece lowFacts(Card card, double width) {
        if (card.leads().size() == 1) {
            LeadValue lead = new LeadValue(card.leads().getFirst(), false, type);
            double rest = width - lead.width() - GUTTER;
            Piece remarks = remarks(card, rest);
            if (rest >= LEAST_BESIDE && remarks.height() <= lead.height()) {
                return new Beside(lead, remarks, lead.width() + GUTTER);
            }
        }
        return facts(card, width);
    }

    private Stack leads(Card card) {
        Stack leads = new Stack();
        boolean several = card.leads().size() > 1;
        card.leads().forEach(lead -> leads.add(new LeadValue(lead, several, type)));
        return leads;
    }

    private Piece remarks(Card card, double width) {
        Stack remarks = new Stack();
        for (List<Run> remark : card.remarks()) {
            remarks.add(new Lines(emphasised(remark), LINE, width));
        }
        return card.polarity().isEmpty() ? remarks : remarks.add(Lines.of(card.polarity(), type.quiet(), LINE, width));
    }

    Piece picture(Chart chart, List<Card.Derivation> derivations, double width) {
        Piece bars = chart.kind() == Chart.Kind.EARLIER
                ? new Columns(chart, width, type, words.derived())
                : new Bars(chart, width, type, words.derived());
        Stack picture = new Stack()
                .add(Lines.of(chart.caption(), type.own(), LINE, width))
                .space(12)
                .add(bars)
                .space(8);
        derivations.forEach(one -> picture.add(new Derived(words.derived(), one.words(), type, width)));
        return picture;
    }

    /** What a card without a picture, or an overview, says besides. */
    Piece note(List<Run> note, double width) {
        return new Lines(emphasised(note), LINE, width);
    }

    Piece quotes(List<Excerpt> excerpts, double width) {
        Stack quotes = new Stack();
        for (Excerpt excerpt : excerpts) {
            quotes.space(14).add(new Lines(sentence(excerpt), SENTENCE_LINE, width));
            String place = words.place(excerpt.paragraph());
            if (excerpt.translation().isEmpty()) {
                quotes.add(Lines.of(place, type.quiet(), LINE, width));
            } else {
                Stretch label = Stretch.of(place + ". " + words.translation() + ": ", type.quiet());
                Stretch translation = Stretch.of(excerpt.translation(), type.note());
                quotes.space(4).add(new Lines(List.of(label, translation), NOTE_LINE, width));
            }
        }
        return quotes;
    }

    Piece source(String permalink, double width) {
        return new Stack()
                .add(Lines.of(words.source(board.document()), type.note(), 22, width))
                .add(Lines.of(permalink, type.note().coloured(Colour.SUBJECT), 22, width));
    }

    private List<Stretch> sentence(Excerpt excerpt) {
        List<Stretch> sentence = new ArrayList<>();
        for (Run run : excerpt.runs()) {
            sentence.add(
                    run.figure() == null
                            ? Stretch.of(run.text(), type.document())
                            : new Stretch(run.text(), type.document().bold(700), true));
        }
        return sentence;
    }

    private List<Stretch> emphasised(List<Run> runs) {
        return runs.stream()
                .map(run -> Stretch.of(run.text(), run.figure() == null ? type.own() : type.strong()))
                .toList();
    }
}
