package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;

/** One card or overview: facts beside the picture, and across the foot the document's own words on paper. */
final class WidePicture {

    private static final int WIDTH = 800;
    private static final int MARGIN = 40;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int FACTS = 224;
    private static final int GUTTER = 36;

    private final Board board;
    private final Parts parts;

    WidePicture(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
    }

    Picture of(Shown shown, String permalink) {
        Piece head = parts.head(shown.topic(), shown.name(), shown.reference(), INNER);
        Piece middle = middle(shown);
        Piece quotes = parts.quotes(shown.quotes(), INNER);
        Piece source = parts.source(permalink, INNER);
        Svg svg = new Svg(WIDTH, parts.type().own().family());
        double y = 28;
        head.draw(svg, MARGIN, y);
        y += head.height() + 14;
        middle.draw(svg, MARGIN, y);
        y += middle.height() + 24;
        double paper = y;
        double height = paper + 18 + quotes.height() + 14 + source.height() + 22;
        svg.rect(0, paper, WIDTH, height - paper, Colour.PAPER);
        svg.line(0, paper, WIDTH, paper, Colour.LINE);
        quotes.draw(svg, MARGIN, paper + 18);
        source.draw(svg, MARGIN, paper + 18 + quotes.height() + 14);
        String title = shown.name() + " · " + board.document().title();
        return new Picture(
                WIDTH, (int) Math.ceil(height), svg.document(height, title, shown.description(), Colour.CARD));
    }

    private Piece middle(Shown shown) {
        Stack middle = new Stack();
        Card card = shown.card();
        Chart chart = shown.chart();
        if (card != null && chart != null) {
            Piece facts = parts.facts(card, FACTS);
            Piece picture = parts.picture(chart, shown.derivations(), INNER - FACTS - GUTTER);
            middle.add(new Beside(facts, picture, FACTS + GUTTER));
        } else if (card != null) {
            middle.add(parts.facts(card, INNER));
        } else if (chart != null) {
            middle.add(parts.picture(chart, shown.derivations(), INNER));
        }
        if (!shown.note().isEmpty()) {
            middle.space(8).add(parts.note(shown.note(), INNER));
        }
        return middle;
    }
}
