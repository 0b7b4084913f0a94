package indicators.picture;

/**
 * A picture that stands alone: it names its source and needs no other file.
 *
 * @param width in units of the picture, 1 px at its own size
 * @param height in the same units
 * @param svg an SVG 1.1 document in which all words are text; without scripts, styles or addresses that load something
 */
public record Picture(int width, int height, String svg) {

    /** How much larger the picture is in pixels, where it is saved as such. */
    public static final int SCALE = 2;

    /** The most pixels that a picture is high at {@link #SCALE}: messaging apps and browsers refuse more. */
    public static final int MOST_PIXELS = 16_000;
}
