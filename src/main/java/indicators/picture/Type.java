package indicators.picture;

import indicators.document.Document;
import indicators.figure.Language;

/**
 * The faces of a picture, by what is said with them.
 *
 * @param own what the product says, in the size of running words
 * @param document what the document says
 */
record Type(Face own, Face document) {

    static final int RUNNING = 15;
    static final int SENTENCE = 19;

    static Type of(Language language, Document document) {
        return new Type(
                new Face(Family.own(language), RUNNING, 400, Colour.INK_2),
                new Face(Family.document(document.language()), SENTENCE, 400, Colour.INK));
    }

    Face name() {
        return own.sized(22).bold(600).coloured(Colour.INK);
    }

    Face value(int size) {
        return own.sized(size).bold(600).coloured(Colour.SUBJECT);
    }

    Face strong() {
        return own.bold(600).coloured(Colour.INK);
    }

    Face quiet() {
        return own.sized(14).coloured(Colour.INK_3);
    }

    Face note() {
        return own.sized(14);
    }
}
