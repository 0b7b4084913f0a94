package indicators.picture;

/**
 * Words set alike.
 *
 * @param marked whether they stand for a figure and are lit: then they do not break across lines
 */
record Stretch(String words, Face face, boolean marked) {

    static Stretch of(String words, Face face) {
        return new Stretch(words, face, false);
    }
}
