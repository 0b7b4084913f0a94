package indicators.view.shell;

import indicators.figure.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;

/**
 * The face of Latin letters and numerals, so that these look the same on every machine. It comes within the first
 * response: a second one would arrive after the first paint, and the page would be laid out twice.
 */
final class FiguresFont {

    /** Chinese pages keep curly quotes, dash and ellipsis of their own font: the Latin ones are too narrow beside Han. */
    private static final String CHINESE = face("Figures", "unicode-range:U+20-7E,U+A0-FF,U+2009,U+2039,U+203A,U+2212;");

    private static final String LATIN = face("Figures Latin", "");

    private FiguresFont() {}

    /** The style rule that a page in this language needs. */
    static String face(Language language) {
        return language == Language.EN ? LATIN : CHINESE;
    }

    private static String face(String name, String range) {
        return """
               @font-face{font-family:"%s";src:url(data:font/woff2;base64,%s) format("woff2");font-weight:400 600;\
               size-adjust:107%%;%s}""".formatted(name, encoded(), range);
    }

    private static String encoded() {
        try {
            return Base64.getEncoder()
                    .encodeToString(new ClassPathResource("fonts/figures.woff2").getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
