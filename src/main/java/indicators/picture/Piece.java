package indicators.picture;

/** A part of a picture whose height is known before it is drawn. */
interface Piece {

    double height();

    /** Draws it with its upper left corner there. */
    void draw(Svg svg, double x, double y);
}
