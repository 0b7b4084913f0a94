package indicators.picture;

import java.util.ArrayList;
import java.util.List;

/** Pieces below each other. */
final class Stack implements Piece {

    private record Placed(Piece piece, double y) {}

    private final List<Placed> pieces = new ArrayList<>();
    private double height;

    Stack add(Piece piece) {
        pieces.add(new Placed(piece, height));
        height += piece.height();
        return this;
    }

    /** Leaves room, unless nothing is above it. */
    Stack space(double room) {
        height += pieces.isEmpty() ? 0 : room;
        return this;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(Svg svg, double x, double y) {
        pieces.forEach(placed -> placed.piece().draw(svg, x, y + placed.y()));
    }
}
