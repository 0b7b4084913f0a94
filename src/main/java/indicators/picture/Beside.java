package indicators.picture;

/**
 * Two pieces side by side, their middles level where the second is the lower one, else their upper edges.
 *
 * @param offset from the start of the first to the start of the second
 */
record Beside(Piece first, Piece second, double offset) implements Piece {

    @Override
    public double height() {
        return Math.max(first.height(), second.height());
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        first.draw(svg, x, y);
        second.draw(svg, x + offset, y + Math.max(0, first.height() - second.height()) / 2);
    }
}
