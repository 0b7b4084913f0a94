package indicators.picture;

import indicators.chart.Board;
import indicators.chart.Card;
import indicators.chart.Chart;
import indicators.document.Document;
import indicators.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A picture in portrait: title and dates, then cards and overviews below each other, source and address at the foot. */
final class TallPicture {

    private static final int WIDTH = 540;
    private static final int MARGIN = 16;
    private static final int PADDING = 22;
    private static final int INNER = WIDTH - 2 * MARGIN - 2 * PADDING;
    private static final int MOST = Picture.MOST_PIXELS / Picture.SCALE;
    private static final int BETWEEN = 14;

    private final Board board;
    private final Parts parts;
    private final Piece head;
    private final Piece foot;

    TallPicture(Board board, Parts parts, String permalink) {
        this.board = board;
        this.parts = parts;
        int width = WIDTH - 2 * (MARGIN + PADDING);
        Document document = board.document();
        Type type = parts.type();
        this.head = new Stack()
                .add(Lines.of(document.title(), type.document().sized(25).bold(700), 38, width))
                .space(8)
                .add(Lines.of(parts.words().given(document), type.own(), 24, width))
                .add(Lines.of(parts.words().published(document), type.own(), 24, width));
        this.foot = new Stack()
                .add(new Derived("", parts.words().derivedMeans(), type, width))
                .space(8)
                .add(parts.source(permalink, width));
    }

    List<Picture> of(List<Shown> all) {
        Set<Span> quotedByCards = all.stream()
                .filter(shown -> shown.card() != null)
                .flatMap(shown -> shown.quotes().stream())
                .map(excerpt -> excerpt.span())
                .collect(Collectors.toSet());
        List<List<Box>> pictures = new ArrayList<>();
        double free = 0;
        for (Shown shown : all) {
            Box box = new Box(shown.card() == null ? shown.quotingWithout(quotedByCards) : shown);
            if (pictures.isEmpty() || box.height() + BETWEEN > free) {
                pictures.add(new ArrayList<>());
                free = MOST - frame();
            }
            pictures.getLast().add(box);
            free -= box.height() + BETWEEN;
        }
        List<Picture> drawn = new ArrayList<>();
        for (int at = 0; at < pictures.size(); at++) {
            drawn.add(draw(pictures.get(at), at + 1, pictures.size()));
        }
        return drawn;
    }

    /** Height of everything but the boxes. */
    private double frame() {
        return 28 + head.height() + 18 + 10 + foot.height() + 24 + 24;
    }

    private Picture draw(List<Box> boxes, int number, int of) {
        Svg svg = new Svg(WIDTH, parts.type().own().family());
        double x = MARGIN + PADDING;
        double y = 28;
        head.draw(svg, x, y);
        y += head.height() + 18;
        for (Box box : boxes) {
            box.draw(svg, MARGIN, y);
            y += box.height() + BETWEEN;
        }
        y += 10;
        foot.draw(svg, x, y);
        y += foot.height();
        if (of > 1) {
            svg.label(x, y + 17, parts.words().part(number, of), parts.type().quiet());
            y += 24;
        }
        double height = y + 24;
        String description = boxes.stream().map(box -> box.shown.description()).collect(Collectors.joining(" "));
        return new Picture(
                WIDTH,
                (int) Math.ceil(height),
                svg.document(height, board.document().title(), description, Colour.PAGE));
    }

    /** One card or overview with its own frame, the document's words on paper at its foot. */
    private final class Box implements Piece {

        private final Shown shown;
        private final Stack own = new Stack();
        private final Piece quotes;

        Box(Shown shown) {
            this.shown = shown;
            this.quotes = parts.quotes(shown.quotes(), INNER);
            own.add(parts.head(shown.topic(), shown.name(), shown.reference(), INNER));
            Card card = shown.card();
            Chart chart = shown.chart();
            if (card != null) {
                own.space(4).add(parts.lowFacts(card, INNER));
            }
            if (chart != null) {
                own.space(8).add(parts.picture(chart, shown.derivations(), INNER));
            }
            if (!shown.note().isEmpty()) {
                own.space(6).add(parts.note(shown.note(), INNER));
            }
        }

        private double paper() {
            return quotes.height() == 0 ? 0 : 14 + quotes.height() + 12;
        }

        @Override
        public double height() {
            return 16 + own.height() + 16 + paper();
        }

        @Override
        public void draw(Svg svg, double x, double y) {
            double width = WIDTH - 2.0 * MARGIN;
            svg.rect(x, y, width, height(), Colour.CARD);
            own.draw(svg, x + PADDING, y + 16);
            double paper = y + height() - paper();
            if (paper() > 0) {
                svg.rect(x, paper, width, paper(), Colour.PAPER);
                svg.line(x, paper, x + width, paper, Colour.LINE);
                quotes.draw(svg, x + PADDING, paper + 14);
            }
            svg.framed(x + 0.5, y + 0.5, width - 1, height() - 1, "none", Colour.LINE);
        }
    }
}
